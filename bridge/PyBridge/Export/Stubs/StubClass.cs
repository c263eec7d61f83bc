// One class of a stub: bases, members, the special methods that Python's protocols need.
using System.Collections;
using System.Threading.Channels;

namespace PyBridge.Export;

/// <summary>Writes classes of one module.</summary>
internal sealed class StubClass(StubTypes types, StubText text, bool withDocs)
{
    private readonly StubMembers _members = new(types, text, withDocs);

    internal void Write(StubFamily family)
    {
        var type = family.Widest;
        types.Reserved = [.. types.Reserved, .. family.Parameters.Select(types.ParameterName), .. type == typeof(Array) ? ["T"] : Array.Empty<string>()];
        var reserved = types.Reserved;
        var bases = Bases(family).Select(b => b.IsGenericType && b.GetGenericTypeDefinition() == typeof(ValueTuple<,>) ? types.Result(b) : types.Class(b)).Where(static b => b != "typing.Any").Distinct();

        // What is imported is the class that such exceptions are raised as.
        if (type == typeof(Exception)) bases = bases.Append(types.Import("builtins", "Exception"));
        text.Line($"class {family.Name}{family.ParameterList(types)}({string.Join(", ", bases)}):".Replace("()", "", StringComparison.Ordinal));
        text.Indented(() =>
        {
            if (withDocs && XmlDocs.Summary(type) is { } doc) text.Docstring(doc);
            foreach (var nested in StubFamily.Of(type.GetNestedTypes().Where(static n => !n.Name.Contains('<', StringComparison.Ordinal) && !n.IsByRefLike)))
            {
                Write(nested);
                types.Reserved = reserved;
            }

            if (type.IsSubclassOf(typeof(Delegate))) Delegate(type);
            else Members(family);
            text.Line("...");
        });
        types.Reserved = [];
        text.Line();
    }

    /// <summary>The base class that has a stub, then the interfaces that neither it nor another one brings, in one global order.</summary>
    private static IEnumerable<Type> Bases(StubFamily family)
    {
        var type = family.Widest;
        if (type.IsEnum) return [typeof(Enum)];

        // It unpacks like a tuple of two.
        if (type == typeof(KeyValuePair<,>)) return [typeof(ValueTuple<,>).MakeGenericType(type.GetGenericArguments())];
        var ancestor = type.BaseType;
        while (ancestor is not null && (!ancestor.IsVisible || family.Types.Contains(Definition(ancestor)))) ancestor = ancestor.BaseType;
        var inherited = ancestor?.GetInterfaces() ?? [];
        var added = type.GetInterfaces().Where(i => i.IsVisible && !IsNoise(i) && !inherited.Contains(i) && !family.Types.Contains(Definition(i))).ToArray();
        var direct = added
            .Where(i => !added.Any(other => other != i && other.GetInterfaces().Contains(i)))
            .OrderByDescending(static i => i.GetInterfaces().Length)
            .ThenBy(static i => i.FullName ?? i.Name, StringComparer.Ordinal);
        var interfaces = Consistent(inherited, direct);
        return ancestor is null || (ancestor == typeof(object) && interfaces.Count > 0) ? interfaces : interfaces.Prepend(ancestor);
    }

    /// <summary>A Python class has a generic base once; of an interface implemented for several types the first one is shown.</summary>
    private static List<Type> Consistent(Type[] inherited, IEnumerable<Type> interfaces)
    {
        var chosen = new List<Type>();
        var arguments = inherited.Where(static i => i.IsGenericType).DistinctBy(Definition).ToDictionary(Definition);
        foreach (var candidate in interfaces)
        {
            var generic = candidate.GetInterfaces().Append(candidate).Where(static i => i.IsGenericType).ToArray();
            if (generic.Any(i => arguments.TryGetValue(Definition(i), out var other) && other != i)) continue;
            if (generic.Select(Definition).Distinct().Count() != generic.Length) continue;
            foreach (var type in generic) arguments[Definition(type)] = type;
            chosen.Add(candidate);
        }

        return chosen;
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>Interfaces of static members (generic mathematics, parsing) tell a caller in Python nothing.</summary>
    private static bool IsNoise(Type type) =>
        type == typeof(IConvertible)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IEquatable<>) || type.GetGenericTypeDefinition() == typeof(IComparable<>)))
        || type.GetInterfaces().Append(type).Any(static i => i.GetMethods().Any(static m => m.IsStatic && m.IsAbstract));

    private void Members(StubFamily family)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in family.Types)
        {
            var model = TypeModel.Of(type);
            if (written.Add("__init__")) _members.Constructors(model);
            foreach (var member in model.Members.Values.OrderBy(static m => m.Name, StringComparer.Ordinal))
                if (written.Add(member.Name)) Member(member, type);
            if (written.Add("__getitem__")) _members.Indexers(model);
            if (written.Add("operators")) _members.Operators(model);
            if (written.Add("protocols")) Protocols(type);
        }
    }

    private void Member(MemberModel member, Type type)
    {
        switch (member)
        {
            case MethodSet set: _members.Methods(set, declaredOnly: false, type); break;
            case PropertyModel property: _members.Property(property); break;
            case FieldModel field: _members.Field(field); break;
            case EventModel raised: _members.Event(raised); break;
        }
    }

    /// <summary>Special methods that the type adds to its base class's.</summary>
    private void Protocols(Type type)
    {
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var added = type.GetInterfaces().Append(type).Except(inherited).Where(static i => i.IsInterface).ToArray();
        var items = Generic(added, typeof(IEnumerable<>));
        var any = types.Import("typing", "Any");
        if (type == typeof(Enum)) EnumOperators();
        if (type == typeof(Array)) ArrayProtocol();
        else if (added.Contains(typeof(IEnumerable)) || items is not null) Iteration(items is null ? any : types.Result(items), HasCount(type));
        if (added.Contains(typeof(IDisposable)))
        {
            text.Line($"def __enter__(self) -> {types.Import("typing", "Self")}: ...");
            text.Line("def __exit__(self, *_: object) -> None: ...");
        }

        if (added.Contains(typeof(IAsyncDisposable)))
        {
            text.Line($"async def __aenter__(self) -> {types.Import("typing", "Self")}: ...");
            text.Line("async def __aexit__(self, *_: object) -> None: ...");
        }

        if (Generic(added, typeof(IAsyncEnumerable<>)) is { } streamed)
            text.Line($"def __aiter__(self) -> {types.Import("collections.abc", "AsyncIterator")}[{types.Result(streamed)}]: ...");
        if (PyBridge.Export.Protocols.IsDefinedBy(type, typeof(ChannelReader<>)))
        {
            text.Line($"def __aiter__(self) -> {types.Import("collections.abc", "AsyncIterator")}[T]: ...");
            text.Line($"def get(self) -> {types.Import("collections.abc", "Awaitable")}[T]: ...");
        }

        if (PyBridge.Export.Protocols.IsDefinedBy(type, typeof(ChannelWriter<>)))
            text.Line($"def put(self, item: T) -> {types.Import("collections.abc", "Awaitable")}[None]: ...");
        if (type.GetMethod("GetAwaiter", Type.EmptyTypes)?.ReturnType.GetMethod("GetResult", Type.EmptyTypes) is { } result)
            text.Line($"def __await__(self) -> {types.Import("collections.abc", "Generator")}[{any}, {any}, {types.Result(result.ReturnType)}]: ...");
    }

    private void Iteration(string item, bool hasCount)
    {
        text.Line($"def __iter__(self) -> {types.Import("collections.abc", "Iterator")}[{item}]: ...");
        if (!hasCount) return;
        text.Line("def __len__(self) -> int: ...");
        text.Line("def __contains__(self, item: object, /) -> bool: ...");
    }

    private void ArrayProtocol()
    {
        Iteration("T", hasCount: true);
        text.Line("@classmethod");
        text.Line($"def __class_getitem__(cls, item: {types.Import("typing", "Any")}, /) -> {types.Import("typing", "Any")}: ...");
        text.Line("def __getitem__(self, index: int, /) -> T: ...");
        text.Line("def __setitem__(self, index: int, value: T, /) -> None: ...");
        text.Line("def __buffer__(self, flags: int, /) -> memoryview: ...");
    }

    private void EnumOperators()
    {
        var self = types.Import("typing", "Self");
        foreach (var name in (string[])["or", "and", "xor"]) text.Line($"def __{name}__(self, other: {self}, /) -> {self}: ...");
        text.Line("def __init__(self, number: int, /) -> None: ...");
        text.Line($"def __invert__(self) -> {self}: ...");
        text.Line("def __int__(self) -> int: ...");
    }

    private void Delegate(Type type)
    {
        var callable = types.Parameter(type);
        if (!callable.StartsWith("collections.abc.Callable", StringComparison.Ordinal)) return;
        text.Line($"def __init__(self, function: {callable}, /) -> None: ...");
        var invoke = Signature.Of(type.GetMethod("Invoke")!);
        if (invoke is not null) _members.Methods(new MethodSet("__call__", [invoke]), declaredOnly: false, type);
    }

    private static bool HasCount(Type type) =>
        type.GetInterfaces().Append(type).Any(static i => i == typeof(ICollection)
            || (i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(ICollection<>) || i.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>))));

    private static Type? Generic(Type[] interfaces, Type definition) =>
        Array.Find(interfaces, i => i.IsGenericType && i.GetGenericTypeDefinition() == definition)?.GetGenericArguments()[0];
}
