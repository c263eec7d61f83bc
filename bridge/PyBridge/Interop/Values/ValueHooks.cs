// Where other parts of the bridge join the conversion: .NET objects as proxies, and proxies back.
namespace PyBridge.Interop.Values;

/// <summary>Set once, while the bridge starts. The thread that calls them is attached.</summary>
internal static class ValueHooks
{
    /// <summary>Looks for a .NET object behind <paramref name="o"/>, or makes one of the wanted type (a delegate of a callable, for one).</summary>
    internal delegate bool Import(BorrowedReference o, Type type, out object? value);

    /// <summary>New reference to a Python object that stands for the .NET object.</summary>
    internal static Func<object, nint>? ExportObject { get; set; }

    internal static Import? ImportObject { get; set; }

    /// <summary>The .NET object behind a proxy, where a copy is made of anything else; <paramref name="usual"/> is the type that surely is no proxy.</summary>
    internal static bool TryUnwrap<T>(BorrowedReference o, nint usual, out T value)
    {
        if (ImportObject is { } import && !TypeCheck.IsExactly(o.Pointer, usual) && import(o, typeof(T), out var found))
        {
            value = (T)found!;
            return true;
        }

        value = default!;
        return false;
    }
}
