// PyObject passes through: the same Python object on both sides.
namespace PyBridge.Interop.Values;

/// <summary>A <see cref="PyObject"/> for any Python object; None is null. The thread is attached.</summary>
internal static class PyObjects
{
    /// <summary>New reference.</summary>
    internal static nint ToPython(PyObject? value)
    {
        if (value is null) return None.New();
        if (value.Interpreter != Interpreter.Current)
        {
            throw new InvalidOperationException("This PyObject belongs to another interpreter; objects do not cross, send a value or a buffer instead.");
        }

        var reference = value.Borrow().ToOwned().Steal();
        GC.KeepAlive(value); // not finalized between the look at its pointer and the count
        return reference;
    }

    internal static PyObject? FromPython(BorrowedReference o) =>
        TypeCheck.IsNone(o.Pointer) ? null : PyObject.FromOwned(o.ToOwned(), Interpreter.Current);
}
