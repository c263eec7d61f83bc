// Capsules: Python objects that carry a pointer. https://docs.python.org/3/c-api/capsule.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference. <paramref name="name"/> has to outlive it; <paramref name="destructor"/> is called attached.</summary>
    [LibraryImport(Library)]
    internal static partial nint PyCapsule_New(nint pointer, byte* name, delegate* unmanaged[Cdecl]<nint, void> destructor);

    [LibraryImport(Library)] internal static partial nint PyCapsule_GetPointer(nint capsule, byte* name);
}
