// The C API's float family. https://docs.python.org/3/c-api/float.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static partial class CPython
{
    /// <summary>New reference. Allocates one small object that no collector tracks: neither runs Python nor waits.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyFloat_FromDouble(double value);

    /// <summary>Only for a float or an instance of a subclass: anything else would run <c>__float__</c>, which the missing transition forbids.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial double PyFloat_AsDouble(nint o);

    /// <summary>New reference to a float; runs <c>__float__</c> or <c>__index__</c>, and parses a str.</summary>
    [LibraryImport(Library)] internal static partial nint PyNumber_Float(nint o);
}
