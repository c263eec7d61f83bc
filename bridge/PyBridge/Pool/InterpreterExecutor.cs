// The .NET half of Python's InterpreterPool: a queue of calls, the workers that take them, the outcomes on their way back.
using System.Collections.Concurrent;
using PyBridge.Interop;

namespace PyBridge.Pool;

/// <summary>
/// As with every executor the queue has no bound and what waits in it can be taken back. A worker takes its next call on its own thread, without a
/// trip through the submitter's interpreter. Any thread; only <see cref="Take"/> waits.
/// </summary>
#pragma warning disable CA1001 // Late callers look at the outcomes after the end.
internal sealed class InterpreterExecutor
#pragma warning restore CA1001
{
    private const int MostAtOnce = 1024;

    private readonly PythonPoolOptions _options;
    private readonly Lock _lock = new();
    private readonly Queue<ExecutorCall> _queue = new();
    private readonly Dictionary<long, ExecutorCall> _calls = [];
    private readonly BlockingCollection<ExecutorOutcome> _outcomes = [];
    private WorkerSeat[] _seats = [];
    private WorkerPool? _pool;
    private string? _broken;
    private bool _started;
    private bool _closed;
    private bool _ending;

    internal InterpreterExecutor(Interpreter home, InheritedPaths inherited, PythonPoolOptions options)
    {
        _options = options;
        _ = StartAsync(home, inherited);
    }

    /// <summary>Queues a call. False after <see cref="Close"/>.</summary>
    internal bool Submit(ExecutorCall call)
    {
        string? broken;
        lock (_lock)
        {
            if (_closed) return false;
            _calls.Add(call.Id, call);
            broken = _broken;
            if (broken is null) _queue.Enqueue(call);
        }

        if (broken is null) Dispatch();
        else call.Fail(new InvalidOperationException(broken));
        return true;
    }

    /// <summary>Whether a worker has the call.</summary>
    internal bool HasBegun(long id)
    {
        lock (_lock) return _calls.TryGetValue(id, out var call) && call.Seat is not null;
    }

    /// <summary>Takes a call back that has not begun, or asks its coroutine to end. False when neither is possible, or was done before.</summary>
    internal bool Cancel(long id)
    {
        ExecutorCall? call;
        lock (_lock)
        {
            if (!_calls.TryGetValue(id, out call) || call.IsCancelled || (call.Seat is not null && !call.Awaits)) return false;
            call.IsCancelled = true;
            if (call.Seat is null) _calls.Remove(id);
        }

        if (call.Seat is { } seat) call.RequestCancel(seat.Worker.Door);
        else call.Drop();
        EndIfDone();
        return true;
    }

    /// <summary>Takes no more calls; when those that it has are done, the workers end, and then <see cref="Take"/> answers null.</summary>
    internal void Close()
    {
        lock (_lock) _closed = true;
        EndIfDone();
    }

    /// <summary>Waits for outcomes; null at the end. Detached.</summary>
    internal List<ExecutorOutcome>? Take()
    {
        if (!_outcomes.TryTake(out var outcome, Timeout.Infinite)) return null;
        List<ExecutorOutcome> all = [outcome];
        while (all.Count < MostAtOnce && _outcomes.TryTake(out outcome)) all.Add(outcome);
        return all;
    }

    /// <summary>A call is over, and its worker free for the next.</summary>
    internal void Ended(ExecutorCall call, ExecutorOutcome outcome)
    {
        lock (_lock)
        {
            call.Seat?.Give(call);
            _calls.Remove(call.Id);
        }

        if (outcome.Kind != ExecutorOutcomeKind.Delivered) Tell(outcome);
        Dispatch();
        EndIfDone();
    }

    private async Task StartAsync(Interpreter home, InheritedPaths inherited)
    {
        try
        {
            var pool = await Task.Run(() => WorkerPool.StartAsync(home, inherited, _options)).ConfigureAwait(false);
            lock (_lock)
            {
                _pool = pool;
                _seats = [.. pool.Members.Select(static worker => new WorkerSeat(worker))];
                _started = true;
            }

            pool.Closing.UnsafeRegister(static self => ((InterpreterExecutor)self!).EndedFromOutside(), this);
            Dispatch();
        }
        catch (Exception exception)
        {
            Break(Explain(exception));
        }

        EndIfDone();
    }

    private static string Explain(Exception exception) => exception is InvalidOperationException { InnerException: PythonException inner }
        ? $"{exception.Message}\n{inner.PythonTraceback}"
        : exception.Message;

    /// <summary>Hands queued calls to workers that can take them.</summary>
    private void Dispatch()
    {
        while (true)
        {
            ExecutorCall call;
            WorkerSeat seat;
            lock (_lock)
            {
                while (_queue.TryPeek(out var first) && (first.IsCancelled || !_calls.ContainsKey(first.Id))) _queue.Dequeue();
                if (!_queue.TryPeek(out call!) || Choose(call) is not { } chosen) return;
                _queue.Dequeue();
                seat = chosen;
                seat.Take(call);
            }

            seat.Worker.Door.PostOrFail(call);
        }
    }

    private WorkerSeat? Choose(ExecutorCall call)
    {
        WorkerSeat? best = null;
        var least = int.MaxValue;
        foreach (var seat in _seats)
        {
            if (seat.Load(call, _options.QueueLimit) is not { } load || load >= least) continue;
            best = seat;
            least = load;
        }

        return best;
    }

    /// <summary>The host or the interpreter ends its pools: this one was still in use.</summary>
    private void EndedFromOutside()
    {
        lock (_lock)
        {
            if (_ending) return;
        }

        Break("the pool was ended, because the Python that it belongs to is ending.");
        Close();
    }

    private void Break(string reason)
    {
        ExecutorCall[] queued;
        lock (_lock)
        {
            _broken = reason;
            _started = true;
            queued = [.. _queue];
            _queue.Clear();
        }

        Tell(new ExecutorOutcome(0, ExecutorOutcomeKind.Broken, Text: reason));
        foreach (var call in queued) call.Fail(new InvalidOperationException(reason));
    }

    private void EndIfDone()
    {
        lock (_lock)
        {
            if (!_closed || !_started || _ending || (_calls.Count > 0 && _pool is not { Closing.IsCancellationRequested: true })) return;
            _ending = true;
        }

        _ = EndAsync();
    }

    private async Task EndAsync()
    {
        try
        {
            if (_pool is { Mode: PythonPoolMode.SubInterpreters } living) await AwaitThreadsAsync(living).ConfigureAwait(false);
            var left = _pool is null ? [] : await _pool.EndAsync(_options.ShutdownTimeout).ConfigureAwait(false);
            if (left.Count > 0) await Console.Error.WriteLineAsync($"PyBridge: a pool was not ended: {string.Join("; ", left)}.").ConfigureAwait(false);
        }
        finally
        {
            _outcomes.CompleteAdding();
        }
    }

    /// <summary>Threads that calls have left are waited for as at the end of every Python, without a limit, until somebody sets one by ending the pool.</summary>
    private static async Task AwaitThreadsAsync(WorkerPool pool)
    {
        var join = new ModuleFunction(ExecutorFunctions.Module, "join_threads");
        var joins = pool.Members.Select(worker => new ModuleCall<object?>(join, [], CancellationToken.None).Submit(worker.Door));
        try
        {
            await Task.WhenAll(joins).WaitAsync(pool.Closing).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or PythonException)
        {
            // Ended by others, who say what is left.
        }
    }

    private void Tell(ExecutorOutcome outcome)
    {
        try
        {
            _outcomes.Add(outcome);
        }
        catch (InvalidOperationException) when (_outcomes.IsAddingCompleted)
        {
            // A worker that was left busy ended later: nobody waits for it any more.
        }
    }
}
