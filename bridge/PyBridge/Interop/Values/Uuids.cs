// uuid.UUID ⇄ Guid.
using System.Buffers.Binary;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Python's UUID, by the number that both sides write alike. The thread is attached.</summary>
internal static unsafe class Uuids
{
    private static readonly ImportedObject s_type = new("uuid", "UUID");
    private static readonly InternedName s_int = new("int");

    internal static nint FromGuid(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        using var number = new OwnedReference(BigIntegers.FromUInt128(BinaryPrimitives.ReadUInt128BigEndian(bytes)));

        // UUID(hex, bytes, bytes_le, fields, int)
        var none = BuiltinTypes.None;
        var arguments = stackalloc nint[] { 0, none, none, none, none, number.Pointer };
        return ValueErrors.Checked(CPython.PyObject_Vectorcall(s_type.Current, arguments + 1, 5, 0));
    }

    internal static Guid ToGuid(BorrowedReference o)
    {
        if (!TypeCheck.IsInstance(o.Pointer, s_type.Current)) throw ValueErrors.CannotConvert(o, typeof(Guid), "only a uuid.UUID does");
        using var number = new OwnedReference(ValueErrors.Checked(CPython.PyObject_GetAttr(o.Pointer, s_int.Current)));
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, BigIntegers.ToUInt128(number));
        return new Guid(bytes, bigEndian: true);
    }
}
