// The bodies of special methods: static helpers that are called like extension methods.
using System.Collections;
using System.Globalization;

namespace PyBridge.Export;

/// <summary>Sequences whose item type only they know, and formatting.</summary>
internal static class SequenceMembers
{
    internal static Iteration Iterate(IEnumerable items) => new UntypedIteration(items.GetEnumerator());

    internal static int Count(ICollection items) => items.Count;

    internal static string Format(IFormattable value, string format) => value.ToString(format.Length == 0 ? null : format, CultureInfo.InvariantCulture);
}

internal static class EnumerableMembers<T>
{
    [SpecialMethod("__iter__")]
    internal static Iteration Iterate(IEnumerable<T> items) => new Iteration<T>(items.GetEnumerator(), runsAttached: false);
}

/// <summary>Collections of the base class library, which run nobody else's code while they are walked through.</summary>
[RunsAttached]
internal static class PlainMembers<T>
{
    [SpecialMethod("__iter__")]
    internal static Iteration Iterate(IEnumerable<T> items) => new Iteration<T>(items.GetEnumerator(), runsAttached: true);
}

internal static class ReadOnlyCollectionMembers<T>
{
    [SpecialMethod("__len__")]
    internal static int Count(IReadOnlyCollection<T> items) => items.Count;
}

internal static class CollectionMembers<T>
{
    [SpecialMethod("__len__")]
    internal static int Count(ICollection<T> items) => items.Count;

    /// <summary>An object of another type is in no collection, so it is no error to ask.</summary>
    [SpecialMethod("__contains__")]
    internal static bool Contains(ICollection<T> items, object? item) => ObjectItems.TryCast<T>(item, out var typed) && items.Contains(typed);
}

internal static class ListMembers<T>
{
    [SpecialMethod("__delitem__")]
    internal static void RemoveAt(IList<T> items, int index) => items.RemoveAt(index);
}

internal static class ReadOnlyDictionaryMembers<TKey, TValue>
{
    [SpecialMethod("__contains__")]
    internal static bool Contains(IReadOnlyDictionary<TKey, TValue> items, object? key) =>
        ObjectItems.TryCast<TKey>(key, out var typed) && typed is not null && items.ContainsKey(typed);
}

internal static class DictionaryMembers<TKey, TValue>
{
    [SpecialMethod("__contains__")]
    internal static bool Contains(IDictionary<TKey, TValue> items, object? key) =>
        ObjectItems.TryCast<TKey>(key, out var typed) && typed is not null && items.ContainsKey(typed);

    [SpecialMethod("__delitem__")]
    internal static void Remove(IDictionary<TKey, TValue> items, TKey key)
    {
        if (!items.Remove(key)) throw new KeyNotFoundException($"The key '{key}' is not in the dictionary.");
    }
}

/// <summary>A pair unpacks: <c>for key, value in dictionary</c>.</summary>
[RunsAttached]
internal static class PairMembers<TKey, TValue>
{
    [SpecialMethod("__iter__")]
    internal static Iteration Iterate(KeyValuePair<TKey, TValue> pair) =>
        new Iteration<object?>(((IEnumerable<object?>)[pair.Key, pair.Value]).GetEnumerator(), runsAttached: true);

    [SpecialMethod("__len__")]
    internal static int Count(KeyValuePair<TKey, TValue> pair) => 2;
}

[RunsAttached]
internal static class ArrayMembers<T>
{
    [SpecialMethod("__len__")]
    internal static int Count(T[] items) => items.Length;

    [SpecialMethod("__iter__")]
    internal static Iteration Iterate(T[] items) => new Iteration<T>(((IEnumerable<T>)items).GetEnumerator(), runsAttached: true);

    [SpecialMethod("__getitem__")]
    internal static T Get(T[] items, int index) => items[index];

    [SpecialMethod("__setitem__")]
    internal static void Set(T[] items, int index, T value) => items[index] = value;

    [SpecialMethod("__contains__")]
    internal static bool Contains(T[] items, object? item) => ObjectItems.TryCast<T>(item, out var typed) && Array.IndexOf(items, typed) >= 0;

    internal static T[] Create(int length) => new T[length];

    internal static T[] Create(IEnumerable<T> items) => [.. items];
}

[RunsAttached]
internal static class EnumMembers<T>
    where T : struct, Enum
{
    [SpecialMethod("__or__")]
    internal static T Or(T left, T right) => Of(Number(left) | Number(right));

    [SpecialMethod("__and__")]
    internal static T And(T left, T right) => Of(Number(left) & Number(right));

    [SpecialMethod("__xor__")]
    internal static T Xor(T left, T right) => Of(Number(left) ^ Number(right));

    [SpecialMethod("__invert__")]
    internal static T Invert(T value) => Of(~Number(value));

    [SpecialMethod("__int__")]
    internal static Int128 ToInteger(T value) => Enum.GetUnderlyingType(typeof(T)) == typeof(ulong) ? (ulong)Number(value) : Number(value);

    /// <summary>A number that is no member is an error, except for flags, which combine.</summary>
    internal static T FromNumber(long number)
    {
        var value = Of(number);
        if (Enum.IsDefined(value) || typeof(T).IsDefined(typeof(FlagsAttribute), false)) return value;
        throw new ArgumentException($"{number} is no member of {SignatureText.Of(typeof(T))}: {string.Join(", ", Enum.GetNames<T>().Take(20))}.");
    }

    private static long Number(T value) => Enum.GetUnderlyingType(typeof(T)) == typeof(ulong)
        ? unchecked((long)Convert.ToUInt64(value, CultureInfo.InvariantCulture))
        : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static T Of(long number) => (T)Enum.ToObject(typeof(T), number);
}

internal static class DelegateMembers<T>
    where T : Delegate
{
    [SpecialMethod("__add__")]
    internal static T? Combine(T left, T right) => (T?)Delegate.Combine(left, right);

    [SpecialMethod("__sub__")]
    internal static T? Remove(T left, T right) => (T?)Delegate.Remove(left, right);
}

[RunsAttached]
internal static class StructureMembers<T>
    where T : struct
{
    internal static T Default() => default;
}

/// <summary>Objects as items of a collection.</summary>
internal static class ObjectItems
{
    /// <summary>Whether an object is, or as a number equals, a <typeparamref name="T"/>.</summary>
    internal static bool TryCast<T>(object? item, out T typed)
    {
        typed = default!;
        switch (item)
        {
            case T same:
                typed = same;
                return true;
            case null:
                return default(T) is null;
            case IConvertible when typeof(T).IsPrimitive && item is not string && item is not bool:
                try
                {
                    typed = (T)Convert.ChangeType(item, typeof(T), CultureInfo.InvariantCulture);
                    return typed!.Equals(typed) && Convert.ToDecimal(item, CultureInfo.InvariantCulture) == Convert.ToDecimal(typed, CultureInfo.InvariantCulture);
                }
                catch (Exception outOfRange) when (outOfRange is OverflowException or InvalidCastException)
                {
                    return false;
                }

            case string { Length: 1 } text when typeof(T) == typeof(char):
                typed = (T)(object)text[0];
                return true;
            default:
                return false;
        }
    }
}
