// The C API's int family. https://docs.python.org/3/c-api/long.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference. Allocates at most one small object that no collector tracks: neither runs Python nor waits.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyLong_FromLongLong(long value);

    /// <summary>New reference. See <see cref="PyLong_FromLongLong"/>.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyLong_FromUnsignedLongLong(ulong value);

    /// <summary>
    /// Only for an int or an instance of a subclass: anything else would run <c>__index__</c>, which the missing transition forbids.
    /// Out of range: -1 with <paramref name="overflow"/> -1 or 1, and no exception set.
    /// </summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial long PyLong_AsLongLongAndOverflow(nint integer, int* overflow);

    /// <summary>
    /// -1 with TypeError for what is neither an int nor an instance of a subclass (it asks for no <c>__index__</c>), with OverflowError out of range.
    /// Not before 3.12: making an exception could have set off the cycle collector there, and so Python code, which the missing transition forbids.
    /// </summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyLong_AsSsize_t(nint integer);

    /// <summary>3.13+: copies the value in two's complement and returns the bytes that it needs (more than <paramref name="size"/>: cut); -1 with an exception.</summary>
    [LibraryImport(Library)] internal static partial nint PyLong_AsNativeBytes(nint integer, byte* buffer, nint size, int flags);

    /// <summary>3.13+. New reference.</summary>
    [LibraryImport(Library)] internal static partial nint PyLong_FromNativeBytes(byte* buffer, nuint size, int flags);

    /// <summary>Bits of the absolute value. Used before 3.13 alone.</summary>
    [LibraryImport(Library)] internal static partial nuint _PyLong_NumBits(nint integer);

    /// <summary>Used before 3.13 alone, whose version of it takes these five arguments. 0, or -1 with an exception.</summary>
    [LibraryImport(Library)] internal static partial int _PyLong_AsByteArray(nint integer, byte* buffer, nuint size, int littleEndian, int signed);

    /// <summary>New reference. Used before 3.13 alone.</summary>
    [LibraryImport(Library)] internal static partial nint _PyLong_FromByteArray(byte* buffer, nuint size, int littleEndian, int signed);

    /// <summary>New reference to True or False.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyBool_FromLong(nint value);

    /// <summary>1 if the object has <c>__index__</c>. Looks at the type's slots alone.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial int PyIndex_Check(nint o);

    /// <summary>New reference to an int; runs <c>__index__</c>.</summary>
    [LibraryImport(Library)] internal static partial nint PyNumber_Index(nint o);
}
