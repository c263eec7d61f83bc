// Which collection types convert, and by which converter.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Collections by shape: mappings become dict, sets become set or frozenset, everything else that can be counted becomes a list.</summary>
internal static class CollectionConverters
{
    /// <summary>The converter of a collection type, or null if the type is none.</summary>
    internal static Converter? TryCreate(Type type)
    {
        if (type.IsSZArray) return ConverterFactory.Make(typeof(ArrayConverter<>), type.GetElementType()!);
        if (type.IsArray) return ConverterFactory.Make(typeof(GridConverter<>), type);
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            if (definition == typeof(List<>)) return ConverterFactory.Make(typeof(ListConverter<>), type.GetGenericArguments());
            if (definition == typeof(Dictionary<,>)) return ConverterFactory.Make(typeof(DictionaryConverter<,>), type.GetGenericArguments());
        }

        if (ItemsOf(type, typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>)) is { } pair)
            return ConverterFactory.Make(typeof(MappingConverter<,,>), type, pair[0], pair[1]);
        if (ItemsOf(type, typeof(ISet<>), typeof(IReadOnlySet<>)) is { } item) return ConverterFactory.Make(typeof(SetConverter<,>), type, item[0]);
        if (ItemsOf(type, typeof(ICollection<>), typeof(IReadOnlyCollection<>)) is { } element)
            return ConverterFactory.Make(typeof(SequenceConverter<,>), type, element[0]);
        return type.IsInterface && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? ConverterFactory.Make(typeof(SequenceConverter<,>), type, type.GetGenericArguments()[0])
            : null;
    }

    /// <summary>The type arguments with which the type is, or implements, one of these interfaces; null if it does not, or not in one way only.</summary>
    private static Type[]? ItemsOf(Type type, params ReadOnlySpan<Type> interfaces)
    {
        Type[]? found = null;
        foreach (var candidate in (Type[])[type, .. type.GetInterfaces()])
        {
            if (!candidate.IsGenericType || !interfaces.Contains(candidate.GetGenericTypeDefinition())) continue;
            var arguments = candidate.GetGenericArguments();
            if (found is not null && !found.SequenceEqual(arguments)) return null;
            found = arguments;
        }

        return found;
    }
}

/// <summary>list ⇄ <c>T[]</c>; an array.array or numpy array of the same item type is copied as a block.</summary>
internal sealed class ArrayConverter<T> : Converter<T[]?>
{
    internal override nint ToPython(T[]? value) => value is null ? None.New() : Sequences.ToList<T>(value);

    internal override T[]? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer)) return null;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.List, out T[] same)) return same;
        return Buffers.TryCopy<T>(o, out var copy) ? copy : Sequences.ToArray<T>(o, typeof(T[]));
    }
}

/// <summary>list ⇄ <see cref="List{T}"/>.</summary>
internal sealed class ListConverter<T> : Converter<List<T>?>
{
    internal override nint ToPython(List<T>? value) => value is null ? None.New() : Sequences.ToList(value, value.Count);

    internal override List<T>? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer)) return null;
        return ValueHooks.TryUnwrap(o, BuiltinTypes.List, out List<T> same) ? same : Sequences.ToList<T>(o, typeof(List<T>));
    }
}

/// <summary>dict ⇄ <see cref="Dictionary{TKey, TValue}"/>.</summary>
internal sealed class DictionaryConverter<TKey, TValue> : Converter<Dictionary<TKey, TValue>?>
    where TKey : notnull
{
    internal override nint ToPython(Dictionary<TKey, TValue>? value) => value is null ? None.New() : Dictionaries.ToDict(value);

    internal override Dictionary<TKey, TValue>? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer)) return null;
        return ValueHooks.TryUnwrap(o, BuiltinTypes.Dict, out Dictionary<TKey, TValue> same)
            ? same
            : Dictionaries.ToDictionary<TKey, TValue>(o, typeof(Dictionary<TKey, TValue>));
    }
}

/// <summary>dict ⇄ any other mapping.</summary>
internal sealed class MappingConverter<TMapping, TKey, TValue> : Converter<TMapping?>
    where TMapping : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    private readonly Func<Dictionary<TKey, TValue>, TMapping>? _build = MappingBuilder<TKey, TValue>.For<TMapping>();

    internal override nint ToPython(TMapping? value) => value switch
    {
        null => None.New(),
        Dictionary<TKey, TValue> dictionary => Dictionaries.ToDict(dictionary),
        _ => Dictionaries.ToDict(value),
    };

    internal override TMapping? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(TMapping) is null) return default;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.Dict, out TMapping same)) return same;
        if (_build is null) throw Unbuildable.Refuse(o, typeof(TMapping));
        return _build(Dictionaries.ToDictionary<TKey, TValue>(o, typeof(TMapping)));
    }
}

/// <summary>set ⇄ any set; the frozen and the immutable ones become frozenset.</summary>
internal sealed class SetConverter<TSet, T> : Converter<TSet?>
    where TSet : IEnumerable<T>
{
    private readonly Func<HashSet<T>, TSet>? _build = SetBuilder<T>.For<TSet>();

    internal override nint ToPython(TSet? value)
    {
        if (value is null) return None.New();
        var type = value.GetType();
        return Sets.ToSet(value, frozen: type.Namespace is "System.Collections.Frozen" or "System.Collections.Immutable");
    }

    internal override TSet? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(TSet) is null) return default;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.Set, out TSet same)) return same;
        if (_build is null) throw Unbuildable.Refuse(o, typeof(TSet));
        return _build(Sets.ToHashSet<T>(o, typeof(TSet)));
    }
}

/// <summary>list ⇄ any other collection, in the order in which it enumerates.</summary>
internal sealed class SequenceConverter<TSequence, T> : Converter<TSequence?>
    where TSequence : IEnumerable<T>
{
    private readonly Func<List<T>, TSequence>? _build = SequenceBuilder<T>.For<TSequence>();

    internal override nint ToPython(TSequence? value) => value switch
    {
        null => None.New(),
        ICollection<T> collection => Sequences.ToList(collection, collection.Count),
        IReadOnlyCollection<T> collection => Sequences.ToList(collection, collection.Count),
        _ => Sequences.ToList<T>(value.ToArray()),
    };

    internal override TSequence? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(TSequence) is null) return default;
        if (ValueHooks.TryUnwrap(o, BuiltinTypes.List, out TSequence same)) return same;
        if (_build is null) throw Unbuildable.Refuse(o, typeof(TSequence));
        return _build(Sequences.ToList<T>(o, typeof(TSequence)));
    }
}
