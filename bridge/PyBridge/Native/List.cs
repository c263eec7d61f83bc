// The C API's list family. https://docs.python.org/3/c-api/list.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static partial class CPython
{
    /// <summary>New reference; its slots are empty until <see cref="PyList_SetItem"/> has filled each.</summary>
    [LibraryImport(Library)] internal static partial nint PyList_New(nint length);

    /// <summary>
    /// Steals <paramref name="item"/>. Only for an empty slot of a list that nobody else has seen: then nothing is released,
    /// so that nothing can run, and a free-threaded build's lock is free.
    /// </summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial int PyList_SetItem(nint list, nint index, nint item);

    /// <summary>Borrowed. Only for an index in range, and while nobody else can change the list.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyList_GetItem(nint list, nint index);

    /// <summary>Only for a list or an instance of a subclass.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyList_Size(nint list);

    /// <summary>Puts an item before the one at <paramref name="index"/>. Borrows the item.</summary>
    [LibraryImport(Library)] internal static partial int PyList_Insert(nint list, nint index, nint item);

    /// <summary>Replaces the items from <paramref name="low"/> up to <paramref name="high"/> by those of another list.</summary>
    [LibraryImport(Library)] internal static partial int PyList_SetSlice(nint list, nint low, nint high, nint items);

    /// <summary>New reference to a tuple of the same items; atomic on free-threaded builds.</summary>
    [LibraryImport(Library)] internal static partial nint PyList_AsTuple(nint list);
}
