// dataclass, NamedTuple, TypedDict ⇄ C# records and other types that are made of named values.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// From Python: a dict's keys or any other object's attributes, by name (<c>unit_price</c> for <c>UnitPrice</c>), become constructor arguments and
/// settable properties. To Python: a record becomes an instance of a frozen dataclass made for its type, which can be read like a mapping too;
/// other classes are no values, and are left to <see cref="ObjectConverter{T}"/>.
/// </summary>
internal sealed class RecordConverter<T> : Converter<T?>
{
    private readonly RecordShape<T>? _shape = RecordShape<T>.Find();
    private readonly Lazy<Func<nint[], T>> _read;
    private readonly RecordExport<T>? _export;
    private readonly ObjectConverter<T> _asObject = new();
    private readonly InternedName[][] _names;

    internal RecordConverter()
    {
        _read = new(() => _shape!.CompileRead());
        _export = RecordExport<T>.Find();
        _names = _shape is null ? [] : [.. _shape.Members.Select(static m => m.Candidates.Select(static name => new InternedName(name)).ToArray())];
    }

    internal override nint ToPython(T? value)
    {
        if (value is null) return None.New();
        if (_export is null || (!typeof(T).IsSealed && value.GetType() != typeof(T))) return _asObject.ToPython(value);
        return _export.Write(value);
    }

    internal override T? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(T) is null) return default;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.Dict, out T same)) return same;
        if (_shape is null || IsScalar(o)) throw ValueErrors.CannotConvert(o, typeof(T));

        StackGuard.CheckNesting();
        var references = new nint[_shape.Members.Length];
        try
        {
            var isDict = TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Dict);
            for (var i = 0; i < references.Length; i++)
            {
                references[i] = isDict ? Key(o, _names[i]) : Attribute(o, _names[i]);
                if (references[i] == 0 && _shape.Members[i].IsRequired) throw Missing(o, _shape.Members[i], isDict);
            }

            return _read.Value(references);
        }
        catch (MemberException e)
        {
            throw ValueErrors.InItem(e.InnerException!, $"member {_shape.Members[e.Index].Name}", typeof(T));
        }
        finally
        {
            foreach (var reference in references)
            {
                if (reference != 0) CPython.Py_DecRef(reference);
            }
        }
    }

    /// <summary>Numbers, text and sequences have attributes, but are no records.</summary>
    private static bool IsScalar(BorrowedReference o)
    {
        if (TypeCheck.HasType(o.Pointer, BuiltinTypes.Tuple)) return true;
        foreach (var type in (ReadOnlySpan<nint>)[BuiltinTypes.Long, BuiltinTypes.Float, BuiltinTypes.Unicode, BuiltinTypes.Bytes, BuiltinTypes.List])
        {
            if (TypeCheck.HasType(o.Pointer, type)) return true;
        }

        return false;
    }

    private static nint Key(BorrowedReference dict, InternedName[] names)
    {
        foreach (var name in names)
        {
            using var value = Dictionaries.Get(dict, name.Current);
            if (!value.IsNull) return value.Borrow().ToOwned().Steal();
        }

        return 0;
    }

    private static nint Attribute(BorrowedReference o, InternedName[] names)
    {
        foreach (var name in names)
        {
            var value = CPython.PyObject_GetAttr(o.Pointer, name.Current);
            if (value != 0) return value;
            if (CPython.PyErr_ExceptionMatches(Exceptions.AttributeError) == 0) throw ValueErrors.Python();
            CPython.PyErr_Clear();
        }

        return 0;
    }

    private static InvalidCastException Missing(BorrowedReference o, RecordMember member, bool isDict) => ValueErrors.CannotConvert(
        o, typeof(T), $"it has no {(isDict ? "key" : "attribute")} '{member.PythonName}' for {member.Name}");
}

/// <summary>The built-in exceptions that conversions tell apart: variables of the interpreter that hold a type.</summary>
internal static unsafe class Exceptions
{
    internal static readonly nint AttributeError = *(nint*)CPython.Export("PyExc_AttributeError");
}
