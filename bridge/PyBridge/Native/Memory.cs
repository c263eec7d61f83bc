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
    /// <summary>PYMEM_DOMAIN_RAW, PYMEM_DOMAIN_MEM and PYMEM_DOMAIN_OBJ.</summary>
    internal const int RawDomain = 0, MemDomain = 1, ObjectDomain = 2;

    /// <summary>A function that takes no arguments and does nothing, to free with: one of .NET's would be entered for each object, on any thread.</summary>
    internal static nint FreeNothing => Export("Py_IsInitialized");

    /// <summary>Has a domain free with another function (null: the one that it has), and all else as it was. Attached.</summary>
    /// <returns>The former one.</returns>
    internal static nint ExchangeFree(int domain, nint? free)
    {
        PyMemAllocatorEx allocator;
        PyMem_GetAllocator(domain, &allocator);
        (var former, allocator.Free) = (allocator.Free, free ?? allocator.Free);
        PyMem_SetAllocator(domain, &allocator);
        return former;
    }

    [LibraryImport(Library)] internal static partial void PyMem_GetAllocator(int domain, PyMemAllocatorEx* allocator);

    /// <summary>After initialization the new allocator must wrap the old one. Attached.</summary>
    [LibraryImport(Library)] internal static partial void PyMem_SetAllocator(int domain, PyMemAllocatorEx* allocator);
}
