// One call of Python's InterpreterPool, from the interpreter that submits it to a worker.
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Interop.Values;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>
/// What <c>dotnet_tasks._pool_worker</c> begins on the worker's thread; it is also the callable by which that tells the outcome. Once, whoever is
/// first: Python, or the end of the worker.
/// </summary>
/// <param name="executor">Hears of the end.</param>
/// <param name="id">The submitter's number for it.</param>
/// <param name="awaits">The function is a coroutine function: a worker runs many such calls at a time.</param>
/// <param name="payload">The pickled call, for another interpreter.</param>
/// <param name="buffers">Its out-of-band buffers.</param>
/// <param name="item">The call as an object, for a worker in the same interpreter.</param>
internal sealed unsafe class ExecutorCall(
    InterpreterExecutor executor, long id, bool awaits, byte[]? payload, LentBuffer[] buffers, PyObject? item) : PendingCall, INativeCallable
{
    private static readonly ImportedObject s_begin = new(ExecutorFunctions.Module, "begin");
    private static readonly ImportedObject s_beginHere = new(ExecutorFunctions.Module, "begin_here");
    private static readonly ImportedObject s_cancel = new(ExecutorFunctions.Module, "cancel");

    private byte[]? _payload = payload;
    private EventLoop? _loop;
    private int _ended;
    private bool _begins;
    private ExecutorOutcome? _told;

    internal long Id => id;

    internal bool Awaits => awaits;

    /// <summary>The worker that has it; null while it is queued. Under the executor's lock.</summary>
    internal WorkerSeat? Seat { get; set; }

    /// <summary>Taken back before it began, or asked to cancel its coroutine. Under the executor's lock.</summary>
    internal volatile bool IsCancelled;

    internal override void Run(EventLoop loop)
    {
        if (IsCancelled)
        {
            End(new ExecutorOutcome(id, ExecutorOutcomeKind.Cancelled));
            return;
        }

        _loop = loop;
        loop.Track(this);
        _begins = true;
        Begin();
        _begins = false;
        if (_told is { } outcome) End(outcome);
    }

    /// <summary>An outcome that is told meanwhile waits until what was handed over is let go of: then the lender has its buffers back.</summary>
    private void Begin()
    {
        try
        {
            using var done = new OwnedReference(NativeFunction.New(this));
            using var vector = new ArgumentVector(4);
            vector.AddOwned(Value<long>.ToPython(id));
            if (item is null) vector.AddOwned(ByteStrings.FromArray(_payload));
            else vector.AddOwned(item.Borrow().ToOwned().Steal());
            _payload = null;
            vector.AddOwned(BufferTuple());
            vector.AddOwned(done.Steal());
            using var begun = new OwnedReference(PythonError.Check(vector.Call(item is null ? s_begin.Current : s_beginHere.Current)));
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    /// <summary>(kind, pickle, buffers, text): the outcome. On the worker's thread.</summary>
    nint INativeCallable.Call(nint* arguments, int count, nint keywordNames)
    {
        var kind = (ExecutorOutcomeKind)Value<long>.FromPython(new BorrowedReference(arguments[0]));
        var tuple = arguments[2];
        var copies = new byte[CPython.PyTuple_Size(tuple)][];
        for (var i = 0; i < copies.Length; i++) copies[i] = ByteStrings.ToArray(new BorrowedReference(CPython.PyTuple_GetItem(tuple, i)))!;
        var outcome = new ExecutorOutcome(
            id, kind, ByteStrings.ToArray(new BorrowedReference(arguments[1])), copies, Value<string>.FromPython(new BorrowedReference(arguments[3])));
        if (_begins) _told = outcome;
        else End(outcome);
        return None.New();
    }

    internal override void Wait(nint task) => throw new InvalidOperationException("A pool's call tells its end itself.");

    internal override void Fail(Exception reason) => End(new ExecutorOutcome(id, ExecutorOutcomeKind.Broken, Text: reason.Message));

    /// <summary>Lets go of what it has, when nobody will run it. Any thread.</summary>
    internal void Drop()
    {
        _payload = null;
        foreach (var buffer in buffers) buffer.Return();
        item?.Dispose();
    }

    /// <summary>Asks its coroutine to cancel itself. Any thread.</summary>
    internal void RequestCancel(EventLoop loop) => loop.TryPost(new Cancellation(id));

    private void End(ExecutorOutcome outcome)
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0) return;
        _loop?.Untrack(this);
        Drop();
        executor.Ended(this, outcome);
    }

    private nint BufferTuple()
    {
        using var tuple = new OwnedReference(PythonError.Check(CPython.PyTuple_New(buffers.Length)));
        for (var i = 0; i < buffers.Length; i++) CPython.PyTuple_SetItem(tuple.Pointer, i, buffers[i].ToPython());
        return tuple.Steal();
    }

    private sealed class Cancellation(long id) : LoopMessage
    {
        internal override void Run(EventLoop loop)
        {
            using var number = new OwnedReference(Value<long>.ToPython(id));
            var arguments = stackalloc nint[] { 0, number.Pointer };
            var done = CPython.PyObject_Vectorcall(s_cancel.Current, arguments + 1, 1, 0);
            if (done == 0) CPython.PyErr_WriteUnraisable(0);
            else CPython.Py_DecRef(done);
        }

        internal override void Fail(Exception reason)
        {
            // The call failed with its loop.
        }
    }
}
