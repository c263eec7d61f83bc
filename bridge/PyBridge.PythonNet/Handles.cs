// The pointer behind pythonnet's PyObject, and a new PyObject for a pointer, through pythonnet's public members alone.
using Python.Runtime;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.PythonNet;

/// <summary>The border where both libraries mean the same <c>PyObject*</c>. The calling thread is attached.</summary>
internal static class Handles
{
    private static readonly InternedName s_append = new("append");

    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    internal static BorrowedReference Borrow(Python.Runtime.PyObject o)
    {
#pragma warning disable CS0612 // pythonnet marks it as internal; it is the only public way to the pointer.
        var pointer = o.Handle;
#pragma warning restore CS0612
        ObjectDisposedException.ThrowIf(pointer == 0, o);
        return new BorrowedReference(pointer);
    }

    /// <summary>A new object of pythonnet's, with a reference of its own. pythonnet has no public constructor for one; a list's item is one.</summary>
    internal static unsafe Python.Runtime.PyObject New(BorrowedReference o)
    {
        using var list = new PyList();
        var arguments = stackalloc nint[] { Borrow(list).Pointer, o.Pointer };
        using var none = new OwnedReference(PythonError.Check(CPython.PyObject_VectorcallMethod(s_append.Current, arguments, 2, 0)));
        return list[0];
    }
}
