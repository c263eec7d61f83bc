// The C API's buffer protocol (PEP 3118). https://docs.python.org/3/c-api/buffer.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    internal const int PyBUF_SIMPLE = 0, PyBUF_WRITABLE = 0x1, PyBUF_FORMAT = 0x4, PyBUF_ND = 0x8, PyBUF_STRIDES = 0x10 | PyBUF_ND,
        PyBUF_C_CONTIGUOUS = 0x20 | PyBUF_STRIDES;

    /// <summary>Does the type have the protocol? Looks at its slots alone.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial int PyObject_CheckBuffer(nint o);

    /// <summary>Fills <paramref name="view"/>, which keeps the object and its memory until it is released; -1 with an exception.</summary>
    [LibraryImport(Library)] internal static partial int PyObject_GetBuffer(nint o, Py_buffer* view, int flags);

    [LibraryImport(Library)] internal static partial void PyBuffer_Release(Py_buffer* view);

    /// <summary>New reference to a memoryview, which holds the object's buffer as long as it lives.</summary>
    [LibraryImport(Library)] internal static partial nint PyMemoryView_FromObject(nint o);

    /// <summary>New reference to a view of memory that the caller keeps for as long as the view lives.</summary>
    [LibraryImport(Library)] internal static partial nint PyMemoryView_FromMemory(byte* memory, nint size, int flags);
}
