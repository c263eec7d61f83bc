// One Python object seen through both libraries: pythonnet's PyObject and the bridge's, without a copy.
using PyBridge.Interop;

namespace PyBridge.PythonNet;

/// <summary>Turns pythonnet's objects into the bridge's and back. Each keeps a reference of its own; dispose both. On any thread, with or without the GIL.</summary>
public static class PythonNetObjects
{
    /// <summary>The same Python object, as the bridge sees it.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public static PyObject ToBridge(this Python.Runtime.PyObject o)
    {
        ArgumentNullException.ThrowIfNull(o);
        var interpreter = PythonNetBridge.Current.Interpreter;
        using var attached = Attachment.Enter(interpreter);
        return PyObject.FromOwned(Handles.Borrow(o).ToOwned(), interpreter);
    }

    /// <summary>The same Python object, as pythonnet sees it.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public static Python.Runtime.PyObject ToPythonNet(this PyObject o)
    {
        ArgumentNullException.ThrowIfNull(o);
        using var attached = Attachment.Enter(PythonNetBridge.Current.Interpreter);
        return Handles.New(o.Borrow());
    }
}
