// What Python sees of one .NET type: its members by Python name, overloads gathered along the hierarchy.
using System.Reflection;

namespace PyBridge.Export;

/// <summary>A member under its Python name.</summary>
internal abstract record MemberModel(string Name);

/// <summary>All overloads that a call by this name chooses from; those of base types included unless hidden.</summary>
internal sealed record MethodSet(string Name, Signature[] Signatures) : MemberModel(Name)
{
    internal bool HasInstance => Signatures.Any(static s => s.HasReceiver);

    internal bool HasStatic => Signatures.Any(static s => !s.HasReceiver);
}

internal sealed record PropertyModel(string Name, PropertyInfo Property) : MemberModel(Name);

internal sealed record FieldModel(string Name, FieldInfo Field) : MemberModel(Name);

internal sealed record EventModel(string Name, EventInfo Event) : MemberModel(Name);

internal sealed record NestedTypeModel(string Name, Type Type) : MemberModel(Name);

/// <summary>The members that a type itself adds to what its base class shows already. Immutable; any thread.</summary>
internal sealed class TypeModel
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private TypeModel(Type type)
    {
        Type = type;
        var members = new Dictionary<string, MemberModel>(StringComparer.Ordinal);
        foreach (var nested in type.GetNestedTypes(BindingFlags.Public))
            members[PythonNames.OfType(nested)] = new NestedTypeModel(PythonNames.OfType(nested), nested);
        foreach (var field in type.GetFields(Declared))
            if (!field.IsSpecialName && CanShow(field.FieldType)) members[PythonNames.Of(field.Name)] = new FieldModel(PythonNames.Of(field.Name), field);
        foreach (var property in Hierarchy(type).SelectMany(static t => t.GetProperties(Declared)))
            if (property.GetIndexParameters().Length == 0 && CanShow(property.PropertyType))
                members.TryAdd(PythonNames.Of(property.Name), new PropertyModel(PythonNames.Of(property.Name), property));
        foreach (var raised in Hierarchy(type).SelectMany(static t => t.GetEvents(Declared)))
            members.TryAdd(PythonNames.Of(raised.Name), new EventModel(PythonNames.Of(raised.Name), raised));
        foreach (var set in MethodSets(type)) members.TryAdd(set.Name, set);
        Members = members;
        Operators = OperatorSets(type);
        Constructors = ConstructorsOf(type);
        (Getters, Setters) = Indexers(type);
    }

    internal Type Type { get; }

    /// <summary>By Python name; operators, indexers and constructors are apart.</summary>
    internal IReadOnlyDictionary<string, MemberModel> Members { get; }

    /// <summary>By special method, the reflected ones (<c>__radd__</c>) included.</summary>
    internal IReadOnlyDictionary<string, MethodSet> Operators { get; }

    internal MethodSet? Constructors { get; }

    /// <summary>The indexer's readers, or null.</summary>
    internal MethodSet? Getters { get; }

    /// <summary>The indexer's writers; the value is the last parameter.</summary>
    internal MethodSet? Setters { get; }

    internal static TypeModel Of(Type type) => new(type);

    /// <summary>
    /// The types whose members are gathered here: interfaces do not inherit from those that they extend, and a type that is not public
    /// shows what it implements.
    /// </summary>
    private static IEnumerable<Type> Hierarchy(Type type) =>
        type.IsInterface ? type.GetInterfaces().Prepend(type)
        : type.IsVisible ? [type]
        : type.GetInterfaces().Where(static i => i.IsVisible);

    private static bool CanShow(Type type) => !type.IsPointer && !type.IsFunctionPointer && (!type.IsByRefLike || Spans.IsSpan(type));

    private static IEnumerable<MethodSet> MethodSets(Type type)
    {
        var own = Hierarchy(type).SelectMany(static t => t.GetMethods(Declared)).Where(static m => !m.IsSpecialName);
        foreach (var group in own.GroupBy(static m => m.Name))
        {
            var signatures = new List<Signature>();
            foreach (var method in group) AddUnlessHidden(signatures, Signature.Of(method));
            for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
                foreach (var method in ancestor.GetMember(group.Key, MemberTypes.Method, Declared).Cast<MethodInfo>())
                    if (!method.IsSpecialName) AddUnlessHidden(signatures, Signature.Of(method));
            if (signatures.Count > 0) yield return new MethodSet(PythonNames.Of(group.Key), [.. signatures]);
        }
    }

    private static void AddUnlessHidden(List<Signature> signatures, Signature? signature)
    {
        if (signature is not null && !signatures.Exists(signature.SameParameters)) signatures.Add(signature);
    }

    private static Dictionary<string, MethodSet> OperatorSets(Type type)
    {
        var found = new Dictionary<string, List<Signature>>(StringComparer.Ordinal);
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy))
        {
            if (!method.IsSpecialName || PythonNames.OfOperator(method) is not { } dunder || Signature.Of(method) is not { } signature) continue;
            Add(dunder, signature);
            if (PythonNames.Reflected(dunder) is { } reflected) Add(reflected, signature);
        }

        return found.ToDictionary(static pair => pair.Key, static pair => new MethodSet(pair.Key, [.. pair.Value]), StringComparer.Ordinal);

        void Add(string dunder, Signature signature)
        {
            if (!found.TryGetValue(dunder, out var list)) found[dunder] = list = [];
            list.Add(signature);
        }
    }

    private static MethodSet? ConstructorsOf(Type type)
    {
        if (type.IsAbstract || type.IsInterface || type.IsByRefLike) return null;
        var signatures = type.GetConstructors().Select(static c => Signature.Of(c)).OfType<Signature>().ToArray();
        return new MethodSet(".ctor", signatures);
    }

    private static (MethodSet? Getters, MethodSet? Setters) Indexers(Type type)
    {
        var indexers = Hierarchy(type)
            .SelectMany(static t => t.GetProperties(Declared))
            .Where(static p => p.GetIndexParameters().Length > 0)
            .ToArray();
        return (Set("__getitem__", static p => p.GetMethod), Set("__setitem__", static p => p.SetMethod));

        MethodSet? Set(string name, Func<PropertyInfo, MethodInfo?> accessor)
        {
            var signatures = new List<Signature>();
            foreach (var indexer in indexers)
                if (accessor(indexer) is { IsPublic: true } method) AddUnlessHidden(signatures, Signature.Of(method));
            return signatures.Count == 0 ? null : new MethodSet(name, [.. signatures]);
        }
    }
}
