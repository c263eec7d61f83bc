// Writing out Python's buffered output where the process, or the host, may end without finalizing.
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// Attaches through a gate that may be closed already. The gate counts it and does not end before it has left, so that no finalization begins under it;
/// once one has begun, that writes the buffers.
/// </summary>
internal static class HostFlush
{
    /// <summary>On a thread of its own, which ends with it. False if it came too late: the interpreter is being finalized, or is over.</summary>
    internal static bool Run(Interpreter interpreter)
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
            using var module = Names.ImportModule("dotnet_tasks._host");
            using var flush = Names.GetAttribute(module, "flush");
            using var done = new OwnedReference(PythonError.Check(CPython.PyObject_CallNoArgs(flush.Pointer)));
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
