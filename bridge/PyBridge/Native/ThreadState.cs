// The C API's thread states and the GIL. https://docs.python.org/3/c-api/init.html#thread-state-and-the-global-interpreter-lock
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>Detaches the calling thread and returns its thread state.</summary>
    [LibraryImport(Library)] internal static partial nint PyEval_SaveThread();

    /// <summary>Attaches the calling, detached thread; waits for the GIL. Never once finalization began: the thread would not come back.</summary>
    [LibraryImport(Library)] internal static partial void PyEval_RestoreThread(nint state);

    /// <summary>A thread state for the calling thread. May be called detached.</summary>
    [LibraryImport(Library)] internal static partial nint PyThreadState_New(nint interpreter);

    /// <summary>Releases what a thread state holds. The calling thread is attached to the same interpreter.</summary>
    [LibraryImport(Library)] internal static partial void PyThreadState_Clear(nint state);

    /// <summary>Frees a cleared thread state that is not attached.</summary>
    [LibraryImport(Library)] internal static partial void PyThreadState_Delete(nint state);

    /// <summary>Frees the cleared, attached thread state of the calling thread and detaches it.</summary>
    [LibraryImport(Library)] internal static partial void PyThreadState_DeleteCurrent();

    /// <summary>Attaches another thread state (or none) in place of the current one, which it returns.</summary>
    [LibraryImport(Library)] internal static partial nint PyThreadState_Swap(nint state);

    [LibraryImport(Library)] internal static partial nint PyThreadState_Get();

    /// <remarks>One read of a field, and on the way of each call from Python, so it goes without the transition.</remarks>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyThreadState_GetInterpreter(nint state);

    [LibraryImport(Library)] internal static partial nint PyInterpreterState_Get();

    [LibraryImport(Library)] internal static partial long PyInterpreterState_GetID(nint interpreter);

    /// <summary>Borrowed: what extensions keep for an interpreter. Zero if there can be none.</summary>
    [LibraryImport(Library)] internal static partial nint PyInterpreterState_GetDict(nint interpreter);

    [LibraryImport(Library)] internal static partial nint PyInterpreterState_Main();

    /// <summary>The first of an interpreter's thread states. https://docs.python.org/3/c-api/init.html#advanced-debugger-support</summary>
    [LibraryImport(Library)] internal static partial nint PyInterpreterState_ThreadHead(nint interpreter);

    /// <summary>The next thread state of the same interpreter, or zero.</summary>
    [LibraryImport(Library)] internal static partial nint PyThreadState_Next(nint state);

    /// <summary>The thread state that PyGILState would use on this thread (main interpreter only), or zero. May be called detached.</summary>
    [LibraryImport(Library)] internal static partial nint PyGILState_GetThisThreadState();

    [LibraryImport(Library)] internal static partial int PyGILState_Check();

    [LibraryImport(Library)] internal static partial int PyGILState_Ensure();

    [LibraryImport(Library)] internal static partial void PyGILState_Release(int state);

    /// <summary>Asks for an asynchronous exception in the thread with this identifier (threading.get_ident()).</summary>
    [LibraryImport(Library)] internal static partial int PyThreadState_SetAsyncExc(nuint thread, nint exception);

    private static delegate* unmanaged[SuppressGCTransition]<nint> s_current;

    /// <summary>
    /// The thread state that is attached now, or zero; may be called detached. From 3.12 on it is this thread's;
    /// 3.11 answers with that of whichever thread holds the GIL, so there only a comparison with one's own means anything.
    /// </summary>
    /// <remarks>One read of a thread-local (3.11: a global) variable, so it goes without the transition.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint CurrentThreadState() => s_current();

    private static void BindCurrentThreadState()
    {
        var address = Export("PyThreadState_GetUnchecked");
        if (address == 0) address = Export("_PyThreadState_UncheckedGet");
        if (address == 0) throw new NotSupportedException("This CPython exports no way to read the current thread state; versions from 3.11 on do.");
        s_current = (delegate* unmanaged[SuppressGCTransition]<nint>)address;
    }
}
