// Writing out Python's buffered output where the process, or the host, may end without finalizing.
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// Attaches through a gate that may be closed already. The gate counts it and does not end before it has left, so that no finalization begins under it;
/// once one has begun, that writes the buffers.
/// </summary>
internal static class HostFlush
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    /// <summary>Writes out Python's buffers from another thread, or lets a finalization that has begun do it, if that takes no more than a second.</summary>
    /// <param name="interpreter">Whose buffers.</param>
    /// <param name="finalized">Ends with that finalization, where it is known.</param>
    internal static void FromOutside(Interpreter interpreter, Task? finalized = null)
    {
        if (interpreter.IsAttached)
        {
            // An exception that nobody handles is told before anything is unwound: the thread that dies of it may hold the GIL.
            using (Detachment.Enter(interpreter, "a flush of Python's output")) Start(interpreter, finalized);
            return;
        }

        Start(interpreter, finalized);
    }

    private static void Start(Interpreter interpreter, Task? finalized)
    {
        var flusher = new Thread(() =>
        {
            if (!Run(interpreter) && finalized is not null) ((IAsyncResult)finalized).AsyncWaitHandle.WaitOne(s_limit);
        })
        { IsBackground = true, Name = "Python flush" };
        flusher.Start();
        flusher.Join(s_limit);
    }

    /// <summary>On a thread of its own, which ends with it. False if it came too late: the interpreter is being finalized, or is over.</summary>
    private static bool Run(Interpreter interpreter)
    {
        var record = ThreadRecord.For(interpreter);
        if (!interpreter.Gate.TryEnterToFlush(record)) return false;
        try
        {
            record.Label = "a flush of Python's output";
            Flush(interpreter);
            return true;
        }
        finally
        {
            interpreter.Gate.LeaveFlushed(record);
        }
    }

    private static void Flush(Interpreter interpreter)
    {
        var state = CPython.PyThreadState_New(interpreter.Pointer);
        if (state == 0) return;
        CPython.PyEval_RestoreThread(state);
        try
        {
            // Not by a module of this package, which might have to be imported first: there is little time.
            using var sys = Names.ImportModule("sys");
            foreach (var name in (ReadOnlySpan<string>)["stdout", "stderr"])
            {
                using var stream = Names.GetAttribute(sys, name);
                if (stream.Pointer == BuiltinTypes.None) continue;
                using var flush = Names.GetAttribute(stream, "flush");
                using var done = new OwnedReference(CPython.PyObject_CallNoArgs(flush.Pointer));
                CPython.PyErr_Clear(); // closed, or nobody reads it any more: as at CPython's own end
            }
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine($"PyBridge: Python's output could not be flushed: {exception.Message}");
        }
        finally
        {
            CPython.PyThreadState_Clear(state);
            CPython.PyThreadState_DeleteCurrent();
        }
    }
}
