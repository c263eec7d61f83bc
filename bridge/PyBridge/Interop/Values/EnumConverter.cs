// Python's enums, ints and names ⇄ .NET enums.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// To Python: a member of the <see cref="EnumClass"/> of the type. From Python: a member of an enum class by its name (<c>DARK_RED</c> is
/// <c>DarkRed</c>), or else by its value; an int by its value; a str by its name. What the .NET type does not define is an error, but for flags every
/// combination of those it defines will do.
/// </summary>
internal sealed class EnumConverter<T> : Converter<T>
    where T : struct, Enum
{
    private static readonly ImportedObject s_enum = new("enum", "Enum");
    private static readonly InternedName s_name = new("name"), s_value = new("value");

    private readonly EnumClass _class = EnumClass.For(typeof(T));
    private readonly bool _isFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous = [];
    private readonly HashSet<T> _defined = [];
    private readonly ulong _bits;

    internal EnumConverter()
    {
        foreach (var value in Enum.GetValues<T>())
        {
            _defined.Add(value);
            _bits |= Bits(value);
        }

        foreach (var name in Enum.GetNames<T>())
        {
            var value = Enum.Parse<T>(name);
            var folded = MemberNames.Fold(name);
            if (!_byName.TryAdd(folded, value) && !_byName[folded].Equals(value)) _ambiguous.Add(folded);
        }
    }

    internal override nint ToPython(T value) => _class.Member(value);

    internal override T FromPython(BorrowedReference o)
    {
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.Long, out T same)) return same;
        if (TypeCheck.HasType(o.Pointer, BuiltinTypes.Long)) return ByValue(o, o);
        if (TypeCheck.HasType(o.Pointer, BuiltinTypes.Unicode))
            return TryByName(o, out var named) ? named : throw ValueErrors.CannotConvert(o, typeof(T), "it has no such name");

        if (ValueErrors.Checked(CPython.PyObject_IsInstance(o.Pointer, s_enum.Current)) != 0)
        {
            using var name = new OwnedReference(ValueErrors.Checked(CPython.PyObject_GetAttr(o.Pointer, s_name.Current)));
            if (TypeCheck.IsInstance(name.Pointer, BuiltinTypes.Unicode) && TryByName(name, out var member)) return member;

            using var value = new OwnedReference(ValueErrors.Checked(CPython.PyObject_GetAttr(o.Pointer, s_value.Current)));
            if (TypeCheck.IsInstance(value.Pointer, BuiltinTypes.Unicode) && TryByName(value, out member)) return member;
            if (TypeCheck.IsInstance(value.Pointer, BuiltinTypes.Long)) return ByValue(value, o);
            throw ValueErrors.CannotConvert(o, typeof(T), "it has neither a member of that name nor one of that value");
        }

        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Bool)) throw ValueErrors.CannotConvert(o, typeof(T), "a bool is no member");
        using var index = Integers.AsIndex(o);
        return index.IsNull ? throw ValueErrors.CannotConvert(o, typeof(T), "only an enum member, an int or a name does") : ByValue(index, o);
    }

    private bool TryByName(BorrowedReference name, out T value)
    {
        var text = Text.Display(name);
        var folded = MemberNames.Fold(text);
        return _ambiguous.Contains(folded) ? Enum.TryParse(text, out value) : _byName.TryGetValue(folded, out value);
    }

    private T ByValue(BorrowedReference number, BorrowedReference o)
    {
        var value = (T)ValueConversion.FromPython(number, Enum.GetUnderlyingType(typeof(T)))!;
        if (_defined.Contains(value) || (_isFlags && (Bits(value) & ~_bits) == 0)) return value;
        throw ValueErrors.CannotConvert(o, typeof(T), _isFlags ? "it has bits that no member has" : "it is the value of no member");
    }

    private static ulong Bits(T value) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.As<T, byte>(ref value),
        2 => Unsafe.As<T, ushort>(ref value),
        4 => Unsafe.As<T, uint>(ref value),
        _ => Unsafe.As<T, ulong>(ref value),
    };
}
