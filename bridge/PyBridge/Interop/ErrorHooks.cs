// Where another library's exceptions join the mapping: a companion for that library sets both.
namespace PyBridge.Interop;

/// <summary>Exceptions that another library has carried over the border its own way. Set while the companion is attached; called attached.</summary>
internal static class ErrorHooks
{
    /// <summary>The .NET exception behind a Python exception object, or null where the other library knows none.</summary>
    internal delegate Exception? Import(BorrowedReference exception);

    /// <summary>New reference to the Python exception object that the other library's .NET exception carries, or zero.</summary>
    internal static Func<Exception, nint>? ExportException { get; set; }

    internal static Import? ImportException { get; set; }
}
