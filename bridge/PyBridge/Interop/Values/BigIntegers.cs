// int ⇄ BigInteger, Int128 and UInt128.
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Python's int beyond 64 bits, as two's complement, little end first. The thread is attached.</summary>
internal static unsafe class BigIntegers
{
    private const int LittleEndianSigned = 1; // Py_ASNATIVEBYTES_LITTLE_ENDIAN

    /// <summary>3.13 made the conversion public, and changed the signature of the function that served before.</summary>
    private static readonly bool s_hasNativeBytes = CPython.Export("PyLong_AsNativeBytes") != 0;

    [SkipLocalsInit]
    internal static nint FromBigInteger(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue) return Integers.FromInt64((long)value);

        var size = value.GetByteCount();
        byte[]? rented = null;
        var bytes = size <= 256 ? stackalloc byte[256] : (rented = ArrayPool<byte>.Shared.Rent(size));
        value.TryWriteBytes(bytes, out _);
        var result = FromBytes(bytes[..size]);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    internal static nint FromInt128(Int128 value) => FromBigInteger(value);

    internal static nint FromUInt128(UInt128 value) => FromBigInteger(value);

    internal static BigInteger ToBigInteger(BorrowedReference o) => ToBigInteger(o, typeof(BigInteger));

    internal static Int128 ToInt128(BorrowedReference o)
    {
        var value = ToBigInteger(o, typeof(Int128));
        return value >= Int128.MinValue && value <= Int128.MaxValue ? (Int128)value : throw ValueErrors.OutOfRange(o, typeof(Int128));
    }

    internal static UInt128 ToUInt128(BorrowedReference o)
    {
        var value = ToBigInteger(o, typeof(UInt128));
        return value >= UInt128.MinValue && value <= UInt128.MaxValue ? (UInt128)value : throw ValueErrors.OutOfRange(o, typeof(UInt128));
    }

    [SkipLocalsInit]
    internal static BigInteger ToBigInteger(BorrowedReference o, Type target)
    {
        if (Integers.TryExactInt64(o.Pointer, out var small)) return small;

        using var index = Integers.AsIndex(o);
        if (index.IsNull) throw Integers.NotAnInteger(o, target);

        var size = SizeOf(index.Pointer);
        byte[]? rented = null;
        var bytes = size <= 256 ? stackalloc byte[256] : (rented = ArrayPool<byte>.Shared.Rent(size));
        bytes = bytes[..size];
        fixed (byte* pointer = bytes)
        {
            if (s_hasNativeBytes)
            {
                if (CPython.PyLong_AsNativeBytes(index.Pointer, pointer, size, LittleEndianSigned) < 0) ValueErrors.ThrowPython();
            }
            else
            {
                ValueErrors.Checked(CPython._PyLong_AsByteArray(index.Pointer, pointer, (nuint)size, 1, 1));
            }
        }

        var result = new BigInteger(bytes);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    private static int SizeOf(nint integer)
    {
        if (!s_hasNativeBytes) return checked((int)(CPython._PyLong_NumBits(integer) / 8 + 1));
        var size = CPython.PyLong_AsNativeBytes(integer, null, 0, LittleEndianSigned);
        if (size < 0) ValueErrors.ThrowPython();
        return checked((int)size);
    }

    private static nint FromBytes(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* pointer = bytes)
        {
            return ValueErrors.Checked(s_hasNativeBytes
                ? CPython.PyLong_FromNativeBytes(pointer, (nuint)bytes.Length, LittleEndianSigned)
                : CPython._PyLong_FromByteArray(pointer, (nuint)bytes.Length, 1, 1));
        }
    }
}
