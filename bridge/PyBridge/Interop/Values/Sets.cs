// set, frozenset and the like ⇄ distinct items of one type.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Reads and writes sets. A list is none: its repetitions would be lost. The thread is attached.</summary>
internal static class Sets
{
    private static readonly ImportedObject s_abstractSet = new("collections.abc", "Set");

    /// <summary>New reference to a set.</summary>
    internal static nint ToSet<T>(IEnumerable<T> items, bool frozen)
    {
        using var set = new OwnedReference(ValueErrors.Checked(CPython.PySet_New(0)));
        var count = 0;
        foreach (var item in items)
        {
            using var value = new OwnedReference(Value<T>.ToPython(item));
            ValueErrors.Checked(CPython.PySet_Add(set.Pointer, value.Pointer));
            count++;
        }

        if (CPython.PySet_Size(set.Pointer) != count)
            throw new InvalidCastException($"Some of the {TypeName.Of(typeof(T))} items are equal in Python though they differ in .NET; a set would lose them.");
        return frozen ? ValueErrors.Checked(CPython.PyFrozenSet_New(set.Pointer)) : set.Borrow().ToOwned().Steal();
    }

    internal static HashSet<T> ToHashSet<T>(BorrowedReference o, Type target)
    {
        if (!TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Set) && !TypeCheck.IsInstance(o.Pointer, BuiltinTypes.FrozenSet) &&
            ValueErrors.Checked(CPython.PyObject_IsInstance(o.Pointer, s_abstractSet.Current)) == 0)
        {
            throw ValueErrors.CannotConvert(o, target, "only a set does; call set() in Python if repetitions may go");
        }

        // The copy is taken in one step, even without a GIL; nobody else sees it.
        using var copy = new OwnedReference(ValueErrors.Checked(CPython.PySet_New(o.Pointer)));
        using var tuple = new OwnedReference(ValueErrors.Checked(CPython.PySequence_Tuple(copy.Pointer)));
        var items = new T[CPython.PyTuple_Size(tuple.Pointer)];
        Sequences.Read(tuple, items, target);

        var result = new HashSet<T>(items.Length);
        foreach (var item in items)
        {
            if (!result.Add(item)) throw ValueErrors.CannotConvert(o, target, $"several of its items are {item} in .NET");
        }

        return result;
    }
}
