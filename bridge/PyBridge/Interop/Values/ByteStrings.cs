// bytes, bytearray and other buffers of bytes ⇄ byte[]: always a copy, for an array belongs to its owner.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// <c>byte[]</c> becomes bytes; bytes, bytearray, a memoryview of bytes, or a list of ints from 0 to 255 becomes <c>byte[]</c>.
/// Without a copy: <see cref="Memory{T}"/>. The thread is attached.
/// </summary>
internal static unsafe class ByteStrings
{
    internal static nint FromArray(byte[]? value) => value is null ? None.New() : FromSpan(value);

    internal static nint FromSpan(ReadOnlySpan<byte> value)
    {
        fixed (byte* pointer = value) return ValueErrors.Checked(CPython.PyBytes_FromStringAndSize(pointer, value.Length));
    }

    internal static byte[]? ToArray(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer)) return null;
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Bytes))
        {
            var size = CPython.PyBytes_Size(o.Pointer);
            return size <= Array.MaxLength
                ? new ReadOnlySpan<byte>(CPython.PyBytes_AsString(o.Pointer), (int)size).ToArray()
                : throw ValueErrors.CannotConvert(o, typeof(byte[]), $"its {size} bytes are more than an array holds; take slices of it");
        }

        return Buffers.TryCopy<byte>(o, out var copy) ? copy : Sequences.ToArray<byte>(o, typeof(byte[]));
    }
}
