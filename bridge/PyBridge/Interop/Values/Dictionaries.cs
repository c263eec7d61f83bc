// dict and other mappings ⇄ keys and values of two types.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Reads and writes mappings. Reading works on a copy, so that neither another thread nor a conversion that runs Python can change it. The thread is attached.</summary>
internal static unsafe class Dictionaries
{
    private static readonly InternedName s_items = new("items");
    private static readonly bool s_hasItemRef = CPython.Export("PyDict_GetItemRef") != 0;

    /// <summary>New reference to a dict.</summary>
    internal static nint ToDict<TKey, TValue>(Dictionary<TKey, TValue> items)
        where TKey : notnull
    {
        using var dict = new OwnedReference(ValueErrors.Checked(CPython.PyDict_New()));
        foreach (var (key, value) in items) Add(dict, key, value);
        return Complete<TKey>(dict, items.Count);
    }

    /// <summary>New reference to a dict.</summary>
    internal static nint ToDict<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        using var dict = new OwnedReference(ValueErrors.Checked(CPython.PyDict_New()));
        var count = 0;
        foreach (var (key, value) in items)
        {
            Add(dict, key, value);
            count++;
        }

        return Complete<TKey>(dict, count);
    }

    internal static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(BorrowedReference o, Type target)
        where TKey : notnull
    {
        if (!TypeCheck.IsExactly(o.Pointer, BuiltinTypes.Dict)) return FromItems<TKey, TValue>(o, target);
        if (Plain<TKey>.IsSupported && Plain<TValue>.IsSupported && TryReadPlain<TKey, TValue>(o.Pointer, out var plain)) return plain;

        using var copy = new OwnedReference(ValueErrors.Checked(CPython.PyDict_Copy(o.Pointer)));
        var result = new Dictionary<TKey, TValue>(checked((int)CPython.PyDict_Size(copy.Pointer)));
        nint position = 0, key, value;
        while (CPython.PyDict_Next(copy.Pointer, &position, &key, &value) != 0) Add(result, new(key), new(value), o, target);
        return result;
    }

    /// <summary>The fast path: keys and values that convert without running Python, read in place.</summary>
    private static bool TryReadPlain<TKey, TValue>(nint dict, out Dictionary<TKey, TValue> result)
        where TKey : notnull
    {
        PyCriticalSection section;
        Undisturbed.Begin(&section, dict);
        try
        {
            result = new Dictionary<TKey, TValue>(checked((int)CPython.PyDict_Size(dict)));
            return TryAddPlain(dict, result);
        }
        finally
        {
            Undisturbed.End(&section);
        }
    }

    /// <summary>By itself, outside of the guarded region, in which the runtime inlines no C-API call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryAddPlain<TKey, TValue>(nint dict, Dictionary<TKey, TValue> result)
        where TKey : notnull
    {
        nint position = 0, key, value;
        while (CPython.PyDict_Next(dict, &position, &key, &value) != 0)
        {
            if (!Plain<TKey>.TryRead(key, out var name) || !Plain<TValue>.TryRead(value, out var content) || !result.TryAdd(name, content)) return false;
        }

        return true;
    }

    /// <summary>The value of a key: a new reference, or null. A subclass's <c>__missing__</c> is not asked.</summary>
    internal static OwnedReference Get(BorrowedReference dict, nint key)
    {
        nint value;
        if (s_hasItemRef)
        {
            ValueErrors.Checked(CPython.PyDict_GetItemRef(dict.Pointer, key, &value));
            return new OwnedReference(value);
        }

        value = CPython.PyDict_GetItemWithError(dict.Pointer, key);
        if (value != 0) return new BorrowedReference(value).ToOwned();
        if (CPython.PyErr_Occurred() != 0) throw ValueErrors.Python();
        return default;
    }

    /// <summary>A subclass (its own order) or another mapping, by its <c>items()</c>.</summary>
    private static Dictionary<TKey, TValue> FromItems<TKey, TValue>(BorrowedReference o, Type target)
        where TKey : notnull
    {
        using var method = new OwnedReference(CPython.PyObject_GetAttr(o.Pointer, s_items.Current));
        if (method.IsNull) throw ValueErrors.CannotConvert(o, target, "it is no mapping", ValueErrors.Python());

        using var items = new OwnedReference(ValueErrors.Checked(CPython.PyMapping_Items(o.Pointer)));
        using var tuple = Sequences.Snapshot(items, target);
        var count = (int)CPython.PyTuple_Size(tuple.Pointer);
        var result = new Dictionary<TKey, TValue>(count);
        for (var i = 0; i < count; i++)
        {
            using var pair = Sequences.Snapshot(new BorrowedReference(CPython.PyTuple_GetItem(tuple.Pointer, i)), target);
            if (CPython.PyTuple_Size(pair.Pointer) != 2) throw ValueErrors.CannotConvert(o, target, "its items() are no pairs");
            Add(result, new(CPython.PyTuple_GetItem(pair.Pointer, 0)), new(CPython.PyTuple_GetItem(pair.Pointer, 1)), o, target);
        }

        return result;
    }

    private static void Add<TKey, TValue>(
        Dictionary<TKey, TValue> result, BorrowedReference key, BorrowedReference value, BorrowedReference dict, Type target)
        where TKey : notnull
    {
        TKey name;
        try
        {
            name = Value<TKey>.FromPython(key);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException)
        {
            throw ValueErrors.InItem(e, "a key", target);
        }

        if (name is null) throw ValueErrors.CannotConvert(dict, target, "None cannot be a key in .NET");
        try
        {
            if (!result.TryAdd(name, Value<TValue>.FromPython(value)))
                throw ValueErrors.CannotConvert(dict, target, $"several of its keys are {name} in .NET");
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException)
        {
            throw ValueErrors.InItem(e, $"the value of key {name}", target);
        }
    }

    private static void Add<TKey, TValue>(BorrowedReference dict, TKey key, TValue value)
    {
        using var name = new OwnedReference(Value<TKey>.ToPython(key));
        using var content = new OwnedReference(Value<TValue>.ToPython(value));
        ValueErrors.Checked(CPython.PyDict_SetItem(dict.Pointer, name.Pointer, content.Pointer));
    }

    private static nint Complete<TKey>(BorrowedReference dict, int count)
    {
        if (CPython.PyDict_Size(dict.Pointer) != count)
            throw new InvalidCastException($"Some of the {TypeName.Of(typeof(TKey))} keys are equal in Python though they differ in .NET; a dict would lose entries.");
        return dict.ToOwned().Steal();
    }
}
