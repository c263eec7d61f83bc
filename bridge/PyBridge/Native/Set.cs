// The C API's set family. https://docs.python.org/3/c-api/set.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static partial class CPython
{
    /// <summary>New reference to a set of what <paramref name="iterable"/> yields, or an empty one for zero.</summary>
    [LibraryImport(Library)] internal static partial nint PySet_New(nint iterable);

    /// <summary>New reference.</summary>
    [LibraryImport(Library)] internal static partial nint PyFrozenSet_New(nint iterable);

    /// <summary>Borrows the item and takes a reference of its own; hashes it, which may run Python.</summary>
    [LibraryImport(Library)] internal static partial int PySet_Add(nint set, nint item);

    [LibraryImport(Library)] internal static partial nint PySet_Size(nint set);
}
