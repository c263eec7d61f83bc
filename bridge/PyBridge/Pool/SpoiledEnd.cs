// The end of a Python 3.12 process that made sub-interpreters.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>
/// CPython 3.12 caches objects of sub-interpreters in code that all interpreters share, and the finalization of the main one frees them with the
/// main one's allocator, to which they do not belong: a plain python that imported asyncio in two of them ends with "free(): invalid pointer".
/// Where Python's owner finalizes it, nothing is freed from then on: the allocators keep their functions but for that one, and the process's memory
/// goes back with the process. Exit code and output are the program's own. https://docs.python.org/3/c-api/memory.html#customize-memory-allocators
/// </summary>
internal static unsafe class SpoiledEnd
{
    /// <summary>Has the end of this process, or of a child that it forks, be such a one. Attached to the main interpreter.</summary>
    internal static void Prepare()
    {
        if (CPython.Version.Minor != 12 || ForkedChild.EndIsSpoiled) return;

        // What it is already: a forked child, in which nothing may be compiled, finds this code compiled.
        SetFree(null);
        ForkedChild.EndIsSpoiled = true;
    }

    /// <summary>Called at the end, by Python's <c>atexit</c>. Attached to the main interpreter.</summary>
    internal static void FreeNothingMore()
    {
        if (ForkedChild.EndIsSpoiled) SetFree(CPython.FreeNothing);
    }

    private static void SetFree(nint? free)
    {
        for (var domain = CPython.MemDomain; domain <= CPython.ObjectDomain; domain++) CPython.ExchangeFree(domain, free);
    }
}
