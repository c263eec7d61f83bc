// Type arguments of generic methods from the arguments of a call.
using System.Numerics;

namespace PyBridge.Export;

/// <summary>
/// Infers type arguments: from proxies by the types that they implement, from Python values by their natural .NET type; a type parameter
/// that only a Python function's result would determine is <c>object</c>.
/// </summary>
internal static class GenericInference
{
    /// <summary>
    /// Every closing of <paramref name="signature"/> that the arguments suggest, the likeliest first; several for an int, whose size
    /// decides. Empty where a type parameter stays unknown or a constraint does not hold.
    /// </summary>
    internal static IEnumerable<Signature> Close(Signature signature, ArgumentMap map, ReadOnlySpan<ArgumentType> arguments)
    {
        var parameters = signature.Method.GetGenericArguments();
        var known = new Type?[parameters.Length];
        var integers = new bool[parameters.Length];
        for (var i = 0; i < signature.Parameters.Length; i++)
        {
            if (map.Sources[i] < 0 && !(map.IsExpanded && i == map.ParamsIndex)) continue;
            var type = signature.Parameters[i].Type;
            if (map.IsExpanded && i == map.ParamsIndex)
            {
                for (var k = 0; k < map.ParamsCount; k++) Unify(ParamsElement(type), arguments[map.ParamsStart + k], known, integers);
            }
            else
            {
                Unify(type, arguments[map.Sources[i]], known, integers);
            }
        }

        for (var i = 0; i < known.Length; i++)
            known[i] ??= OnlyInResults(signature, parameters[i]) ? typeof(object) : null;
        return Array.TrueForAll(known, static t => t is not null) ? Closings(signature, known!, integers) : [];
    }

    /// <summary>The element type of a <c>params</c> collection.</summary>
    internal static Type ParamsElement(Type collection) =>
        collection.IsArray ? collection.GetElementType()! : collection.GetGenericArguments()[0];

    /// <summary>What <paramref name="actual"/> is of the generic <paramref name="open"/>: itself, a base class or an interface.</summary>
    internal static Type? Implementation(Type actual, Type open)
    {
        var definition = open.GetGenericTypeDefinition();
        if (!definition.IsInterface)
        {
            for (var type = actual; type is not null; type = type.BaseType!)
                if (type.IsGenericType && type.GetGenericTypeDefinition() == definition) return type;
            return null;
        }

        if (actual.IsInterface && actual.IsGenericType && actual.GetGenericTypeDefinition() == definition) return actual;
        return Array.Find(actual.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);
    }

    private static List<Signature> Closings(Signature signature, Type[] known, bool[] integers)
    {
        var closings = new List<Signature>();
        Type[] sizes = Array.IndexOf(integers, true) < 0 ? [typeof(int)] : [typeof(int), typeof(long), typeof(BigInteger)];
        foreach (var size in sizes)
        {
            var arguments = known.Select((type, i) => integers[i] && type == typeof(int) ? size : type).ToArray();
            try
            {
                closings.Add(signature.Close(arguments));
            }
            catch (ArgumentException)
            {
                // A constraint does not hold, so this closing is no candidate.
            }
        }

        return closings;
    }

    private static void Unify(Type parameter, ArgumentType argument, Type?[] known, bool[] integers)
    {
        if (!parameter.ContainsGenericParameters) return;
        if (parameter.IsGenericMethodParameter)
        {
            var position = parameter.GenericParameterPosition;
            if (argument.Kind == ArgumentKind.None) return;
            integers[position] |= argument.Kind == ArgumentKind.Int;
            known[position] = Merge(known[position], NaturalType(argument));
        }
        else if (argument.Kind == ArgumentKind.Proxy)
        {
            UnifyTypes(parameter, argument.Proxied!, known);
        }
        else if (NaturalType(argument) is var natural && natural != typeof(object))
        {
            UnifyTypes(parameter, natural, known);
        }
        else if (argument.Kind is ArgumentKind.List or ArgumentKind.Tuple or ArgumentKind.Set or ArgumentKind.Iterable or ArgumentKind.Dict)
        {
            UnifyTypes(parameter, argument.Kind == ArgumentKind.Dict ? typeof(Dictionary<object, object>) : typeof(List<object>), known);
        }
    }

    private static void UnifyTypes(Type parameter, Type actual, Type?[] known)
    {
        if (parameter.IsGenericMethodParameter)
        {
            known[parameter.GenericParameterPosition] = Merge(known[parameter.GenericParameterPosition], actual);
        }
        else if (parameter.HasElementType)
        {
            if (actual.HasElementType) UnifyTypes(parameter.GetElementType()!, actual.GetElementType()!, known);
            else if (Implementation(actual, typeof(IEnumerable<>)) is { } items) UnifyTypes(parameter.GetElementType()!, items.GetGenericArguments()[0], known);
        }
        else if (parameter.IsGenericType)
        {
            if (Spans.IsSpan(parameter) && actual.IsSZArray) UnifyTypes(parameter.GetGenericArguments()[0], actual.GetElementType()!, known);
            if (Implementation(actual, parameter) is not { } implemented) return;
            foreach (var (inner, found) in parameter.GetGenericArguments().Zip(implemented.GetGenericArguments())) UnifyTypes(inner, found, known);
        }
    }

    /// <summary>Two arguments for one type parameter: the one that takes both, otherwise object.</summary>
    private static Type Merge(Type? known, Type found)
    {
        if (known is null || known == found) return found;
        if (known.IsAssignableFrom(found)) return known;
        if (found.IsAssignableFrom(known)) return found;
        return (known, found) == (typeof(int), typeof(double)) || (known, found) == (typeof(double), typeof(int)) ? typeof(double) : typeof(object);
    }

    private static Type NaturalType(ArgumentType argument) => argument.Kind switch
    {
        ArgumentKind.Bool => typeof(bool),
        ArgumentKind.Int => typeof(int),
        ArgumentKind.Float => typeof(double),
        ArgumentKind.Complex => typeof(Complex),
        ArgumentKind.Str => typeof(string),
        ArgumentKind.Bytes => typeof(byte[]),
        ArgumentKind.DateTime => typeof(DateTime),
        ArgumentKind.Date => typeof(DateOnly),
        ArgumentKind.Time => typeof(TimeOnly),
        ArgumentKind.TimeDelta => typeof(TimeSpan),
        ArgumentKind.Decimal => typeof(decimal),
        ArgumentKind.Uuid => typeof(Guid),
        ArgumentKind.TypeObject => typeof(Type),
        ArgumentKind.Proxy => argument.Proxied!,
        _ => typeof(object),
    };

    /// <summary>Whether a type parameter stands only in what a delegate parameter returns, which a Python function does not declare.</summary>
    private static bool OnlyInResults(Signature signature, Type parameter)
    {
        var seen = false;
        foreach (var type in signature.Parameters.Select(static p => p.Type))
        {
            if (!Mentions(type, parameter)) continue;
            seen = true;
            if (!typeof(Delegate).IsAssignableFrom(type)) return false;
        }

        return seen;
    }

    private static bool Mentions(Type type, Type parameter) =>
        type == parameter
        || (type.HasElementType && Mentions(type.GetElementType()!, parameter))
        || (type.IsGenericType && type.GetGenericArguments().Any(inner => Mentions(inner, parameter)));
}
