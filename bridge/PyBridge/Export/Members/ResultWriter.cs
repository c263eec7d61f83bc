// .NET results as Python objects: values by the conversion of values, tasks as awaitables, everything else as a proxy.
using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Writes results of type <typeparamref name="T"/>: new references. The thread is attached.</summary>
internal static class ResultWriter<T>
{
    private static readonly bool s_isNative = NativeValues.Contains(typeof(T));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint Write(T value)
    {
        if (typeof(T).IsPrimitive) return Value<T>.ToPython(value);
        return s_isNative ? NativeValues.Write(value) : ProxyObject.Wrap(value);
    }
}

/// <summary>Which .NET types have a counterpart of their own in Python, so that no proxy stands for them.</summary>
internal static class NativeValues
{
    private static readonly HashSet<Type> s_types =
    [
        typeof(string), typeof(decimal), typeof(Int128), typeof(UInt128), typeof(BigInteger), typeof(Half), typeof(Complex), typeof(Guid),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(System.Text.Rune),
    ];

    private static readonly ConcurrentDictionary<Type, bool> s_known = new();

    internal static bool Contains(Type type) => type.IsPrimitive || s_known.GetOrAdd(type, Decide);

    /// <summary>New reference to the value.</summary>
    internal static nint Write<T>(T value) => PreciseTimes.Contains(typeof(T)) ? PreciseTimes.Write(value) : Value<T>.ToPython(value);

    private static bool Decide(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive || s_types.Contains(type) || (type.IsValueType && typeof(ITuple).IsAssignableFrom(type));
    }
}

/// <summary>Packs a result together with what <c>ref</c> and <c>out</c> parameters hold.</summary>
internal static class ResultTuple
{
    /// <summary>New reference to a tuple of the values.</summary>
    internal static nint Pack(object?[] values)
    {
        using var tuple = new OwnedReference(PythonError.Check(CPython.PyTuple_New(values.Length)));
        for (var i = 0; i < values.Length; i++) CPython.PyTuple_SetItem(tuple.Pointer, i, ProxyObject.Wrap(values[i]));
        return tuple.Steal();
    }
}
