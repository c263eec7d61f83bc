// What comes before an interpreter can be ended: everybody out, buffers written, the thread states of .NET's threads cleared.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>The steps that the end of the main interpreter and that of a sub-interpreter share. On the thread that will end it, attached.</summary>
internal static class InterpreterEnd
{
    /// <summary>Waits, within <paramref name="rest"/>, until nothing is left in Python; what is left all the same, in words.</summary>
    internal static List<string> Await(Interpreter interpreter, string[] unfinished, Func<TimeSpan> rest)
    {
        List<string> left = [.. unfinished];
        var own = ThreadRecord.For(interpreter);
        bool empty;
        using (Detachment.Enter(interpreter, "shutdown")) empty = interpreter.Gate.WaitUntilEmpty(rest(), own);
        if (!empty) left.Add($"in Python still: {interpreter.Gate.DescribeInside(own)}");

        using var module = LoopThread.Import(interpreter);
        module.Call("flush");
        if (left.Count == 0) left.AddRange(module.Call<string[]>("wait_for_threads", rest().TotalSeconds));
        return left;
    }

    /// <summary>What Python code registered with <c>atexit</c>, where the interpreter is not finalized.</summary>
    internal static void RunExitFunctions()
    {
        using var atexit = Names.ImportModule("atexit");
        using var run = Names.GetAttribute(atexit, "_run_exitfuncs");
        Calls.Invoke(run, []).Dispose();
    }

    /// <summary>
    /// From here on nobody attaches but the calling thread, the interpreter's <see cref="Interpreter.Ender"/>. Waits for a thread that writes out what
    /// Python has buffered, as finalization itself would have to.
    /// </summary>
    internal static void EndGate(Interpreter interpreter)
    {
        interpreter.Ender = ThreadRecord.For(interpreter);
        while (!interpreter.Gate.TryEnd())
        {
            using (Detachment.Enter(interpreter, "shutdown")) interpreter.Gate.AwaitLeave();
        }
    }

    /// <summary>From here on nobody attaches, and no thread state is left but the calling thread's.</summary>
    internal static void Seal(Interpreter interpreter)
    {
        EndGate(interpreter);
        interpreter.ClearThreadStates(ThreadRecord.For(interpreter));
    }
}
