// One call from C# that Python answers asynchronously: coroutine → Task.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// A message that starts a coroutine on its loop and becomes the caller's Task. The thread that makes it never attaches:
/// looking up, converting, calling and completing happen on the loop's thread. The contract's table is in docs/contracts.md.
/// </summary>
internal abstract unsafe class CoroutineCall<T> : PendingCall, INativeCallable
{
    private static readonly InternedName s_addDoneCallback = new("add_done_callback");
    private static readonly InternedName s_cancelled = new("cancelled");
    private static readonly InternedName s_result = new("result");
    private static readonly ImportedObject s_starter = new("dotnet_tasks._calls", "starter");

    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken _token;
    private CancellationTokenRegistration _registration;
    private EventLoop? _loop;
    private CallerContext? _caller;

    // The asyncio task that the call waits for (owned), from its first suspension to its end. Touched on the loop's thread only.
    private nint _task;

    protected CoroutineCall(CancellationToken token) => _token = token;

    internal Task<T> Task => _source.Task;

    /// <summary>Puts the call into the loop's queue. On any thread; never attaches, never waits.</summary>
    internal Task<T> Submit(EventLoop loop)
    {
        if (_token.IsCancellationRequested) return System.Threading.Tasks.Task.FromCanceled<T>(_token);
        _caller = ContextFlow.Capture();
        loop.PostOrFail(this);
        return _source.Task;
    }

    /// <summary>The same for the loop that the host runs for an interpreter; the Task has failed where there is none.</summary>
    internal Task<T> Submit(Interpreter interpreter)
    {
        if (_token.IsCancellationRequested) return System.Threading.Tasks.Task.FromCanceled<T>(_token);
        if (HostLoop.Find(interpreter) is { } loop) return Submit(loop);
        Fail(HostLoop.None(interpreter));
        return _source.Task;
    }

    /// <summary>Calls <c>start(function, *arguments)</c> on the loop's thread and returns what it returned: a new reference, or zero with an error.</summary>
    protected abstract nint Start(nint starter);

    internal override void Run(EventLoop loop)
    {
        if (_token.IsCancellationRequested)
        {
            _source.TrySetCanceled(_token);
            return;
        }

        try
        {
            if (loop.Starter == 0) MakeStarter(loop);
            _loop = loop;
            var outer = loop.Starting;
            loop.Starting = this;
            nint result;
            try
            {
                result = _caller is null ? Start(loop.Starter) : StartInContext(loop);
            }
            finally
            {
                loop.Starting = outer;
            }

            if (result == 0)
            {
                Finish(PythonError.Fetch());
                return;
            }

            using var value = new OwnedReference(result);
            if (_task == 0) _source.TrySetResult(Value<T>.FromPython(value));
        }
        catch (Exception exception)
        {
            Finish(exception);
        }
    }

    private nint StartInContext(EventLoop loop)
    {
        using var starter = new OwnedReference(ContextFlow.Starter(loop.Interpreter, _caller!, loop.Starter));
        _caller = null;
        return Start(starter.Pointer);
    }

    internal override void Fail(Exception reason)
    {
        _registration.Unregister();
        _source.TrySetException(reason);
    }

    internal override void Wait(nint task)
    {
        using var completed = new OwnedReference(NativeFunction.New(this));
        var arguments = stackalloc nint[] { task, completed.Pointer };
        using var done = new OwnedReference(PythonError.Check(
            CPython.PyObject_VectorcallMethod(s_addDoneCallback.Current, arguments, 2, 0)));
        CPython.Py_IncRef(task);
        _task = task;
        _loop!.Track(this);
        if (_token.CanBeCanceled)
        {
            _registration = _token.UnsafeRegister(static call => ((CoroutineCall<T>)call!).RequestCancel(), this);
        }
    }

    /// <summary>The task's done-callback. On the loop's thread.</summary>
    nint INativeCallable.Call(nint* arguments, int count, nint keywordNames)
    {
        _registration.Unregister();
        _loop!.Untrack(this);
        var task = _task;
        _task = 0;
        if (task == 0) throw new InvalidOperationException("A call's done-callback ran twice.");
        try
        {
            using var owned = new OwnedReference(task);
            Complete(task);
        }
        catch (Exception exception)
        {
            Finish(exception);
        }

        return None.New();
    }

    private void Complete(nint task)
    {
        var arguments = stackalloc nint[] { task };
        using var cancelled = new OwnedReference(PythonError.Check(CPython.PyObject_VectorcallMethod(s_cancelled.Current, arguments, 1, 0)));
        if (cancelled.Pointer == BuiltinTypes.True)
        {
            Cancelled();
            return;
        }

        var result = CPython.PyObject_VectorcallMethod(s_result.Current, arguments, 1, 0);
        if (result == 0)
        {
            Finish(PythonError.Fetch());
            return;
        }

        using var value = new OwnedReference(result);
        _source.TrySetResult(Value<T>.FromPython(value));
    }

    /// <summary>The caller's own token when the caller asked; a coroutine that cancels itself is an OperationCanceledException without one.</summary>
    private void Cancelled()
    {
        if (_token.IsCancellationRequested) _source.TrySetCanceled(_token);
        else if (_loop is { } loop && (loop.IsEnding || loop.Interpreter.Gate.IsClosed)) _source.TrySetException(loop.Ended());
        else _source.TrySetCanceled(CancellationToken.None);
    }

    private void Finish(Exception exception)
    {
        if (exception is PythonException { PythonType: "asyncio.exceptions.CancelledError" }) Cancelled();
        else _source.TrySetException(exception);
    }

    /// <summary>On whichever thread cancels the token: one message, no attaching.</summary>
    private void RequestCancel() => _loop!.TryPost(new Cancellation(this));

    private static void MakeStarter(EventLoop loop)
    {
        using var starter = new OwnedReference(PythonError.Check(CPython.PyObject_CallNoArgs(s_starter.Current)));
        loop.Starter = starter.Steal();
    }

    /// <summary>Cancels the asyncio task, if it still runs, on its loop's thread.</summary>
    private sealed class Cancellation(CoroutineCall<T> call) : LoopMessage
    {
        private static readonly InternedName s_cancel = new("cancel");

        internal override void Run(EventLoop loop)
        {
            if (call._task == 0) return;
            var arguments = stackalloc nint[] { call._task };
            var done = CPython.PyObject_VectorcallMethod(s_cancel.Current, arguments, 1, 0);
            if (done == 0) call._source.TrySetException(PythonError.Fetch());
            else CPython.Py_DecRef(done);
        }

        internal override void Fail(Exception reason) => call.Fail(reason);
    }
}
