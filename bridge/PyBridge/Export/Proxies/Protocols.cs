// Which of Python's protocols a .NET type answers: len, in, iteration, indexing, with, async with, async for, await.
using System.Collections;
using System.Reflection;
using System.Threading.Channels;

namespace PyBridge.Export;

/// <summary>Chooses the special methods of a class: static helpers here, mixins of <c>dotnet_tasks._types</c> there. Any thread.</summary>
internal static class Protocols
{
    // Their enumerators and counts run nobody else's code.
    private static readonly HashSet<Type> s_plainCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>), typeof(SortedDictionary<,>)];

    /// <summary>The Python mixins that the type adds to what its base class has.</summary>
    internal static IEnumerable<string> MixinsOf(Type type)
    {
        var added = Added(type);
        if (added.Contains(typeof(IDisposable))) yield return "Disposable";
        if (added.Contains(typeof(IAsyncDisposable))) yield return "AsyncDisposable";
        if (Generic(added, typeof(IAsyncEnumerable<>)) is not null) yield return "AsyncEnumerable";
        if (IsDefinedBy(type, typeof(ChannelReader<>))) yield return "ChannelReader";
        if (IsDefinedBy(type, typeof(ChannelWriter<>))) yield return "ChannelWriter";
        if (Awaitables.IsCustom(type) && (type.BaseType is null || !Awaitables.IsCustom(type.BaseType))) yield return "Awaitable";
    }

    /// <summary>The special methods, each by a static helper whose first parameter is the object.</summary>
    internal static IEnumerable<(string Name, MethodInfo Method)> Of(Type type)
    {
        if (type.ContainsGenericParameters) return [];
        if (type.IsEnum) return Members(typeof(EnumMembers<>), type);
        if (type.IsSZArray) return Members(typeof(ArrayMembers<>), type.GetElementType()!);
        if (type.IsArray) return Members(GridMembers.OfRank(type.GetArrayRank()), type.GetElementType()!);
        if (typeof(Delegate).IsAssignableFrom(type)) return Members(typeof(DelegateMembers<>), type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) return Members(typeof(PairMembers<,>), type.GetGenericArguments());
        return Collections(type);
    }

    internal static bool IsSequence(Type type) =>
        type.IsSZArray || type.GetInterfaces().Append(type).Any(static i =>
            i == typeof(IList) || (i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IList<>) || i.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))));

    internal static bool IsDefinedBy(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    internal static bool IsMemory(Type type) =>
        type.IsConstructedGenericType && (type.GetGenericTypeDefinition() == typeof(Memory<>) || type.GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>));

    /// <summary>What <c>Type(…)</c> calls in place of constructors: enums by number, arrays by length or items. Empty for other types.</summary>
    internal static MethodInfo[] Factories(Type type)
    {
        if (type.ContainsGenericParameters) return [];
        if (type.IsEnum) return Named(typeof(EnumMembers<>), type, "FromNumber");
        return type.IsSZArray ? Named(typeof(ArrayMembers<>), type.GetElementType()!, "Create") : [];
    }

    /// <summary>The constructor that every structure has without declaring it.</summary>
    internal static MethodInfo DefaultOf(Type structure) => Named(typeof(StructureMembers<>), structure, "Default")[0];

    internal static bool IsPlainCollection(Type type) => type.IsGenericType && s_plainCollections.Contains(type.GetGenericTypeDefinition());

    private static IEnumerable<(string, MethodInfo)> Collections(Type type)
    {
        var added = Added(type);
        if (added.Contains(typeof(IFormattable))) yield return ("__format__", typeof(SequenceMembers).GetMethod("Format", BindingFlags.Static | BindingFlags.NonPublic)!);
        if (type == typeof(string)) yield break;
        var items = Generic(added, typeof(IEnumerable<>));
        if (items is not null)
        {
            var helper = IsPlainCollection(type) ? typeof(PlainMembers<>) : typeof(EnumerableMembers<>);
            foreach (var member in Members(helper, items.GetGenericArguments()[0])) yield return member;
        }
        else if (added.Contains(typeof(IEnumerable)) || type == typeof(IEnumerable))
        {
            yield return ("__iter__", typeof(SequenceMembers).GetMethod("Iterate", BindingFlags.Static | BindingFlags.NonPublic)!);
        }

        if (added.Contains(typeof(ICollection)) && Generic(added, typeof(ICollection<>)) is null)
            yield return ("__len__", typeof(SequenceMembers).GetMethod("Count", BindingFlags.Static | BindingFlags.NonPublic)!);
        foreach (var (definition, helper) in s_byInterface)
        {
            if (Generic(added, definition) is not { } found) continue;
            foreach (var member in Members(helper, found.GetGenericArguments())) yield return member;
        }
    }

    // Later ones win: a dictionary's "in" looks for keys.
    private static readonly (Type Definition, Type Helper)[] s_byInterface =
    [
        (typeof(IReadOnlyCollection<>), typeof(ReadOnlyCollectionMembers<>)),
        (typeof(ICollection<>), typeof(CollectionMembers<>)),
        (typeof(IList<>), typeof(ListMembers<>)),
        (typeof(IReadOnlyDictionary<,>), typeof(ReadOnlyDictionaryMembers<,>)),
        (typeof(IDictionary<,>), typeof(DictionaryMembers<,>)),
    ];

    private static Type[] Added(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        return [.. type.GetInterfaces().Append(type).Where(i => i.IsInterface && !inherited.Contains(i))];
    }

    private static Type? Generic(Type[] interfaces, Type definition) =>
        Array.Find(interfaces, i => i.IsGenericType && i.GetGenericTypeDefinition() == definition);

    /// <summary>The helpers of a class that are named like special methods: <c>__len__</c> is <c>Len</c> marked with the name.</summary>
    private static IEnumerable<(string, MethodInfo)> Members(Type helper, params Type[] arguments) =>
        helper.MakeGenericType(arguments)
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Select(static m => (m.GetCustomAttribute<SpecialMethodAttribute>()?.Name!, m))
            .Where(static pair => pair.Item1 is not null);

    private static MethodInfo[] Named(Type helper, Type argument, string name) =>
        [.. helper.MakeGenericType(argument).GetMember(name, MemberTypes.Method, BindingFlags.Static | BindingFlags.NonPublic).Cast<MethodInfo>()];
}

/// <summary>Names the special method that a helper implements.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SpecialMethodAttribute(string name) : Attribute
{
    internal string Name => name;
}
