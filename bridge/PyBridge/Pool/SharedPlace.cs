// Workers that are threads of the one interpreter.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>On free-threaded builds they run at the same time, on others one at a time.</summary>
internal sealed class SharedPlace(Interpreter interpreter) : IWorkerPlace
{
    public bool IsOwn => false;

    public Interpreter Enter()
    {
        // For as long as the thread lives, so it counts as inside until Leave; an Attachment would have to be a local variable.
        var record = ThreadRecord.For(interpreter);
        if (!interpreter.Gate.TryEnter(record)) throw interpreter.Ended();
        try
        {
            record.EnsureState();
            record.Label = "a pool's event loop";
            CPython.PyEval_RestoreThread(record.State);
            return interpreter;
        }
        catch
        {
            interpreter.Gate.Leave(record);
            throw;
        }
    }

    public void Close()
    {
        // The interpreter is others' as well.
    }

    public IReadOnlyList<string> Leave(string[] unfinished, Func<TimeSpan> rest)
    {
        var record = ThreadRecord.For(interpreter);
        CPython.PyEval_SaveThread();
        interpreter.Gate.Leave(record);
        record.GiveBack();
        return unfinished;
    }
}
