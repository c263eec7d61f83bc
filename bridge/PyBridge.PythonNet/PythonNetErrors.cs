// One Python exception seen through both libraries.
using PyBridge.Interop;
using PyBridge.Native;
using PythonNetException = Python.Runtime.PythonException;

namespace PyBridge.PythonNet;

/// <summary>
/// Turns pythonnet's exceptions into the bridge's and back: type, traceback, causes and the Python exception object stay. On any thread.
/// Between the two libraries this happens by itself; these methods are for code that catches one and wants the other.
/// </summary>
public static class PythonNetErrors
{
    /// <summary>The bridge's exception for the same Python exception; a .NET exception that passed through Python is itself.</summary>
    public static Exception ToBridge(this PythonNetException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        using var attached = Attachment.Enter(PythonNetBridge.Current.Interpreter);
        return PythonError.FromObject(Raised(exception));
    }

    /// <summary>pythonnet's exception for the same Python exception.</summary>
    /// <exception cref="InvalidOperationException">The exception object could not be kept (<see cref="PythonException.Value"/> is null).</exception>
    public static PythonNetException ToPythonNet(this PythonException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (exception.Value is not { } kept)
            throw new InvalidOperationException($"The Python exception object of this {exception.PythonType} was not kept.", exception);
        using var attached = Attachment.Enter(PythonNetBridge.Current.Interpreter);
        var value = Handles.New(kept.Borrow());
        using var traceback = new OwnedReference(CPython.PyException_GetTraceback(kept.Borrow().Pointer));
        return new PythonNetException(
            value.GetPythonType(), value, traceback.IsNull ? null : Handles.New(traceback), exception.Message, exception.InnerException);
    }

    /// <summary>The exception object, borrowed from <paramref name="exception"/>, with its traceback. The thread is attached.</summary>
    internal static BorrowedReference Raised(PythonNetException exception)
    {
        if (exception.Value is null || !exception.IsNormalized) exception.Normalize();
        var value = exception.Value!;
        if (exception.Traceback is { } traceback)
        {
            // CPython 3.11 keeps the traceback apart from the exception object, and so does pythonnet.
            using var own = value.GetAttr("__traceback__");
            if (own.IsNone()) value.SetAttr("__traceback__", traceback);
        }

        return Handles.Borrow(value);
    }
}
