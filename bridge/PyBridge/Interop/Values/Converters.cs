// The register of conversions: one converter a type, made on first use.
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Finds the conversion of a type. Safe from any thread, attached or not.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<Type, Converter> s_byType = new();

    /// <summary>The conversion of <typeparamref name="T"/>; never null, for a type without one has a converter that says so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Converter<T> For<T>() => Cache<T>.Instance ?? Remember<T>();

    internal static Converter For(Type type) => s_byType.TryGetValue(type, out var converter) ? converter : s_byType.GetOrAdd(type, ConverterFactory.Create);

    /// <summary>Puts a user's conversion before the built-in ones. Only before the type's first use, so that a value never changes its meaning.</summary>
    internal static void Register<T>(Converter<T> converter)
    {
        if (ConverterFactory.IsPlain(typeof(T)))
            throw new ArgumentException($"The conversion of {TypeName.Of(typeof(T))} is part of the language border and cannot be replaced; wrap it in a type of your own.");
        if (!s_byType.TryAdd(typeof(T), converter))
            throw new InvalidOperationException($"{TypeName.Of(typeof(T))} has been converted already; register its converter before the first use.");
    }

    private static Converter<T> Remember<T>()
    {
        var type = typeof(T);
        return Cache<T>.Instance = (Converter<T>)For(type);
    }

    private static class Cache<T>
    {
        internal static Converter<T>? Instance;
    }
}
