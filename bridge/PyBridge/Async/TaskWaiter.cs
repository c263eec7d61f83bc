// Who is told that a Task has ended: a callable on an event loop, or on .NET's pool where there is no loop.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>A Python callable that is called with one argument on its loop's thread once a Task has ended.</summary>
internal sealed unsafe class TaskWaiter : LoopMessage
{
    private static readonly ImportedObject s_lost = new("dotnet_tasks._waiting", "lost");

    private readonly Interpreter _interpreter;
    private readonly EventLoop? _loop;
    private readonly nint _callback;
    private readonly nint _argument;

    /// <summary>References are borrowed from the caller and kept. Without a loop, a thread of the pool attaches for the call.</summary>
    internal TaskWaiter(Interpreter interpreter, EventLoop? loop, nint callback, nint argument)
    {
        CPython.Py_IncRef(callback);
        CPython.Py_IncRef(argument);
        _interpreter = interpreter;
        _loop = loop;
        _callback = callback;
        _argument = argument;
    }

    /// <summary>Whether it calls with this very object.</summary>
    internal bool IsFor(nint argument) => _argument == argument;

    /// <summary>On any thread; never attaches.</summary>
    internal void Post()
    {
        if (_loop is not null) _loop.PostOrFail(this);
        else ThreadPool.UnsafeQueueUserWorkItem(static waiter => waiter.RunOnPool(lost: false), this, preferLocal: false);
    }

    internal override void Run(EventLoop loop) => CallAndDrop(_callback, _argument);

    /// <summary>Its loop is closed. A completion is not lost silently: Python reports it to the loop's exception handler, from the pool.</summary>
    internal override void Fail(Exception reason)
    {
        if (_interpreter.Gate.IsClosed) Forget();
        else ThreadPool.UnsafeQueueUserWorkItem(static waiter => waiter.RunOnPool(lost: true), this, preferLocal: false);
    }

    /// <summary>Releases what it holds, when it was taken back before it ran. The thread is attached.</summary>
    internal void Drop()
    {
        CPython.Py_DecRef(_callback);
        CPython.Py_DecRef(_argument);
    }

    private void RunOnPool(bool lost)
    {
        try
        {
            using var attachment = Attachment.Enter(_interpreter, "DotnetTask callback");
            if (!lost)
            {
                CallAndDrop(_callback, _argument);
                return;
            }

            var arguments = stackalloc nint[] { 0, _callback, _argument };
            Finish(CPython.PyObject_Vectorcall(s_lost.Current, arguments + 1, 2, 0));
            Drop();
        }
        catch (ObjectDisposedException)
        {
            Forget();   // the interpreter ended meanwhile, and said so itself
        }
    }

    private void CallAndDrop(nint callback, nint argument)
    {
        var arguments = stackalloc nint[] { 0, argument };
        Finish(CPython.PyObject_Vectorcall(callback, arguments + 1, 1, 0));
        Drop();
    }

    private void Finish(nint result)
    {
        if (result == 0) CPython.PyErr_WriteUnraisable(_callback);
        else CPython.Py_DecRef(result);
    }

    private void Forget()
    {
        _interpreter.ReleaseLater(_callback);
        _interpreter.ReleaseLater(_argument);
    }
}
