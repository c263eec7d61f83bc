// One worker of a pool: a thread that runs an event loop of its own.
using System.Diagnostics;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>Its members may be used on any thread and never attach.</summary>
internal sealed class PoolWorker(IWorkerPlace place, PythonPoolOptions options, int number)
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<IReadOnlyList<string>> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LoopThread? _loop;
    private long _stopAt = long.MaxValue;

    /// <summary>From 1 on, for names and errors.</summary>
    internal int Number => number;

    /// <summary>How many calls it has. Used under the pool's lock only.</summary>
    internal int Calls { get; set; }

    /// <summary>Its loop's door, once started.</summary>
    internal EventLoop Door => _loop!.Door;

    internal Task Started => _started.Task;

    /// <summary>Ends when the thread does: with nothing, or with what could not be ended, in words.</summary>
    internal Task<IReadOnlyList<string>> Ended => _ended.Task;

    internal bool TakesCalls => !Door.IsClosed;

    internal void Start()
    {
        var thread = new Thread(Body, maxStackSize: 16 << 20) { Name = $"Python worker {number}", IsBackground = true };
        thread.UnsafeStart();   // the starter's ExecutionContext is not that of everything that Python will do
    }

    /// <summary>Asks it to cancel what runs and to end.</summary>
    internal void RequestStop(TimeSpan limit)
    {
        Interlocked.Exchange(ref _stopAt, Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency));
        place.Close();
        _loop?.Stop(limit);
    }

    /// <summary>It did not end in time: its calls fail now, and it ends when Python lets it.</summary>
    internal void Abandon(Exception reason)
    {
        if (_loop is not { } loop) return;
        loop.Door.FailCalls(reason);
        loop.Stop(TimeSpan.Zero);
    }

    private TimeSpan Rest()
    {
        var at = Volatile.Read(ref _stopAt);
        if (at == long.MaxValue) return options.ShutdownTimeout;
        var now = Stopwatch.GetTimestamp();
        return at <= now ? TimeSpan.Zero : Stopwatch.GetElapsedTime(now, at);
    }

    private void Body()
    {
        Interpreter? entered = null;
        try
        {
            entered = place.Enter();
            _loop = LoopThread.Create(entered, options.EventLoopFactory, options.Debug, place.IsOwn);

            // Whoever asked it to end before there was a loop to stop has left that to this thread; the fence has one of both see the other.
            Interlocked.MemoryBarrier();
            if (Volatile.Read(ref _stopAt) != long.MaxValue) _loop.Stop(Rest());
        }
        catch (Exception exception)
        {
            _ended.SetResult(entered is null ? [] : Leave([]));
            _started.SetException(exception);
            return;
        }

        _started.SetResult();
        string[] unfinished;
        try
        {
            _loop.Run();
            unfinished = _loop.Close();
        }
        catch (Exception exception)
        {
            unfinished = [$"its event loop failed: {exception}"];
            _loop.Door.Close(exception);
        }

        _ended.SetResult(Leave(unfinished));
    }

    private IReadOnlyList<string> Leave(string[] unfinished)
    {
        try
        {
            return [.. place.Leave(unfinished, Rest).Select(what => $"worker {number}: {what}")];
        }
        catch (Exception exception)
        {
            if (place.IsOwn && CPython.CurrentThreadState() != 0) CPython.PyEval_SaveThread();
            return [$"worker {number} could not be ended: {exception}"];
        }
    }
}
