// The arguments of one dynamic call, converted, owned, and laid out for vectorcall.
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>Owns its references until it is disposed. https://docs.python.org/3/c-api/call.html#the-vectorcall-protocol</summary>
internal unsafe ref struct ArgumentVector
{
    private static readonly ImportedObject s_partial = new("functools", "partial");

    private readonly nint* _items;
    private readonly int _capacity;
    private int _count;
    private int _keywords;
    private nint _names;

    /// <param name="capacity">How many arguments there will be at most.</param>
    internal ArgumentVector(int capacity)
    {
        _capacity = capacity;

        // One more in front: vectorcall may use it, which saves a copy where it calls a bound method.
        _items = (nint*)NativeMemory.AllocZeroed((nuint)capacity + 1, (nuint)sizeof(nint)) + 1;
    }

    /// <summary>Converts and adds; keywords come last. The thread is attached.</summary>
    internal void Add(ReadOnlySpan<object?> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is PythonKeyword keyword)
            {
                _items[_count++] = ValueConversion.ToPython(keyword.Value);
                _keywords++;
            }
            else if (_keywords > 0)
            {
                throw new ArgumentException($"Argument {i + 1} is positional but follows a PythonKeyword; put keywords last.");
            }
            else
            {
                _items[_count++] = ValueConversion.ToPython(arguments[i]);
            }
        }

        if (_keywords > 0) NameKeywords(arguments[^_keywords..]);
    }

    /// <summary>Adds a callable and its arguments; keywords are bound to the callable first, as what is called takes positional ones only.</summary>
    internal void AddCallable(BorrowedReference callable, ReadOnlySpan<object?> arguments)
    {
        var positional = arguments.Length;
        while (positional > 0 && arguments[positional - 1] is PythonKeyword) positional--;
        if (positional == arguments.Length)
        {
            _items[_count++] = callable.ToOwned().Steal();
        }
        else
        {
            using var bound = new ArgumentVector(arguments.Length - positional + 1);
            bound.AddOwned(callable.ToOwned().Steal());
            bound.Add(arguments[positional..]);
            _items[_count++] = PythonError.Check(bound.Call(s_partial.Current));
        }

        Add(arguments[..positional]);
    }

    /// <summary>Adds a reference that it owns from here on.</summary>
    internal void AddOwned(nint reference) => _items[_count++] = reference;

    /// <summary>New reference to the result, or zero with a Python error set.</summary>
    internal readonly nint Call(nint callable) =>
        CPython.PyObject_Vectorcall(callable, _items, (nuint)(_count - _keywords) | OffsetFlag, _names);

    /// <summary>PY_VECTORCALL_ARGUMENTS_OFFSET.</summary>
    internal static nuint OffsetFlag => unchecked((nuint)(1UL << 63));

    public readonly void Dispose()
    {
        for (var i = 0; i < _count; i++)
        {
            if (_items[i] != 0) CPython.Py_DecRef(_items[i]);
        }

        if (_names != 0) CPython.Py_DecRef(_names);
        NativeMemory.Free(_items - 1);
    }

    private void NameKeywords(ReadOnlySpan<object?> keywords)
    {
        _names = PythonError.Check(CPython.PyTuple_New(keywords.Length));
        for (var i = 0; i < keywords.Length; i++)
        {
            CPython.PyTuple_SetItem(_names, i, Names.Intern(((PythonKeyword)keywords[i]!).Name));
        }
    }
}
