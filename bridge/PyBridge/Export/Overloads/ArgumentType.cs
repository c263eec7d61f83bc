// What overload resolution knows of a Python argument: its kind, never its value.
namespace PyBridge.Export;

/// <summary>The kinds of Python objects that the matching rules tell apart.</summary>
internal enum ArgumentKind
{
    None,
    Bool,
    Int,
    Float,
    Complex,
    Str,
    Bytes,

    /// <summary>Anything else with the buffer protocol: bytearray, memoryview, array, numpy.</summary>
    Buffer,
    List,
    Tuple,
    Dict,
    Set,

    /// <summary>Generators, ranges and other objects that can be iterated.</summary>
    Iterable,
    Function,
    CoroutineFunction,
    DateTime,
    Date,
    Time,
    TimeDelta,
    Decimal,
    Uuid,

    /// <summary>A dataclass: it converts to a type with such fields.</summary>
    Record,

    /// <summary>A proxy; the .NET type is known.</summary>
    Proxy,

    /// <summary>A Python exception; told of as the .NET exception that it is, or PythonException.</summary>
    Exception,

    /// <summary>An awaitable that stands for a .NET Task; told of as the proxy of one.</summary>
    Task,

    /// <summary>The class of a proxy: a <see cref="System.Type"/>.</summary>
    TypeObject,

    /// <summary>A Python object of any other class.</summary>
    Object,
}

/// <summary>
/// How many positional arguments a Python function takes (anything where <paramref name="IsKnown"/> is false), and the .NET type that the first
/// one's annotation names, if any.
/// </summary>
internal readonly record struct Arity(int Least, int Most, bool IsKnown = true, Type? First = null)
{
    internal bool Allows(System.Reflection.ParameterInfo[] parameters) =>
        Allows(parameters.Length) && (First is null || parameters.Length == 0 || Accepts(parameters[0].ParameterType));

    /// <summary>Python's int is annotated for every integer type, so numbers are not told apart.</summary>
    private bool Accepts(Type given) =>
        First!.IsAssignableFrom(given) || given.IsAssignableFrom(First) || given.IsGenericParameter || (First.IsPrimitive && given.IsPrimitive);

    internal bool Allows(int count) => !IsKnown || (count >= Least && count <= Most);
}

/// <summary>An argument's kind; <paramref name="Proxied"/> is the .NET type behind a proxy.</summary>
internal readonly record struct ArgumentType(ArgumentKind Kind, Type? Proxied = null, Arity Arity = default)
{
    internal static ArgumentType Of(Type proxied) => new(ArgumentKind.Proxy, proxied);

    /// <summary>The word for it in an error message.</summary>
    public override string ToString() => Kind switch
    {
        ArgumentKind.Proxy => SignatureText.Of(Proxied!),
        ArgumentKind.None => "None",
        ArgumentKind.CoroutineFunction => "async function",
        ArgumentKind.TypeObject => "type",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
