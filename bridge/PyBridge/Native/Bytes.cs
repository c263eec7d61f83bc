// The C API's bytes family. https://docs.python.org/3/c-api/bytes.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference to a copy.</summary>
    [LibraryImport(Library)] internal static partial nint PyBytes_FromStringAndSize(byte* bytes, nint size);

    /// <summary>Only for a bytes object or an instance of a subclass.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyBytes_Size(nint bytes);

    /// <summary>The bytes themselves, for as long as the object lives. Only for a bytes object or an instance of a subclass.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial byte* PyBytes_AsString(nint bytes);
}
