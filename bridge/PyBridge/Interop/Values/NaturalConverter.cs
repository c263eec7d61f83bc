// The conversion of object: what a Python value is by nature.
using System.Numerics;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// To Python: the value's own type decides. From Python: None, bool, int (<see cref="long"/>, or <see cref="BigInteger"/> beyond it), float, complex,
/// str, bytes, Decimal, UUID, and the types of datetime become their .NET counterparts where their value fits; an object that stands for a .NET object
/// becomes that object; everything else, also what Python could change (list, dict, bytearray), stays a <see cref="PyObject"/>.
/// </summary>
internal sealed class NaturalConverter : Converter<object?>
{
    private static readonly PerInterpreter<LoadedTypes> s_loaded = new(static _ => new LoadedTypes());

    internal override nint ToPython(object? value)
    {
        if (value is not null && value.GetType() == typeof(object)) return ObjectConverter<object>.Export(value);
        if (value is System.Collections.IEnumerable and not string) StackGuard.CheckNesting(); // an item of type object may be what it is in
        return ValueConversion.ToPython(value);
    }

    internal override object? FromPython(BorrowedReference o)
    {
        var pointer = o.Pointer;
        if (pointer == BuiltinTypes.None) return null;
        if (TypeCheck.IsExactly(pointer, BuiltinTypes.Unicode)) return IsText(o, out var text) ? text : Keep(o);
        if (Integers.TryExactInt64(pointer, out var integer)) return integer;
        if (Floats.TryExactDouble(pointer, out var number)) return number;
        if (pointer == BuiltinTypes.True) return true;
        if (pointer == BuiltinTypes.False) return false;
        if (TypeCheck.IsExactly(pointer, BuiltinTypes.Long)) return BigIntegers.ToBigInteger(o);
        if (TypeCheck.IsExactly(pointer, BuiltinTypes.Bytes)) return ByteStrings.ToArray(o);
        if (TypeCheck.IsExactly(pointer, BuiltinTypes.Complex)) return Complexes.ToComplex(o);
        if (ValueHooks.ImportObject is { } import && import(o, typeof(object), out var value)) return value;
        return s_loaded.Current.Kind(o) is { } kind ? Imported(o, kind) : Keep(o);
    }

    private static PyObject Keep(BorrowedReference o) => PyObject.FromOwned(o.ToOwned(), Interpreter.Current);

    private static bool IsText(BorrowedReference o, out string? text)
    {
        try
        {
            text = Text.ToString(o);
            return true;
        }
        catch (InvalidCastException)
        {
            text = null;
            return false;
        }
    }

    private static object? Imported(BorrowedReference o, Type kind)
    {
        try
        {
            if (kind == typeof(DateTime) && Dates.IsAware(o)) kind = typeof(DateTimeOffset);
            return ValueConversion.FromPython(o, kind);
        }
        catch (Exception e) when (e is InvalidCastException or OverflowException)
        {
            // It is of the kind, but .NET's type is narrower.
            return Keep(o);
        }
    }

    /// <summary>The types of library modules, known once Python itself has imported them: asking must not import.</summary>
    private sealed class LoadedTypes : IKept
    {
        private static readonly (string Module, string Name, Type Kind)[] s_known =
        [
            ("datetime", "datetime", typeof(DateTime)), ("datetime", "date", typeof(DateOnly)), ("datetime", "time", typeof(TimeOnly)),
            ("datetime", "timedelta", typeof(TimeSpan)), ("decimal", "Decimal", typeof(decimal)), ("uuid", "UUID", typeof(Guid)),
        ];

        private readonly nint[] _types = new nint[s_known.Length];

        internal Type? Kind(BorrowedReference o)
        {
            for (var i = 0; i < s_known.Length; i++)
            {
                if (_types[i] == 0) _types[i] = Find(s_known[i].Module, s_known[i].Name);
                if (_types[i] != 0 && TypeCheck.HasType(o.Pointer, _types[i])) return s_known[i].Kind;
            }

            return null;
        }

        void IKept.Release()
        {
            foreach (var type in _types)
            {
                if (type != 0) CPython.Py_DecRef(type);
            }
        }

        /// <summary>A kept reference to the type, or zero while its module is not loaded.</summary>
        private static nint Find(string module, string name)
        {
            using var text = new OwnedReference(Text.FromChars(module));
            using var loaded = new OwnedReference(CPython.PyImport_GetModule(text.Pointer));
            if (!loaded.IsNull) return Names.GetAttribute(loaded, name).Steal();
            if (CPython.PyErr_Occurred() != 0) throw ValueErrors.Python();
            return 0;
        }
    }
}
