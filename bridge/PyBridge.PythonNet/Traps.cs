// pythonnet's traps, told from outside: each becomes a clear error where it can be seen.
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.PythonNet;

/// <summary>What goes wrong silently, or with a crash, in programs that use pythonnet with several threads.</summary>
internal static unsafe class Traps
{
    private static readonly delegate* unmanaged<int> s_check =
        (delegate* unmanaged<int>)NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "PyGILState_Check");

    /// <summary>Whether the calling thread holds the GIL of pythonnet's interpreter. May be asked by any thread.</summary>
    /// <remarks>
    /// 3.11 answers "current" with the thread state of whoever holds the GIL; only one's own tells something. Before the bridge knows the
    /// interpreter, CPython's own check answers, which says yes to everything once a sub-interpreter was made.
    /// </remarks>
    internal static bool HoldsGil
    {
        get
        {
            if (CPython.Handle == 0) return s_check() != 0;
            var current = CPython.CurrentThreadState();
            return current != 0 && current == CPython.PyGILState_GetThisThreadState();
        }
    }

    /// <summary>
    /// An asynchronous call needs no GIL, and its caller must not hold it: <c>await</c> would leave the thread with the GIL still held, so
    /// that no Python runs any more, and would dispose <c>Py.GIL()</c> on another thread, which ends the process.
    /// </summary>
    /// <exception cref="InvalidOperationException">The calling thread holds the GIL.</exception>
    internal static void RefuseUnderGil(string method)
    {
        if (HoldsGil)
        {
            throw new InvalidOperationException(
                $"{method} was called by a thread that holds the GIL, so that to await it would stop all of Python, or end the process. "
                + "It needs no GIL: leave Py.GIL() first; and if this thread called PythonEngine.Initialize(), call "
                + "PythonEngine.BeginAllowThreads() once after it.");
        }
    }

    /// <summary>A codec of the companion was asked to convert by a thread without the GIL, which pythonnet does not notice by itself.</summary>
    /// <exception cref="InvalidOperationException">The calling thread does not hold the GIL.</exception>
    internal static void RequireGil(string what)
    {
        if (!HoldsGil)
            throw new InvalidOperationException($"{what} without the GIL: pythonnet's objects are used inside `using (Py.GIL())` only.");
    }

    internal static NotSupportedException FreeThreaded(string python) =>
        new($"{python} is a free-threaded build, whose object layout pythonnet does not know: it would crash. "
            + "Take an ordinary build, or embed this one without pythonnet, with PythonHost.StartAsync, which runs on both.");
}
