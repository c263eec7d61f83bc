// The matching rules: how well a kind of Python argument fits a .NET parameter type. docs/dotnet-from-python.md shows them as a table.
using System.Collections;
using System.Numerics;
using System.Reflection;

namespace PyBridge.Export;

/// <summary>
/// Ranks conversions: the lower the better, <see cref="Impossible"/> where the rules allow none. A possible conversion may still fail for
/// a value (300 for a byte); then the next candidate is tried.
/// </summary>
internal static class ConversionCost
{
    internal const int Impossible = -1;

    /// <summary>A parameter that takes everything: <c>object</c>, a type parameter.</summary>
    internal const int Anything = 40;

    private const int UserDefined = 30;

    // An int goes to the first of these that holds its value.
    private static readonly Type[] s_integers =
    [
        typeof(int), typeof(long), typeof(uint), typeof(ulong), typeof(nint), typeof(nuint), typeof(Int128), typeof(UInt128),
        typeof(BigInteger), typeof(short), typeof(ushort), typeof(byte), typeof(sbyte), typeof(decimal), typeof(double), typeof(float),
        typeof(Half),
    ];

    private static readonly Type[] s_floats = [typeof(double), typeof(float), typeof(Half)];

    private static readonly HashSet<Type> s_iterables =
    [
        typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(ICollection<>), typeof(IList<>),
        typeof(List<>), typeof(Queue<>), typeof(Stack<>),
    ];

    private static readonly HashSet<Type> s_sets =
        [typeof(HashSet<>), typeof(ISet<>), typeof(IReadOnlySet<>), typeof(SortedSet<>)];

    private static readonly HashSet<Type> s_mappings =
        [typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(SortedDictionary<,>)];

    internal static int Of(ArgumentType argument, Type parameter)
    {
        if (parameter.IsGenericParameter) return Anything;
        if (parameter == typeof(PyObject)) return Anything - 1;
        if (Nullable.GetUnderlyingType(parameter) is { } underlying)
            return argument.Kind == ArgumentKind.None ? 0 : Penalized(Of(argument, underlying), 1);
        if (argument.Kind == ArgumentKind.None) return parameter.IsValueType ? Impossible : parameter == typeof(object) ? 1 : 0;
        if (argument.Kind == ArgumentKind.Proxy) return OfProxy(argument.Proxied!, parameter);
        return parameter == typeof(object) || parameter == typeof(ValueType) ? Anything : OfValue(argument, parameter);
    }

    private static int OfValue(ArgumentType argument, Type parameter) => argument.Kind switch
    {
        ArgumentKind.Bool => parameter == typeof(bool) ? 0 : Impossible,
        ArgumentKind.Int => Array.IndexOf(s_integers, parameter),
        ArgumentKind.Float => Array.IndexOf(s_floats, parameter),
        ArgumentKind.Complex => parameter == typeof(Complex) ? 0 : Impossible,
        ArgumentKind.Str => OfStr(parameter),
        ArgumentKind.Bytes => OfBytes(parameter, writable: false),
        ArgumentKind.Buffer => OfBytes(parameter, writable: true),
        ArgumentKind.List => OfIterable(parameter, 4),
        ArgumentKind.Tuple => IsTuple(parameter) ? 0 : OfIterable(parameter, 5),
        ArgumentKind.Dict => Has(s_mappings, parameter) || parameter == typeof(IDictionary) ? 0 : OfPairs(parameter),
        ArgumentKind.Set => Has(s_sets, parameter) ? 0 : OfIterable(parameter, 6),
        ArgumentKind.Iterable => OfIterable(parameter, 6),
        ArgumentKind.Function => OfFunction(argument, parameter),
        ArgumentKind.CoroutineFunction => OfFunction(argument, parameter),
        ArgumentKind.DateTime => First(parameter, typeof(DateTime), typeof(DateTimeOffset)),
        ArgumentKind.Date => First(parameter, typeof(DateOnly)),
        ArgumentKind.Time => First(parameter, typeof(TimeOnly)),
        ArgumentKind.TimeDelta => First(parameter, typeof(TimeSpan)),
        ArgumentKind.Decimal => First(parameter, typeof(decimal)),
        ArgumentKind.Uuid => First(parameter, typeof(Guid)),
        ArgumentKind.TypeObject => parameter.IsAssignableFrom(typeof(Type)) ? 0 : OfFunction(argument, parameter),
        ArgumentKind.Record => IsRecord(parameter) ? 10 : OfObject(parameter),
        _ => OfObject(parameter),
    };

    private static bool IsRecord(Type parameter) => !parameter.IsAbstract && !parameter.IsPrimitive && !parameter.IsEnum && !parameter.IsArray
        && !typeof(Delegate).IsAssignableFrom(parameter) && parameter != typeof(string) && !NativeValues.Contains(parameter);

    /// <summary>A proxy fits what its .NET type fits: itself, then base classes by distance, interfaces, user-defined conversions.</summary>
    private static int OfProxy(Type actual, Type parameter)
    {
        if (parameter == actual) return 0;
        if (parameter == typeof(object)) return Anything;
        if (parameter.IsAssignableFrom(actual))
        {
            if (parameter.IsInterface) return 15;
            var distance = 1;
            for (var ancestor = actual.BaseType; ancestor is not null && ancestor != parameter; ancestor = ancestor.BaseType) distance++;
            return Math.Min(distance, 14);
        }

        if (parameter.IsGenericType && parameter.ContainsGenericParameters && GenericInference.Implementation(actual, parameter) is not null)
            return parameter.IsInterface ? 15 : 1;
        if (Spans.IsSpan(parameter) && actual.IsSZArray && actual.GetElementType() == parameter.GetGenericArguments()[0]) return 2;
        return ImplicitConversion(actual, parameter) is null ? Impossible : UserDefined;
    }

    /// <summary>The <c>op_Implicit</c> of either type that makes a <paramref name="target"/> of a <paramref name="source"/>, or null.</summary>
    internal static MethodInfo? ImplicitConversion(Type source, Type target)
    {
        foreach (var owner in (Type[])[source, target])
            foreach (var method in owner.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy))
                if (method.Name == "op_Implicit"
                    && method.ReturnType == target
                    && method.GetParameters() is [var parameter]
                    && parameter.ParameterType.IsAssignableFrom(source)) return method;
        return null;
    }

    private static int OfStr(Type parameter)
    {
        if (parameter == typeof(string)) return 0;
        if (parameter == typeof(ReadOnlyMemory<char>)) return 1;
        if (parameter == typeof(ReadOnlySpan<char>)) return 2;
        if (parameter == typeof(char)) return 3;
        return parameter.IsAssignableFrom(typeof(string)) ? 20 : Impossible;
    }

    private static int OfBytes(Type parameter, bool writable)
    {
        if (parameter == typeof(byte[])) return writable ? 2 : 0;
        if (!parameter.IsConstructedGenericType) return parameter.IsArray && writable ? 4 : OfObject(parameter);
        var definition = parameter.GetGenericTypeDefinition();
        if (definition == typeof(ReadOnlyMemory<>)) return 1;
        if (definition == typeof(ReadOnlySpan<>)) return 2;
        if (definition == typeof(Memory<>)) return writable ? 0 : Impossible;
        if (definition == typeof(Span<>)) return writable ? 1 : Impossible;
        return OfIterable(parameter, 10);
    }

    private static int OfIterable(Type parameter, int cost)
    {
        if (parameter.IsSZArray) return cost;
        if (Has(s_iterables, parameter)) return cost + 1;
        if (Has(s_sets, parameter)) return cost + 2;
        if (Spans.IsReadOnlySpan(parameter)) return cost + 3;
        return parameter == typeof(IEnumerable) || parameter == typeof(ICollection) || parameter == typeof(IList) ? cost + 4 : OfObject(parameter);
    }

    private static int OfPairs(Type parameter) =>
        parameter.IsConstructedGenericType
        && parameter.GetGenericArguments() is [var pair]
        && pair.IsConstructedGenericType
        && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? OfIterable(parameter, 5)
            : OfObject(parameter);

    /// <summary>
    /// An async function prefers a delegate that returns a task; an ordinary one a delegate that returns a value, then one that returns
    /// nothing. A delegate with another number of parameters than the function comes last.
    /// </summary>
    private static int OfFunction(ArgumentType argument, Type parameter)
    {
        if (!typeof(Delegate).IsAssignableFrom(parameter)) return OfObject(parameter);
        if (parameter.GetMethod("Invoke") is not { } invoke) return 6;
        var isCoroutine = argument.Kind == ArgumentKind.CoroutineFunction;
        var cost = argument.Arity.Allows(invoke.GetParameters()) ? 0 : 10;
        if (Tasks.IsTask(invoke.ReturnType)) return cost + (isCoroutine ? 0 : 4);
        return cost + (invoke.ReturnType == typeof(void) ? 3 : 1) + (isCoroutine ? 3 : 0);
    }

    /// <summary>Whether Python collections convert to the type item by item.</summary>
    internal static bool IsCollection(Type type) =>
        Has(s_iterables, type) || Has(s_sets, type) || Has(s_mappings, type)
        || type == typeof(IEnumerable) || type == typeof(ICollection) || type == typeof(IList) || type == typeof(IDictionary);

    /// <summary>A Python object can stand for an interface, an <see cref="IProgress{T}"/> for one, and for a record by its fields.</summary>
    private static int OfObject(Type parameter) => parameter.IsInterface && parameter != typeof(IEnumerable) ? 25 : Impossible;

    private static int First(Type parameter, params ReadOnlySpan<Type> targets) => targets.IndexOf(parameter);

    private static int Penalized(int cost, int penalty) => cost < 0 ? cost : cost + penalty;

    private static bool IsTuple(Type parameter) => typeof(System.Runtime.CompilerServices.ITuple).IsAssignableFrom(parameter);

    private static bool Has(HashSet<Type> definitions, Type parameter) =>
        parameter.IsGenericType && definitions.Contains(parameter.GetGenericTypeDefinition());
}

/// <summary>The types whose values Python awaits.</summary>
internal static class Tasks
{
    internal static bool IsTask(Type type) =>
        typeof(Task).IsAssignableFrom(type)
        || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
}
