// The C API's str family. https://docs.python.org/3/c-api/unicode.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference. <paramref name="kind"/> is the bytes of a code point: 1, 2 or 4. Surrogates stay what they are, one code point each.</summary>
    [LibraryImport(Library)] internal static partial nint PyUnicode_FromKindAndData(int kind, void* buffer, nint length);

    /// <summary>Code points. Only for a str or an instance of a subclass: a failure would allocate an exception.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyUnicode_GetLength(nint text);

    /// <summary>
    /// Copies the code points. Only for a short str (some hundred characters, so that the garbage collector need not wait for it) and a buffer that
    /// holds them all: then it neither allocates nor fails.
    /// </summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial uint* PyUnicode_AsUCS4(nint text, uint* buffer, nint size, int copyNull);

    /// <summary>Copies up to <paramref name="size"/> code points (of four bytes on Linux); the number of them, or -1 with an exception.</summary>
    [LibraryImport(Library)] internal static partial nint PyUnicode_AsWideChar(nint text, uint* buffer, nint size);

    /// <summary>New reference from UTF-8.</summary>
    [LibraryImport(Library)] internal static partial nint PyUnicode_FromStringAndSize(byte* utf8, nint size);

    /// <summary>New reference to the interned str, from NUL-terminated UTF-8.</summary>
    [LibraryImport(Library)] internal static partial nint PyUnicode_InternFromString(byte* utf8);

    /// <summary>UTF-8 owned by the str, or zero with an exception set (lone surrogates).</summary>
    [LibraryImport(Library)] internal static partial byte* PyUnicode_AsUTF8AndSize(nint text, nint* size);
}
