// The C API's tuple family. https://docs.python.org/3/c-api/tuple.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static partial class CPython
{
    /// <summary>New reference; its slots are empty until <see cref="PyTuple_SetItem"/> has filled each.</summary>
    [LibraryImport(Library)] internal static partial nint PyTuple_New(nint length);

    /// <summary>Steals <paramref name="item"/>. Only for an empty slot of a tuple that nobody else has seen: nothing is released, so nothing can run.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial int PyTuple_SetItem(nint tuple, nint index, nint item);

    /// <summary>Borrowed. Only for an index in range.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyTuple_GetItem(nint tuple, nint index);

    /// <summary>Only for a tuple or an instance of a subclass.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyTuple_Size(nint tuple);

    /// <summary>New reference to a tuple of what the object iterates over.</summary>
    [LibraryImport(Library)] internal static partial nint PySequence_Tuple(nint o);
}
