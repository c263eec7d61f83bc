// The C API's complex family. https://docs.python.org/3/c-api/complex.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static partial class CPython
{
    /// <summary>New reference. Allocates one small object that no collector tracks: neither runs Python nor waits.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyComplex_FromDoubles(double real, double imaginary);

    /// <summary>Only for a complex or an instance of a subclass: anything else would run <c>__complex__</c>.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial double PyComplex_RealAsDouble(nint complex);

    /// <summary>Only for a complex or an instance of a subclass: anything else would run <c>__complex__</c>.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial double PyComplex_ImagAsDouble(nint complex);
}
