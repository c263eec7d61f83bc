// Types that share a Python name: List, or Channel, Channel<T> and Channel<TWrite, TRead>, which one Python class stands for.
using System.Reflection;

namespace PyBridge.Export;

/// <summary>
/// One class of a stub: the types of one name, the one with most type parameters leading. Type parameters beyond the smallest arity default
/// to Any, so that <c>Task</c> and <c>Task[int]</c> are both written with one class.
/// </summary>
internal sealed class StubFamily
{
    private StubFamily(Type[] types)
    {
        Types = types;
        Parameters = [.. OwnParameters(types[0])];
        Required = types.Min(static t => OwnParameters(t).Length);
    }

    /// <summary>The widest first.</summary>
    internal Type[] Types { get; }

    internal Type Widest => Types[0];

    internal string Name => PythonNames.OfType(Widest);

    /// <summary>The type parameters of the widest.</summary>
    internal Type[] Parameters { get; }

    /// <summary>How many type parameters every member of the family has.</summary>
    internal int Required { get; }

    internal static IEnumerable<StubFamily> Of(IEnumerable<Type> types) =>
        types
            .GroupBy(static t => PythonNames.OfType(t), StringComparer.Ordinal)
            .OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => new StubFamily([.. g.OrderByDescending(static t => OwnParameters(t).Length).Where(HasSameNames(g))]));

    /// <summary><c>[T, U = typing.Any]</c>, or nothing.</summary>
    internal string ParameterList(StubTypes types)
    {
        if (Widest == typeof(Array)) return "[T = " + types.Import("typing", "Any") + "]";
        if (Parameters.Length == 0) return "";
        return "[" + string.Join(", ", Parameters.Select((p, i) => i < Required ? types.ParameterName(p) : types.ParameterName(p) + " = " + types.Import("typing", "Any"))) + "]";
    }

    /// <summary>A nested type repeats its outer type's parameters; in Python it takes them as its own.</summary>
    private static Type[] OwnParameters(Type type) => type.IsGenericType ? type.GetGenericArguments() : [];

    /// <summary>A narrower type whose parameters are named otherwise would need another class; its members are left out.</summary>
    private static Func<Type, bool> HasSameNames(IEnumerable<Type> group)
    {
        var widest = group.MaxBy(static t => OwnParameters(t).Length)!;
        var names = OwnParameters(widest).Select(static p => p.Name).ToArray();
        return type => OwnParameters(type).Select(static p => p.Name).SequenceEqual(names.Take(OwnParameters(type).Length));
    }
}
