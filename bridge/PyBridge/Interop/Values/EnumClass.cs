// The Python class of a .NET enum: an IntEnum, or an IntFlag for flags, made once an interpreter.
using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// Members keep their .NET names and are ints. A value without a name is a plain int, unless the enum has flags. The thread is attached but where a
/// member says otherwise.
/// </summary>
internal sealed unsafe class EnumClass
{
    private static readonly ConcurrentDictionary<Type, EnumClass> s_all = new();
    private static readonly ImportedObject s_intEnum = new("enum", "IntEnum"), s_intFlag = new("enum", "IntFlag"), s_keep = new("enum", "KEEP");

    private readonly Type _type;
    private readonly bool _isFlags;
    private readonly PerInterpreter<Made> _made;

    private EnumClass(Type type)
    {
        _type = type;
        _isFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        _made = new(_ => Create());
    }

    /// <summary>On any thread, attached or not.</summary>
    internal static EnumClass For(Type type) => s_all.GetOrAdd(type, static type => new EnumClass(type));

    /// <summary>Borrowed reference to the class, in the current interpreter.</summary>
    internal nint Pointer => _made.Current.Class;

    /// <summary>New reference to the member of this value.</summary>
    internal nint Member(object value)
    {
        var made = _made.Current;
        if (made.Members.TryGetValue(value, out var member))
        {
            CPython.Py_IncRef(member);
            return member;
        }

        using var number = new OwnedReference(BigIntegers.FromBigInteger(NumberOf(value)));
        if (!_isFlags) return number.Borrow().ToOwned().Steal();
        var arguments = stackalloc nint[] { 0, number.Pointer };
        return ValueErrors.Checked(CPython.PyObject_Vectorcall(made.Class, arguments + 1, 1, 0));
    }

    private Made Create()
    {
        var names = Enum.GetNames(_type);
        var pairs = names.Select(name => (PythonName(name), NumberOf(Enum.Parse(_type, name)))).ToArray();
        using var name = new OwnedReference(Text.FromChars(TypeName.Simple(_type)));
        using var members = new OwnedReference(Value<(string, BigInteger)[]>.ToPython(pairs));
        using var module = new OwnedReference(Text.FromChars(_type.Namespace ?? "dotnet_tasks"));
        using var keywords = new OwnedReference(ValueErrors.Checked(CPython.PyTuple_New(_isFlags ? 2 : 1)));
        CPython.PyTuple_SetItem(keywords.Pointer, 0, Names.Intern("module"));
        if (_isFlags) CPython.PyTuple_SetItem(keywords.Pointer, 1, Names.Intern("boundary"));

        var arguments = stackalloc nint[] { 0, name.Pointer, members.Pointer, module.Pointer, _isFlags ? s_keep.Current : 0 };
        var @class = ValueErrors.Checked(CPython.PyObject_Vectorcall((_isFlags ? s_intFlag : s_intEnum).Current, arguments + 1, 2, keywords.Pointer));

        var byValue = new Dictionary<object, nint>();
        foreach (var member in names)
        {
            var value = Enum.Parse(_type, member);
            if (!byValue.ContainsKey(value)) byValue.Add(value, Names.GetAttribute(new BorrowedReference(@class), PythonName(member)).Steal());
        }

        return new Made(@class, byValue);
    }

    /// <summary>A class has <c>mro</c> already, and Python's enums keep the names between underscores to themselves.</summary>
    private static string PythonName(string name) => name == "mro" || name.StartsWith('_') ? "value_" + name.Trim('_') : name;

    private static BigInteger NumberOf(object value) => value.GetType().GetEnumUnderlyingType() == typeof(ulong)
        ? Convert.ToUInt64(value, CultureInfo.InvariantCulture)
        : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private sealed record Made(nint Class, Dictionary<object, nint> Members) : IKept
    {
        void IKept.Release()
        {
            foreach (var member in Members.Values) CPython.Py_DecRef(member);
            CPython.Py_DecRef(Class);
        }
    }
}
