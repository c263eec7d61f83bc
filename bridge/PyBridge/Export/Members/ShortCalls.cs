// Which .NET members run attached: those marked short, trivial accessors, and leaf members of the base class library.
using System.Collections.Concurrent;
using System.Reflection;

namespace PyBridge.Export;

/// <summary>The allow-list of members that can neither wait nor run long. Everything else runs detached. Any thread.</summary>
internal static class ShortCalls
{
    // ldarg.0, ldfld TOKEN, ret: a property that only hands out its field.
    private const int PlainGetterLength = 7;

    private static readonly ConcurrentDictionary<Type, bool> s_marked = new();

    // Neither these types nor what they call (comparers apart) runs anybody else's code.
    private static readonly HashSet<Type> s_leaves =
    [
        typeof(string), typeof(char), typeof(Math), typeof(MathF), typeof(BitConverter), typeof(DateTime), typeof(DateTimeOffset),
        typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(decimal), typeof(Convert), typeof(Array),
        typeof(System.Text.StringBuilder), typeof(System.Numerics.BigInteger), typeof(System.Numerics.Complex), typeof(Uri), typeof(Version),
        typeof(CancellationToken), typeof(Path),
    ];

    private static readonly HashSet<Type> s_genericLeaves =
        [typeof(List<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>), typeof(KeyValuePair<,>), typeof(Nullable<>), typeof(Memory<>), typeof(ReadOnlyMemory<>)];

    internal static bool IsShort(MethodBase method)
    {
        var type = method.DeclaringType!;
        if (method.IsDefined(typeof(RunsAttachedAttribute), true) || s_marked.GetOrAdd(type, static t => t.IsDefined(typeof(RunsAttachedAttribute), true))) return true;
        if (method.IsSpecialName && AccessedProperty(method)?.IsDefined(typeof(RunsAttachedAttribute), true) == true) return true;
        return IsLeaf(type) ? !TakesCode(method) : IsPlainGetter(method);
    }

    /// <summary>Whether reading and calling members of this type runs nobody else's code.</summary>
    internal static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || s_leaves.Contains(type) || (type.IsGenericType && s_genericLeaves.Contains(type.GetGenericTypeDefinition()));

    /// <summary>A leaf that calls back (a comparison, a predicate, an enumerable argument) is none.</summary>
    private static bool TakesCode(MethodBase method) => Array.Exists(method.GetParameters(), static p =>
        typeof(Delegate).IsAssignableFrom(p.ParameterType) || (p.ParameterType.IsInterface && p.ParameterType != typeof(IFormatProvider)) || p.ParameterType == typeof(object));

    private static bool IsPlainGetter(MethodBase method) =>
        method is { IsSpecialName: true, IsVirtual: false }
        && method.GetParameters().Length == 0
        && method.GetMethodBody()?.GetILAsByteArray() is { Length: PlainGetterLength } body
        && body[0] == 0x02 && body[1] == 0x7B && body[6] == 0x2A;

    private static PropertyInfo? AccessedProperty(MethodBase method)
    {
        var underscore = method.Name.IndexOf('_', StringComparison.Ordinal);
        return Array.Find(
            method.DeclaringType!.GetMember(method.Name[(underscore + 1)..], MemberTypes.Property, (BindingFlags)(-1)), _ => true) as PropertyInfo;
    }
}
