// The C API's modules and imports. https://docs.python.org/3/c-api/import.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference.</summary>
    [LibraryImport(Library)] internal static partial nint PyImport_ImportModule(byte* name);

    /// <summary>New reference; <paramref name="name"/> is a str.</summary>
    [LibraryImport(Library)] internal static partial nint PyImport_Import(nint name);

    /// <summary>New reference to a module that is imported already; zero without an exception if it is not.</summary>
    [LibraryImport(Library)] internal static partial nint PyImport_GetModule(nint name);

    /// <summary>Borrowed reference to sys.modules.</summary>
    [LibraryImport(Library)] internal static partial nint PyImport_GetModuleDict();

    /// <summary>New reference to an empty module that is in no dictionary.</summary>
    [LibraryImport(Library)] internal static partial nint PyModule_New(byte* name);

    /// <summary>Borrowed reference.</summary>
    [LibraryImport(Library)] internal static partial nint PyModule_GetDict(nint module);

    /// <summary>Borrowed reference, or zero without an exception.</summary>
    [LibraryImport(Library)] internal static partial nint PySys_GetObject(byte* name);

    /// <summary>Borrowed reference to the dictionary of builtins.</summary>
    [LibraryImport(Library)] internal static partial nint PyEval_GetBuiltins();
}
