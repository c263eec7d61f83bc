// The C API's critical sections (PEP 703). https://docs.python.org/3/c-api/synchronization.html#python-critical-section-api
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>3.13+, and of use on free-threaded builds alone: waits for the object's own lock, detached.</summary>
    [LibraryImport(Library)] internal static partial void PyCriticalSection_Begin(PyCriticalSection* section, nint o);

    [LibraryImport(Library)] internal static partial void PyCriticalSection_End(PyCriticalSection* section);
}

/// <summary>Opaque, and of two pointers in the versions known; more room than any of them takes.</summary>
[InlineArray(8)]
internal struct PyCriticalSection
{
    private nint _first;
}
