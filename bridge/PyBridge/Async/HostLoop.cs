// Which event loop an interpreter's calls go to.
using PyBridge.Interop;

namespace PyBridge.Async;

/// <summary>The loop that the host runs for an interpreter; <see cref="PyObject.CallAsync{T}"/> submits to it.</summary>
internal static class HostLoop
{
    private static readonly Lock s_lock = new();
    private static (Interpreter Interpreter, EventLoop Loop)[] s_loops = [];

    /// <summary>The interpreter's loop, or null when none is run for it (any more).</summary>
    internal static EventLoop? Find(Interpreter interpreter)
    {
        foreach (var (known, loop) in s_loops)
        {
            if (known == interpreter) return loop;
        }

        return null;
    }

    /// <exception cref="ObjectDisposedException">The interpreter was shut down.</exception>
    internal static EventLoop Of(Interpreter interpreter) => Find(interpreter) ?? throw None(interpreter);

    /// <summary>Why there is no loop.</summary>
    internal static Exception None(Interpreter interpreter)
    {
        if (interpreter.Gate.IsClosed) return interpreter.Ended();
        return interpreter.HadHostLoop
            ? new ObjectDisposedException(nameof(PythonHost), "The event loop that PythonHost.Attach ran in this interpreter was disposed; the interpreter itself lives on.")
            : new InvalidOperationException("No event loop is run for this interpreter: start it with PythonHost.StartAsync, or join it with PythonHost.Attach.");
    }

    /// <summary>From here on calls go to this loop. One that was set before takes over again when this one is removed.</summary>
    internal static void Set(Interpreter interpreter, EventLoop loop)
    {
        interpreter.HadHostLoop = true;
        lock (s_lock) s_loops = [(interpreter, loop), .. s_loops];
    }

    internal static void Remove(EventLoop loop)
    {
        lock (s_lock) s_loops = [.. s_loops.Where(one => one.Loop != loop)];
    }
}
