// The C API's memory family: which functions CPython allocates with. https://docs.python.org/3/c-api/memory.html#customize-memory-allocators
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>PyMemAllocatorEx: what a domain allocates with. Public and the same in every version.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PyMemAllocatorEx
{
    internal nint Context, Malloc, Calloc, Realloc, Free;
}

internal static unsafe partial class CPython
{
    /// <summary>PYMEM_DOMAIN_MEM and PYMEM_DOMAIN_OBJ.</summary>
    internal const int MemDomain = 1, ObjectDomain = 2;

    [LibraryImport(Library)] internal static partial void PyMem_GetAllocator(int domain, PyMemAllocatorEx* allocator);

    /// <summary>After initialization the new allocator must wrap the old one. Attached.</summary>
    [LibraryImport(Library)] internal static partial void PyMem_SetAllocator(int domain, PyMemAllocatorEx* allocator);
}
