// A .NET Task as Python holds it: Task → awaitable. asyncio's part is dotnet_tasks._awaitable.
using System.Runtime.ExceptionServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// What a Python <c>DotnetTask</c> holds. The Task completes on any thread: that thread pushes one message to each loop that awaits and
/// never attaches; the result is converted on the first awaiter's thread and kept for the others.
/// </summary>
internal sealed class TaskExport
{
    private static readonly Task s_failed = Task.FromException(new InvalidOperationException("Python has this Task's error."));

    private readonly Lock _lock = new();
    private readonly Interpreter _interpreter;
    private readonly CancellationTokenSource? _cancellation;
    private TaskWaiter? _waiter;
    private List<TaskWaiter>? _later;
    private bool _isTold;
    private List<IDisposable>? _lent;
    private WeakReference<Task>? _given;

    private TaskExport(Interpreter interpreter, Task task, CancellationTokenSource? cancellation, string origin, List<IDisposable>? lent)
    {
        _interpreter = interpreter;
        _lent = lent;
        Task = task;
        _cancellation = cancellation;
        Origin = origin;
    }

    internal Task Task { get; private set; }

    /// <summary>The Task itself, for .NET that gets it back; null when nobody in .NET has it any more and Python has its error.</summary>
    internal Task? Given => _given is null ? Task : _given.TryGetTarget(out var task) ? task : null;

    /// <summary>
    /// Whether the Task has ended and what Python lent to the call is on its way back: .NET runs the continuations of a Task in no order that
    /// one could rely on, so the buffers are given back by the one that also tells the awaiters.
    /// </summary>
    internal bool HasEnded => Task.IsCompleted && Volatile.Read(ref _lent) is null;

    /// <summary>What made the Task, for messages: <c>System.IO.File.ReadAllTextAsync</c>.</summary>
    internal string Origin { get; }

    /// <summary>Somebody looked at the outcome, or said that he does not want it.</summary>
    internal bool IsObserved { get; set; }

    /// <summary>Python called <c>cancel()</c>, so the outcome is CancelledError for everybody, as with a future.</summary>
    internal bool IsCancelRequested { get; private set; }

    /// <summary>Whether the .NET call got a token that the bridge can cancel.</summary>
    internal bool TookToken => _cancellation is not null;

    /// <summary>New reference to a Python awaitable for the Task. The thread is attached.</summary>
    /// <param name="task">Any Task; a <c>Task&lt;T&gt;</c>'s result is converted when it is first asked for.</param>
    /// <param name="cancellation">The source of the token that the call got from the bridge, or null when it got none; owned from here on.</param>
    /// <param name="origin">The .NET method, for warnings.</param>
    /// <param name="lent">Buffers that Python lent to the call, given back when the Task has ended and before an awaiter hears of it; none for an ended Task.</param>
    internal static nint New(Task task, CancellationTokenSource? cancellation, string origin, List<IDisposable>? lent = null)
    {
        var interpreter = Interpreter.Current;

        // A hook of atexit that runs after the bridge's own would wait for what nobody completes.
        if (interpreter.Gate.IsEnded) throw interpreter.Ended();
        var export = new TaskExport(interpreter, task, cancellation, origin, lent);
        if (task.IsCompleted && lent is null) export._isTold = true;
        else task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(export.Completed);
        return TaskObject.New(interpreter, export);
    }

    /// <summary>Asks the .NET call to stop. Registrations run on the pool, not here. False when the call took no token or has ended.</summary>
    /// <param name="explicitly">By <c>cancel()</c>; otherwise because an awaiter was cancelled, which is that awaiter's own affair.</param>
    internal bool Cancel(bool explicitly)
    {
        if (_cancellation is null || Task.IsCompleted) return false;
        if (explicitly) IsCancelRequested = true;
        _ = _cancellation.CancelAsync();
        return true;
    }

    /// <summary>Has <paramref name="waiter"/> posted to its loop once the Task has ended. On the loop's thread.</summary>
    internal void Add(TaskWaiter waiter)
    {
        lock (_lock)
        {
            // Also when the Task has just ended: those who came earlier are told first.
            if (!_isTold)
            {
                if (_waiter is null) _waiter = waiter;
                else (_later ??= []).Add(waiter);
                return;
            }
        }

        waiter.Post();
    }

    /// <summary>Forgets the waiter that would call with <paramref name="argument"/>, if it was not posted yet; else null: it will run.</summary>
    internal TaskWaiter? Remove(nint argument)
    {
        lock (_lock)
        {
            if (_isTold || _waiter is null) return null;
            TaskWaiter? found;
            if (_waiter.IsFor(argument))
            {
                found = _waiter;
                _waiter = _later is [var second, ..] ? second : null;
                if (_waiter is not null) _later!.RemoveAt(0);
                return found;
            }

            found = _later?.Find(waiter => waiter.IsFor(argument));
            if (found is not null) _later!.Remove(found);
            return found;
        }
    }

    /// <summary>New reference to the result, converted anew, or the Task's exception thrown. The Task has ended; the thread is attached.</summary>
    internal nint Result()
    {
        IsObserved = true;
        TakeBack();
        if (!Task.IsCompletedSuccessfully) ExceptionDispatchInfo.Throw(Error());   // keeps the stack that it was thrown with
        return TaskResult.ToPython(Task);
    }

    /// <summary>What was lent and given back is Python's again before Python goes on. The thread is attached.</summary>
    internal void TakeBack()
    {
        if (_interpreter.HasChores) _interpreter.DoChores();
    }

    /// <summary>The exception of a Task that has ended without a result: the one it threw, or all of them when there are several.</summary>
    internal Exception Error()
    {
        if (Task.IsCanceled)
        {
            try
            {
                Task.GetAwaiter().GetResult();
            }
            catch (OperationCanceledException cancelled)
            {
                return cancelled;
            }
        }

        var aggregate = Task.Exception!;
        return aggregate.InnerExceptions.Count == 1 ? aggregate.InnerExceptions[0] : aggregate;
    }

    /// <summary>
    /// Python has the error object and keeps it with the awaitable. A Python exception that passed through .NET is not held here any longer: its
    /// traceback's frames may hold the awaitable, and a circle through .NET is one that no garbage collector sees.
    /// </summary>
    internal void LetGo()
    {
        if (!Task.IsFaulted || _given is not null || Task.Exception!.InnerException is not PythonException { Value: not null }) return;
        _given = new WeakReference<Task>(Task);
        Task = s_failed;
    }

    /// <summary>Releases what the export holds, when its Python object goes. The thread is attached.</summary>
    internal void Release()
    {
        if (_cancellation is null) return;
        if (Task.IsCompleted) _cancellation.Dispose();
        else _ = DisposeAfterwards(Task, _cancellation);
    }

    private static async Task DisposeAfterwards(Task task, CancellationTokenSource cancellation)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellation.Dispose();
    }

    private void Completed()
    {
        if (_lent is { } lent)
        {
            foreach (var lease in lent) lease.Dispose();
            Volatile.Write(ref _lent, null);
        }

        lock (_lock) _isTold = true;

        // Nobody changes them any more.
        _waiter?.Post();
        foreach (var waiter in _later ?? []) waiter.Post();
        _waiter = null;
        _later = null;
    }
}
