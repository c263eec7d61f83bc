// Owned and borrowed references: two types, so that the compiler tells them apart.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>A <c>PyObject*</c> that somebody else keeps alive for as long as this value is used. Never released through it.</summary>
internal readonly ref struct BorrowedReference(nint pointer)
{
    internal readonly nint Pointer = pointer;

    internal bool IsNull => Pointer == 0;

    /// <summary>A reference of one's own to the same object. The thread is attached.</summary>
    internal OwnedReference ToOwned()
    {
        CPython.Py_IncRef(Pointer);
        return new OwnedReference(Pointer);
    }
}

/// <summary>A <c>PyObject*</c> that this value owns: disposed exactly once, or moved out with <see cref="Steal"/>.</summary>
internal ref struct OwnedReference(nint pointer)
{
    private nint _pointer = pointer;

    internal readonly nint Pointer => _pointer;

    internal readonly bool IsNull => _pointer == 0;

    internal readonly BorrowedReference Borrow() => new(_pointer);

    /// <summary>Hands the ownership to the caller, who passes it to a function that steals or keeps it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal nint Steal()
    {
        var pointer = _pointer;
        _pointer = 0;
        return pointer;
    }

    /// <summary>Releases the reference. The thread is attached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose()
    {
        var pointer = Steal();
        if (pointer != 0) CPython.Py_DecRef(pointer);
    }

    public static implicit operator BorrowedReference(scoped in OwnedReference reference) => new(reference._pointer);
}
