// The C API's functions that proxies of .NET objects need: bound methods, slices, checks. https://docs.python.org/3/c-api/method.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>
    /// Only for an object that somebody else is known to keep: the count cannot reach zero, so that neither Python runs nor anything waits,
    /// and the transition can be saved.
    /// </summary>
    [LibraryImport(Library, EntryPoint = "Py_DecRef"), SuppressGCTransition] internal static partial void Py_DecRefOfKept(nint o);

    /// <summary>New reference to <paramref name="function"/> bound to <paramref name="self"/>.</summary>
    [LibraryImport(Library)] internal static partial nint PyMethod_New(nint function, nint self);

    /// <summary>A slice's bounds; 0, or -1 with an exception.</summary>
    [LibraryImport(Library)] internal static partial int PySlice_Unpack(nint slice, nint* start, nint* stop, nint* step);

    /// <summary>Clips the bounds to a length and returns the number of items.</summary>
    [LibraryImport(Library)] internal static partial nint PySlice_AdjustIndices(nint length, nint* start, nint* stop, nint step);
}
