// How each concrete collection type is made from what was read.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PyBridge.Interop.Values;

/// <summary>Collections made from a list.</summary>
internal static class SequenceBuilder<T>
{
    /// <summary>Makes a <typeparamref name="TSequence"/> of a list that belongs to it from then on; null if it is not known how.</summary>
    internal static Func<List<T>, TSequence>? For<TSequence>() => (Func<List<T>, TSequence>?)Build(typeof(TSequence)) ?? Constructor<List<T>, IEnumerable<T>, TSequence>.Find();

    private static Delegate? Build(Type type)
    {
        if (type.IsAssignableFrom(typeof(List<T>))) return Constructor<List<T>>.Self(type);
        if (type == typeof(ImmutableArray<T>)) return (Func<List<T>, ImmutableArray<T>>)(static items => [.. items]);
        if (type == typeof(ImmutableList<T>)) return (Func<List<T>, ImmutableList<T>>)(static items => [.. items]);
        if (type == typeof(IImmutableList<T>)) return (Func<List<T>, IImmutableList<T>>)(static items => ImmutableList.CreateRange(items));
        if (type == typeof(ImmutableQueue<T>)) return (Func<List<T>, ImmutableQueue<T>>)(static items => [.. items]);

        // A stack enumerates from its top, and is filled from its bottom.
        if (type == typeof(Stack<T>)) return (Func<List<T>, Stack<T>>)(static items => new Stack<T>(Enumerable.Reverse(items)));
        if (type == typeof(ConcurrentStack<T>)) return (Func<List<T>, ConcurrentStack<T>>)(static items => new ConcurrentStack<T>(Enumerable.Reverse(items)));
        return null;
    }
}

/// <summary>Sets made from a hash set.</summary>
internal static class SetBuilder<T>
{
    /// <inheritdoc cref="SequenceBuilder{T}.For{TSequence}"/>
    internal static Func<HashSet<T>, TSet>? For<TSet>() => (Func<HashSet<T>, TSet>?)Build(typeof(TSet)) ?? Constructor<HashSet<T>, IEnumerable<T>, TSet>.Find();

    private static Delegate? Build(Type type)
    {
        if (type.IsAssignableFrom(typeof(HashSet<T>))) return Constructor<HashSet<T>>.Self(type);
        if (type == typeof(FrozenSet<T>)) return (Func<HashSet<T>, FrozenSet<T>>)(static items => items.ToFrozenSet());
        if (type == typeof(ImmutableHashSet<T>)) return (Func<HashSet<T>, ImmutableHashSet<T>>)(static items => [.. items]);
        if (type == typeof(IImmutableSet<T>)) return (Func<HashSet<T>, IImmutableSet<T>>)(static items => ImmutableHashSet.CreateRange(items));
        if (type == typeof(ImmutableSortedSet<T>)) return (Func<HashSet<T>, ImmutableSortedSet<T>>)(static items => [.. items]);
        return null;
    }
}

/// <summary>Mappings made from a dictionary.</summary>
internal static class MappingBuilder<TKey, TValue>
    where TKey : notnull
{
    /// <inheritdoc cref="SequenceBuilder{T}.For{TSequence}"/>
    internal static Func<Dictionary<TKey, TValue>, TMapping>? For<TMapping>() =>
        (Func<Dictionary<TKey, TValue>, TMapping>?)Build(typeof(TMapping)) ??
        Constructor<Dictionary<TKey, TValue>, IDictionary<TKey, TValue>, TMapping>.Find() ??
        Constructor<Dictionary<TKey, TValue>, IEnumerable<KeyValuePair<TKey, TValue>>, TMapping>.Find();

    private static Delegate? Build(Type type)
    {
        if (type.IsAssignableFrom(typeof(Dictionary<TKey, TValue>))) return Constructor<Dictionary<TKey, TValue>>.Self(type);
        if (type == typeof(FrozenDictionary<TKey, TValue>))
            return (Func<Dictionary<TKey, TValue>, FrozenDictionary<TKey, TValue>>)(static items => items.ToFrozenDictionary());
        if (type == typeof(ImmutableDictionary<TKey, TValue>))
            return (Func<Dictionary<TKey, TValue>, ImmutableDictionary<TKey, TValue>>)(static items => items.ToImmutableDictionary());
        if (type == typeof(IImmutableDictionary<TKey, TValue>))
            return (Func<Dictionary<TKey, TValue>, IImmutableDictionary<TKey, TValue>>)(static items => items.ToImmutableDictionary());
        if (type == typeof(ImmutableSortedDictionary<TKey, TValue>))
            return (Func<Dictionary<TKey, TValue>, ImmutableSortedDictionary<TKey, TValue>>)(static items => items.ToImmutableSortedDictionary());
        return null;
    }
}

/// <summary>Delegates that pass <typeparamref name="TSource"/> on.</summary>
internal static class Constructor<TSource>
{
    /// <summary>The source itself, as a type that it already is.</summary>
    internal static Delegate Self(Type type)
    {
        var identity = typeof(Constructor<TSource>).GetMethod(nameof(Identity), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!;
        return identity.MakeGenericMethod(type).CreateDelegate(typeof(Func<,>).MakeGenericType(typeof(TSource), type));
    }

    private static TTarget Identity<TTarget>(TSource source) => (TTarget)(object)source!;
}

/// <summary>Collections with a public constructor that takes <typeparamref name="TArgument"/>, as most have.</summary>
internal static class Constructor<TSource, TArgument, TTarget>
    where TSource : TArgument
{
    internal static Func<TSource, TTarget>? Find()
    {
        if (typeof(TTarget).IsAbstract || typeof(TTarget).IsInterface) return null;
        var constructor = typeof(TTarget).GetConstructor([typeof(TArgument)]);
        return constructor is null ? null : source => (TTarget)constructor.Invoke([source]);
    }
}

/// <summary>Collections that can be written, and that nobody knows how to make.</summary>
internal static class Unbuildable
{
    internal static InvalidCastException Refuse(BorrowedReference o, Type type) =>
        ValueErrors.CannotConvert(o, type, "there is no constructor that takes its items");
}
