// list, tuple and whatever iterates ⇄ items of one type.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Reads and writes items. Reading never follows a list while Python code may change it: what might run Python works on a tuple of its items.</summary>
internal static class Sequences
{
    /// <summary>New reference to a list.</summary>
    internal static nint ToList<T>(ReadOnlySpan<T> items)
    {
        using var list = new OwnedReference(ValueErrors.Checked(CPython.PyList_New(items.Length)));
        for (var i = 0; i < items.Length; i++) CPython.PyList_SetItem(list.Pointer, i, Value<T>.ToPython(items[i]));
        return list.Borrow().ToOwned().Steal();
    }

    /// <summary>New reference to a list. The count must hold for as long as this runs.</summary>
    internal static nint ToList<T>(IEnumerable<T> items, int count)
    {
        if (items is T[] array) return ToList<T>(array);
        if (items is List<T> concrete) return ToList<T>(CollectionsMarshal.AsSpan(concrete));

        using var list = new OwnedReference(ValueErrors.Checked(CPython.PyList_New(count)));
        var i = 0;
        foreach (var item in items)
        {
            if (i == count) throw Changed();
            CPython.PyList_SetItem(list.Pointer, i++, Value<T>.ToPython(item));
        }

        return i == count ? list.Borrow().ToOwned().Steal() : throw Changed();
    }

    internal static T[] ToArray<T>(BorrowedReference o, Type target)
    {
        if (TryReadPlainList<T>(o, out var items)) return items;

        using var tuple = Snapshot(o, target);
        items = new T[CPython.PyTuple_Size(tuple.Pointer)];
        Read(tuple, items, target);
        return items;
    }

    internal static List<T> ToList<T>(BorrowedReference o, Type target)
    {
        var list = new List<T>();
        if (TryReadPlainList<T>(o, out var items))
        {
            CollectionsMarshal.SetCount(list, items.Length);
            items.CopyTo(CollectionsMarshal.AsSpan(list));
            return list;
        }

        using var tuple = Snapshot(o, target);
        CollectionsMarshal.SetCount(list, checked((int)CPython.PyTuple_Size(tuple.Pointer)));
        Read(tuple, CollectionsMarshal.AsSpan(list), target);
        return list;
    }

    /// <summary>New reference to a tuple of the items of a list, a tuple, or any iterable but text and mappings.</summary>
    internal static OwnedReference Snapshot(BorrowedReference o, Type target)
    {
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Tuple)) return o.ToOwned();
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.List)) return new OwnedReference(ValueErrors.Checked(CPython.PyList_AsTuple(o.Pointer)));
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Unicode)) throw ValueErrors.CannotConvert(o, target, "a str is one value, not a sequence of items");
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Dict)) throw ValueErrors.CannotConvert(o, target, "call list() in Python on its keys, values or items");

        using var iterator = new OwnedReference(CPython.PyObject_GetIter(o.Pointer));
        if (iterator.IsNull) throw ValueErrors.CannotConvert(o, target, "it does not iterate", ValueErrors.Python());
        return new OwnedReference(ValueErrors.Checked(CPython.PySequence_Tuple(iterator.Pointer)));
    }

    /// <summary>Reads the items of a tuple; an error says which one it was.</summary>
    internal static void Read<T>(BorrowedReference tuple, Span<T> items, Type target)
    {
        var i = 0;
        try
        {
            for (; i < items.Length; i++) items[i] = Value<T>.FromPython(new BorrowedReference(CPython.PyTuple_GetItem(tuple.Pointer, i)));
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException)
        {
            throw ValueErrors.InItem(e, $"item {i}", target);
        }
    }

    /// <summary>The fast path: a list of what converts without running Python, which is read in place.</summary>
    private static unsafe bool TryReadPlainList<T>(BorrowedReference o, out T[] items)
    {
        items = [];
        if (!Plain<T>.IsSupported || !TypeCheck.IsExactly(o.Pointer, BuiltinTypes.List)) return false;

        PyCriticalSection section;
        Undisturbed.Begin(&section, o.Pointer);
        try
        {
            var read = GC.AllocateUninitializedArray<T>(checked((int)CPython.PyList_Size(o.Pointer)));
            if (!TryReadPlain(o.Pointer, read)) return false;
            items = read;
            return true;
        }
        finally
        {
            Undisturbed.End(&section);
        }
    }

    /// <summary>By itself, outside of the guarded region, in which the runtime inlines no C-API call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadPlain<T>(nint list, Span<T> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (!Plain<T>.TryRead(CPython.PyList_GetItem(list, i), out items[i])) return false;
        }

        return true;
    }

    private static InvalidOperationException Changed() => new("The collection changed while it was being converted to a Python list.");
}
