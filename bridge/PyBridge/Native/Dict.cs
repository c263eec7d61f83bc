// The C API's dict family, and mappings. https://docs.python.org/3/c-api/dict.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference.</summary>
    [LibraryImport(Library)] internal static partial nint PyDict_New();

    /// <summary>Borrows key and value, takes references of its own; hashes and compares the key, which may run Python.</summary>
    [LibraryImport(Library)] internal static partial int PyDict_SetItem(nint dict, nint key, nint value);

    /// <summary>Only for a dict or an instance of a subclass.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyDict_Size(nint dict);

    /// <summary>New reference to a shallow copy; atomic on free-threaded builds.</summary>
    [LibraryImport(Library)] internal static partial nint PyDict_Copy(nint dict);

    /// <summary>Borrowed key and value. Only while nobody else can change the dict: there is no lock around the walk.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial int PyDict_Next(nint dict, nint* position, nint* key, nint* value);

    /// <summary>3.13+: 1 and a new reference, 0 and zero where the key is missing, -1 with an exception.</summary>
    [LibraryImport(Library)] internal static partial int PyDict_GetItemRef(nint dict, nint key, nint* value);

    /// <summary>Borrowed; zero without an exception where the key is missing, with one where hashing or comparing failed. Only under a GIL.</summary>
    [LibraryImport(Library)] internal static partial nint PyDict_GetItemWithError(nint dict, nint key);

    /// <summary>New reference to a list of pairs.</summary>
    [LibraryImport(Library)] internal static partial nint PyMapping_Items(nint mapping);
}
