// The door that typed values pass through: direct C-API calls for the plain types, the converter of the type otherwise.
using System.Runtime.CompilerServices;

namespace PyBridge.Interop.Values;

/// <summary>Converts <typeparamref name="T"/>. For the numeric types and bool each instantiation compiles to the C-API call itself. The thread is attached.</summary>
internal static class Value<T>
{
    /// <summary>New reference; throws a .NET exception on failure and leaves no Python exception set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint ToPython(T value)
    {
        if (typeof(T).IsValueType)
        {
            if (typeof(T) == typeof(long)) return Integers.FromInt64((long)(object)value!);
            if (typeof(T) == typeof(int)) return Integers.FromInt64((int)(object)value!);
            if (typeof(T) == typeof(double)) return Floats.FromDouble((double)(object)value!);
            if (typeof(T) == typeof(bool)) return Integers.FromBoolean((bool)(object)value!);
            if (typeof(T) == typeof(float)) return Floats.FromDouble((float)(object)value!);
            if (typeof(T) == typeof(short)) return Integers.FromInt64((short)(object)value!);
            if (typeof(T) == typeof(sbyte)) return Integers.FromInt64((sbyte)(object)value!);
            if (typeof(T) == typeof(byte)) return Integers.FromInt64((byte)(object)value!);
            if (typeof(T) == typeof(ushort)) return Integers.FromInt64((ushort)(object)value!);
            if (typeof(T) == typeof(uint)) return Integers.FromInt64((uint)(object)value!);
            if (typeof(T) == typeof(ulong)) return Integers.FromUInt64((ulong)(object)value!);
        }
        else if (value is string text)
        {
            return Text.FromChars(text);
        }

        return Converters.For<T>().ToPython(value);
    }

    /// <summary>Throws <see cref="InvalidCastException"/> or <see cref="OverflowException"/> for a value that does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T FromPython(BorrowedReference o)
    {
        if (typeof(T).IsValueType)
        {
            if (typeof(T) == typeof(Dropped)) return default!;
            if (typeof(T) == typeof(long)) return (T)(object)Integers.ToInt64(o);
            if (typeof(T) == typeof(int)) return (T)(object)Integers.ToNarrow<int>(o);
            if (typeof(T) == typeof(double)) return (T)(object)Floats.ToDouble(o);
            if (typeof(T) == typeof(bool)) return (T)(object)Integers.ToBoolean(o);
            if (typeof(T) == typeof(float)) return (T)(object)Floats.ToSingle(o);
            if (typeof(T) == typeof(short)) return (T)(object)Integers.ToNarrow<short>(o);
            if (typeof(T) == typeof(sbyte)) return (T)(object)Integers.ToNarrow<sbyte>(o);
            if (typeof(T) == typeof(byte)) return (T)(object)Integers.ToNarrow<byte>(o);
            if (typeof(T) == typeof(ushort)) return (T)(object)Integers.ToNarrow<ushort>(o);
            if (typeof(T) == typeof(uint)) return (T)(object)Integers.ToNarrow<uint>(o);
            if (typeof(T) == typeof(ulong)) return (T)(object)Integers.ToUInt64(o);
        }
        else if (typeof(T) == typeof(string))
        {
            return (T)(object)Text.ToStringOrNull(o)!;
        }

        return Converters.For<T>().FromPython(o);
    }
}

/// <summary>The type of a result that nobody wants: it is not converted.</summary>
internal readonly struct Dropped;
