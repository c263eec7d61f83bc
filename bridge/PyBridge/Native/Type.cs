// The C API's type objects and instances of types made here. https://docs.python.org/3/c-api/type.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>New reference to a heap type.</summary>
    [LibraryImport(Library)] internal static partial nint PyType_FromSpec(PyType_Spec* spec);

    /// <summary>New reference to a heap type with these bases (a type or a tuple).</summary>
    [LibraryImport(Library)] internal static partial nint PyType_FromSpecWithBases(PyType_Spec* spec, nint bases);

    [LibraryImport(Library)] internal static partial nint PyType_GenericAlloc(nint type, nint items);

    [LibraryImport(Library)] internal static partial nint PyType_GetSlot(nint type, int slot);

    [LibraryImport(Library)] internal static partial void PyObject_Free(nint memory);

    [LibraryImport(Library)] internal static partial void PyObject_GC_Del(nint o);

    [LibraryImport(Library)] internal static partial void PyObject_GC_UnTrack(nint o);

    [LibraryImport(Library)] internal static partial int PyObject_CallFinalizerFromDealloc(nint o);

    /// <summary>New reference to a built-in function. The definition must outlive it; <paramref name="self"/> and the module name are kept.</summary>
    [LibraryImport(Library)] internal static partial nint PyCFunction_NewEx(PyMethodDef* definition, nint self, nint module);
}
