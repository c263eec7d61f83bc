// .NET types as Python annotations: what a parameter accepts, what a result is.
using System.Collections.Frozen;
using System.Numerics;
using System.Reflection;

namespace PyBridge.Export;

/// <summary>
/// Writes annotations for one module. A type of a namespace that has no stub is <c>typing.Any</c>. Collects the modules to import.
/// </summary>
/// <param name="hasStub">Whether a type is written by this run or ships with the package.</param>
internal sealed class StubTypes(Func<Type, bool> hasStub)
{
    // Value types and strings that convert to Python's own: the annotation of a result.
    private static readonly FrozenDictionary<Type, string> s_native = new Dictionary<Type, string>
    {
        [typeof(void)] = "None",
        [typeof(string)] = "str",
        [typeof(char)] = "str",
        [typeof(bool)] = "bool",
        [typeof(double)] = "float",
        [typeof(float)] = "float",
        [typeof(Half)] = "float",
        [typeof(decimal)] = "decimal.Decimal",
        [typeof(BigInteger)] = "int",
        [typeof(Complex)] = "complex",
        [typeof(Guid)] = "uuid.UUID",
        [typeof(DateTime)] = "datetime.datetime",
        [typeof(DateTimeOffset)] = "datetime.datetime",
        [typeof(DateOnly)] = "datetime.date",
        [typeof(TimeOnly)] = "datetime.time",
        [typeof(TimeSpan)] = "datetime.timedelta",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<Type> s_integers = FrozenSet.ToFrozenSet(
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(nint),
        typeof(nuint), typeof(Int128), typeof(UInt128),
    ]);

    // Collection interfaces: a parameter accepts any Python collection of the kind.
    private static readonly FrozenDictionary<Type, string> s_accepted = new Dictionary<Type, string>
    {
        [typeof(IEnumerable<>)] = "Iterable",
        [typeof(ICollection<>)] = "Iterable",
        [typeof(IList<>)] = "Iterable",
        [typeof(IReadOnlyCollection<>)] = "Iterable",
        [typeof(IReadOnlyList<>)] = "Iterable",
        [typeof(IDictionary<,>)] = "Mapping",
        [typeof(IReadOnlyDictionary<,>)] = "Mapping",
        [typeof(ISet<>)] = "Set",
        [typeof(IReadOnlySet<>)] = "Set",
    }.ToFrozenDictionary();

    private readonly SortedSet<string> _imports = new(StringComparer.Ordinal);

    /// <summary>The modules that the annotations so far name.</summary>
    internal IReadOnlyCollection<string> Imports => _imports;

    /// <summary>The type parameters of the class being written, which a generic method's own may not repeat.</summary>
    internal IReadOnlyCollection<string> Reserved { get; set; } = [];

    /// <summary>A type parameter's name, unlike those of the scopes around it: C# lets them repeat, Python does not.</summary>
    internal string ParameterName(Type parameter)
    {
        if (parameter.IsGenericMethodParameter) return Reserved.Contains(parameter.Name) ? parameter.Name + "M" : parameter.Name;
        var depth = 0;
        for (var outer = parameter.DeclaringType!.DeclaringType; outer is { IsGenericType: true }; outer = outer.DeclaringType) depth++;
        return depth == 0 ? parameter.Name : parameter.Name + depth.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What a result of this type is in Python.</summary>
    internal string Result(Type type, NullabilityInfo? nullability = null) => Write(type, nullability, accepts: false);

    /// <summary>What a parameter of this type accepts.</summary>
    internal string Parameter(Type type, NullabilityInfo? nullability = null) => Write(type, nullability, accepts: true);

    /// <summary>The class itself, as a base or a member: <c>System.Collections.Generic.List[T]</c>.</summary>
    internal string Class(Type type)
    {
        if (!hasStub(type)) return Import("typing", "Any");
        var name = Qualified(type);
        var arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        return arguments.Length == 0 ? name : name + "[" + string.Join(", ", arguments.Select(a => Result(a))) + "]";
    }

    internal string Import(string module, string name)
    {
        _imports.Add(module);
        return module + "." + name;
    }

    private string Write(Type type, NullabilityInfo? nullability, bool accepts)
    {
        if (type.IsByRef) type = type.GetElementType()!;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Write(underlying, null, accepts) + " | None";
        var text = Bare(type, nullability, accepts);
        var state = accepts ? nullability?.WriteState : nullability?.ReadState;
        return state == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter && text != "typing.Any" && !text.EndsWith(" | None", StringComparison.Ordinal)
            ? text + " | None"
            : text;
    }

    private string Bare(Type type, NullabilityInfo? nullability, bool accepts)
    {
        if (type.IsGenericParameter) return ParameterName(type);
        if (type.IsPointer || type.IsFunctionPointer) return Import("typing", "Any");
        if (type == typeof(object)) return accepts ? "object" : Import("typing", "Any");
        if (s_integers.Contains(type)) return "int";
        if (s_native.TryGetValue(type, out var native)) return Native(type, native, accepts);
        if (type.IsArray) return Array(type, nullability, accepts);
        if (type == typeof(Type)) return accepts ? "type | " + Qualified(type) : Qualified(type);
        if (type == typeof(Task) || type == typeof(ValueTask)) return Abstract("Awaitable", ["None"]);
        if (typeof(Delegate).IsAssignableFrom(type) && type.GetMethod("Invoke") is { } invoke) return Callable(invoke);
        return type.IsGenericType ? Generic(type, nullability, accepts) : Class(type);
    }

    private string Native(Type type, string native, bool accepts)
    {
        var dot = native.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return native;
        var text = Import(native[..dot], native[(dot + 1)..]);
        return accepts && hasStub(type) ? text + " | " + Qualified(type) : text;
    }

    private string Array(Type type, NullabilityInfo? nullability, bool accepts)
    {
        var element = Write(type.GetElementType()!, nullability?.ElementType, accepts: false);
        var array = hasStub(typeof(Array)) ? Import("System", "Array") + "[" + element + "]" : Abstract("Sequence", [element]);
        if (!accepts) return array;
        var accepted = Abstract("Iterable", [element]);
        return type == typeof(byte[]) ? Abstract("Buffer", []) + " | " + accepted : accepted;
    }

    private string Generic(Type type, NullabilityInfo? nullability, bool accepts)
    {
        var definition = type.GetGenericTypeDefinition();
        string[] Arguments(bool asParameters = false) =>
            [.. type.GetGenericArguments().Select((a, i) => Write(a, nullability?.GenericTypeArguments.ElementAtOrDefault(i), asParameters))];

        if (definition == typeof(Task<>) || definition == typeof(ValueTask<>)) return Abstract("Awaitable", Arguments());
        if (definition == typeof(IAsyncEnumerable<>)) return Abstract(accepts ? "AsyncIterable" : "AsyncIterator", Arguments());
        if (definition.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal)) return "tuple[" + string.Join(", ", Arguments(accepts)) + "]";
        if (definition == typeof(ReadOnlySpan<>) || definition == typeof(Span<>) || definition == typeof(ReadOnlyMemory<>) || definition == typeof(Memory<>))
            return Memory(type, accepts);
        if (definition == typeof(IProgress<>) && accepts) return Abstract("Callable", ["[" + Arguments()[0] + "]", "object"]) + " | " + Class(type);
        if (accepts && s_accepted.TryGetValue(definition, out var accepted)) return Abstract(accepted, Arguments());
        if (!hasStub(type)) return Import("typing", "Any");
        return Qualified(type) + "[" + string.Join(", ", Arguments()) + "]";
    }

    private string Memory(Type type, bool accepts)
    {
        var element = type.GetGenericArguments()[0];
        if (element == typeof(char) && type.Name.StartsWith("ReadOnly", StringComparison.Ordinal)) return "str";
        if (!accepts) return "memoryview";
        var buffer = Abstract("Buffer", []);
        return type.Name.StartsWith("ReadOnly", StringComparison.Ordinal) && element != typeof(byte)
            ? buffer + " | " + Abstract("Iterable", [Result(element)])
            : buffer;
    }

    private string Callable(MethodInfo invoke)
    {
        var parameters = invoke.GetParameters().Select(p => Result(p.ParameterType));
        var result = invoke.ReturnType == typeof(void) ? "object" : Parameter(invoke.ReturnType);
        return Abstract("Callable", ["[" + string.Join(", ", parameters) + "]", result]);
    }

    // collections.abc has Buffer from 3.12 on; type checkers bring the other module along.
    private string Abstract(string name, string[] arguments) =>
        Import(name == "Buffer" ? "typing_extensions" : "collections.abc", name) + (arguments.Length == 0 ? "" : "[" + string.Join(", ", arguments) + "]");

    private string Qualified(Type type)
    {
        var name = PythonNames.OfType(type);
        for (var outer = type.DeclaringType; outer is not null; outer = outer.DeclaringType)
        {
            name = PythonNames.OfType(outer) + "." + name;
            type = outer;
        }

        return string.IsNullOrEmpty(type.Namespace) ? name : Import(type.Namespace, name);
    }
}
