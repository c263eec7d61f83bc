// The C API's start and end of the interpreter. https://docs.python.org/3/c-api/init.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    [LibraryImport(Library)] internal static partial int Py_IsInitialized();

    /// <summary>Zero for <paramref name="signals"/>: Python's signal handlers are not installed.</summary>
    [LibraryImport(Library)] internal static partial void Py_InitializeEx(int signals);

    /// <summary>Negative when buffered output could not be flushed. On the thread that initialized.</summary>
    [LibraryImport(Library)] internal static partial int Py_FinalizeEx();

    /// <summary>Up to 3.13, before initialization. The string must live as long as the process.</summary>
    [LibraryImport(Library)] internal static partial void Py_SetProgramName(nint wide);

    [LibraryImport(Library)] internal static partial nint Py_DecodeLocale(byte* text, nuint* size);

    /// <summary>3.14+ (PEP 741). A configuration with the defaults of embedding; freed by <see cref="PyInitConfig_Free"/>.</summary>
    [LibraryImport(Library)] internal static partial nint PyInitConfig_Create();

    [LibraryImport(Library)] internal static partial void PyInitConfig_Free(nint config);

    [LibraryImport(Library)] internal static partial int PyInitConfig_SetInt(nint config, byte* name, long value);

    [LibraryImport(Library)] internal static partial int PyInitConfig_SetStr(nint config, byte* name, byte* value);

    /// <summary>One and a message owned by the configuration when the last call failed.</summary>
    [LibraryImport(Library)] internal static partial int PyInitConfig_GetError(nint config, byte** message);

    [LibraryImport(Library)] internal static partial int Py_InitializeFromInitConfig(nint config);

    /// <summary>3.12+ (PEP 684). Attaches the new interpreter's first thread state in place of the current one.</summary>
    [LibraryImport(Library)] internal static partial PyStatus Py_NewInterpreterFromConfig(nint* state, PyInterpreterConfig* config);

    /// <summary>A full collection in the interpreter of the attached thread. https://docs.python.org/3/c-api/gcsupport.html#c.PyGC_Collect</summary>
    [LibraryImport(Library)] internal static partial nint PyGC_Collect();

    /// <summary>Ends the interpreter of an attached thread state, which must be its last; the thread is detached afterwards.</summary>
    [LibraryImport(Library)] internal static partial void Py_EndInterpreter(nint state);
}
