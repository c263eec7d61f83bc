// The C API's context variables. https://docs.python.org/3/c-api/contextvars.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference to a shallow copy of the thread's context.</summary>
    [LibraryImport(Library)] internal static partial nint PyContext_CopyCurrent();

    /// <summary>Zero and a new reference (or null) in <paramref name="value"/>; -1 with an exception set.</summary>
    [LibraryImport(Library)] internal static partial int PyContextVar_Get(nint variable, nint defaultValue, nint* value);

    /// <summary>New reference to the token.</summary>
    [LibraryImport(Library)] internal static partial nint PyContextVar_Set(nint variable, nint value);
}
