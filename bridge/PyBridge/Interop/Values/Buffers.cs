// Objects with the buffer protocol → .NET memory: in place with the lifetime held, or copied.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Reads bytes, bytearray, array, memoryview, numpy arrays and whatever else exports a buffer. The thread is attached.</summary>
internal static unsafe class Buffers
{
    /// <summary>
    /// The object's memory itself. What is kept is a memoryview: as long as it lives, the object can neither free its memory nor change its size,
    /// and it is released as any reference is.
    /// </summary>
    internal static PythonBuffer<T> Open<T>(BorrowedReference o, Type target, bool writable)
    {
        if (CPython.PyObject_CheckBuffer(o.Pointer) == 0) throw ValueErrors.CannotConvert(o, target, "it has no buffer");
        using var memoryView = new OwnedReference(CPython.PyMemoryView_FromObject(o.Pointer));
        if (memoryView.IsNull) throw ValueErrors.CannotConvert(o, target, "it gave no buffer", ValueErrors.Python());

        Py_buffer view;
        if (CPython.PyObject_GetBuffer(memoryView.Pointer, &view, CPython.PyBUF_C_CONTIGUOUS | CPython.PyBUF_FORMAT) < 0)
        {
            throw ValueErrors.CannotConvert(
                o, target, "its items do not lie side by side; make a copy that does (bytes(), numpy.ascontiguousarray())", ValueErrors.Python());
        }

        try
        {
            if (writable && view.ReadOnly != 0) throw ValueErrors.CannotConvert(o, target, "it is read-only; ask for System.ReadOnlyMemory");
            if (!BufferFormat.Matches<T>(view)) throw ValueErrors.CannotConvert(o, target, $"it holds {BufferFormat.Describe(view)}");
            var length = view.Length / Unsafe.SizeOf<T>();
            if (length > int.MaxValue) throw ValueErrors.CannotConvert(o, target, $"its {length} items are more than a Memory holds; take slices of it");
            if ((nuint)view.Data % (nuint)Math.Min(Unsafe.SizeOf<T>(), sizeof(nint)) != 0 && length > 0)
                throw ValueErrors.CannotConvert(o, target, "its items are not aligned; make a copy");

            var shape = view.Dimensions == 0 ? [] : new ReadOnlySpan<nint>(view.Shape, view.Dimensions).ToArray();
            var owner = PyObject.FromOwned(memoryView.Borrow().ToOwned(), Interpreter.Current);
            return new PythonBuffer<T>(new PythonMemory<T>(owner, view.Data, (int)length), shape, view.ReadOnly != 0);
        }
        finally
        {
            CPython.PyBuffer_Release(&view);
        }
    }

    /// <summary>A copy of a buffer of one dimension whose items are <typeparamref name="T"/>; false for everything else.</summary>
    internal static bool TryCopy<T>(BorrowedReference o, out T[] items)
    {
        items = [];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || BufferFormat.Of<T>() is null) return false;
        if (CPython.PyObject_CheckBuffer(o.Pointer) == 0) return false;

        Py_buffer view;
        if (CPython.PyObject_GetBuffer(o.Pointer, &view, CPython.PyBUF_C_CONTIGUOUS | CPython.PyBUF_FORMAT) < 0)
        {
            CPython.PyErr_Clear(); // takes the BufferError away: item by item it can be read still
            return false;
        }

        try
        {
            if (view.Dimensions != 1 || !BufferFormat.Matches<T>(view)) return false;
            var length = view.Length / Unsafe.SizeOf<T>();
            if (length > Array.MaxLength) throw ValueErrors.CannotConvert(o, typeof(T[]), $"its {length} items are more than an array holds");
            items = new T[length];
            fixed (void* target = &Unsafe.As<T, byte>(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(items)))
                Buffer.MemoryCopy(view.Data, target, view.Length, view.Length);
            return true;
        }
        finally
        {
            CPython.PyBuffer_Release(&view);
        }
    }
}
