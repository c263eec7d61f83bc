// Writing out Python's buffered output when the interpreter will not be finalized.
using PyBridge.Async;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// Attaches past the closed gate, which is safe only because finalization was given up: nothing will end the interpreter any more.
/// </summary>
internal static class HostFlush
{
    internal static void Run(Interpreter interpreter)
    {
        if (interpreter.Gate.IsEnded) return;
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
