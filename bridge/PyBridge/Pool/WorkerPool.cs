// The workers of a pool: starting them, choosing one for each call, ending them.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>What <see cref="PythonPool"/> and Python's <c>InterpreterPool</c> share. Any thread; nothing here attaches the caller's.</summary>
#pragma warning disable CA1001 // Neither field holds anything of the system's, and late callers look at both after the end.
internal sealed class WorkerPool
#pragma warning restore CA1001
{
    private readonly PythonPoolOptions _options;
    private readonly PoolWorker[] _workers;
    private readonly SemaphoreSlim _room;
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _lock = new();
    private Task<IReadOnlyList<string>>? _end;

    private WorkerPool(PythonPoolOptions options, PythonPoolMode mode, PoolWorker[] workers)
    {
        _options = options;
        Mode = mode;
        _workers = workers;
        _room = new SemaphoreSlim(options.QueueLimit * workers.Length);
    }

    internal PythonPoolMode Mode { get; }

    internal int Workers => _workers.Length;

    /// <summary>For whoever hands out calls by a rule of its own; such calls are not among <see cref="Calls"/>.</summary>
    internal IReadOnlyList<PoolWorker> Members => _workers;

    /// <summary>Cancelled when the pool begins to end.</summary>
    internal CancellationToken Closing => _closing.Token;

    /// <summary>Calls that the workers have, running and queued.</summary>
    internal int Calls
    {
        get
        {
            lock (_lock) return _workers.Sum(static worker => worker.Calls);
        }
    }

    /// <summary>Starts the workers and has each run its initializer; when one fails, all are ended and the first failure is thrown.</summary>
    /// <param name="main">The interpreter that the pool belongs to.</param>
    /// <param name="inherited">What its sub-interpreters take over.</param>
    /// <param name="options">As the program gave them.</param>
    /// <param name="host">The host that it belongs to; null for one of Python's.</param>
    /// <param name="token">Cancels the start.</param>
    internal static async Task<WorkerPool> StartAsync(Interpreter main, InheritedPaths inherited, PythonPoolOptions options, PythonHost? host = null, CancellationToken token = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Workers, 1, nameof(options.Workers));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.QueueLimit, 1, nameof(options.QueueLimit));
        var mode = PoolModes.Resolve(options.Mode);
        var workers = new PoolWorker[options.Workers];
        for (var i = 0; i < workers.Length; i++)
        {
            IWorkerPlace place = mode == PythonPoolMode.SubInterpreters ? new SubInterpreterPlace(main, inherited) : new SharedPlace(main);
            workers[i] = new PoolWorker(place, options, i + 1);
        }

        var pool = new WorkerPool(options, mode, workers);
        LivingPools.Add(main, pool, host);
        foreach (var worker in workers) worker.Start();
        try
        {
            var starts = pool.AwaitStartsAsync(token);
            _ = starts.ContinueWith(static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            await starts.WaitAsync(token).ConfigureAwait(false);
            return pool;
        }
        catch (Exception exception)
        {
            var wasEnded = pool._closing.IsCancellationRequested;
            var left = await pool.EndAsync(options.ShutdownTimeout).ConfigureAwait(false);
            if (left.Count > 0 && !wasEnded)
            {
                (options.ShutdownReport ?? Console.Error.WriteLine)($"PyBridge: a pool was not ended: {string.Join("; ", left)}.");
            }

            token.ThrowIfCancellationRequested();
            if (wasEnded && exception is not ObjectDisposedException)
            {
                throw new ObjectDisposedException(nameof(PythonHost), "The PythonHost was disposed while its pool was being started.");
            }

            throw;
        }
        finally
        {
            if (pool._end is not null) LivingPools.Remove(pool);
        }
    }

    /// <summary>Gives the call to the worker that has the fewest, once one has room.</summary>
    internal async Task<T> CallAsync<T>(ModuleFunction function, object?[] arguments)
    {
        var token = Interop.Calls.TakeToken(ref arguments);
        token.ThrowIfCancellationRequested();
        var worker = await EnterAsync(token).ConfigureAwait(false);
        try
        {
            return await new ModuleCall<T>(function, arguments, token).Submit(worker.Door).ConfigureAwait(false);
        }
        catch (Exception exception) when (Translate(exception, token) is { } clearer)
        {
            throw clearer;
        }
        finally
        {
            Leave(worker);
        }
    }

    /// <summary>The items of an async generator, which stays on one worker and counts as one of its calls until it ends.</summary>
    internal async IAsyncEnumerable<T> StreamAsync<T>(
        ModuleFunction function, object?[] arguments, [EnumeratorCancellation] CancellationToken enumeration = default)
    {
        var token = Interop.Calls.TakeToken(ref arguments);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(token, enumeration);
        var worker = await EnterAsync(token, enumeration).ConfigureAwait(false);
        try
        {
            await using var items = new StreamEnumerator<T>(worker.Door, function, arguments, 0, token, enumeration);
            while (true)
            {
                try
                {
                    if (!await items.MoveNextAsync().ConfigureAwait(false)) break;
                }
                catch (Exception exception) when (Translate(exception, linked.Token) is { } clearer)
                {
                    throw clearer;
                }

                yield return items.Current;
            }
        }
        finally
        {
            Leave(worker);
        }
    }

    /// <summary>Cancels what runs, waits for it up to the limit, ends the workers; what could not be ended, in words. Any number of times.</summary>
    internal Task<IReadOnlyList<string>> EndAsync(TimeSpan limit)
    {
        // On a thread of its own, and without any of the pool's: at the end of a process those may all be busy, or held.
        lock (_lock) return _end ??= Task.Factory.StartNew<IReadOnlyList<string>>(() => EndOnce(limit), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private static ObjectDisposedException Disposed() => new(nameof(PythonPool), "The pool of Python workers was disposed.");

    private List<string> EndOnce(TimeSpan limit)
    {
        _closing.Cancel();
        foreach (var worker in _workers) worker.RequestStop(limit);

        // The workers keep the limit themselves; the margin is for one that is stuck in Python and cannot.
        Task.WaitAll([.. _workers.Select(static worker => worker.Ended)], limit + TimeSpan.FromMilliseconds(500));
        List<string> left = [];
        foreach (var worker in _workers)
        {
            if (worker.Ended.IsCompleted)
            {
                left.AddRange(worker.Ended.GetAwaiter().GetResult());
                continue;
            }

            worker.Abandon(Disposed());
            left.Add($"worker {worker.Number} is busy in Python and did not answer within {limit.TotalSeconds:0.#} s; it ends when Python lets it");
        }

        LivingPools.Remove(this);
        return left;
    }

    private async Task AwaitStartsAsync(CancellationToken token)
    {
        await Task.WhenAll(_workers.Select(static worker => worker.Started)).ConfigureAwait(false);
        if (_options.Initialize is not { } initialize) return;
        var function = new ModuleFunction(initialize.Module, initialize.Function);
        object?[] arguments = [.. _options.InitializeArguments];
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, _closing.Token);
        await Task.WhenAll(_workers.Select(async worker =>
        {
            try
            {
                using var dropped = await new ModuleCall<PyObject?>(function, arguments, either.Token).Submit(worker.Door).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                var reason = Translate(exception, CancellationToken.None) ?? exception;
                var by = function.Module == ExecutorFunctions.Module ? "" : $" by {function.Module}.{function.Function}";
                var kind = reason is PythonException { PythonType: var type } ? $"{type}: " : "";
                throw new InvalidOperationException($"Worker {worker.Number} of {Workers} could not be initialized{by}: {kind}{reason.Message}", reason);
            }
        })).ConfigureAwait(false);
    }

    /// <summary>Waits for room, then counts the call.</summary>
    private async ValueTask<PoolWorker> EnterAsync(CancellationToken token, CancellationToken enumeration = default)
    {
        if (_closing.IsCancellationRequested) throw Disposed();
        if (!_room.Wait(0, CancellationToken.None))
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(token, enumeration, _closing.Token);
            try
            {
                await _room.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                token.ThrowIfCancellationRequested(); // by the caller's own token, not by the linked one
                enumeration.ThrowIfCancellationRequested();
                throw Disposed();
            }
        }

        lock (_lock)
        {
            PoolWorker? best = null;
            foreach (var worker in _workers)
            {
                if ((best is null || worker.Calls < best.Calls) && worker.TakesCalls) best = worker;
            }

            if (best is not null && _end is null)
            {
                best.Calls++;
                return best;
            }
        }

        _room.Release();
        throw Disposed();
    }

    private void Leave(PoolWorker worker)
    {
        lock (_lock) worker.Calls--;
        _room.Release();
    }

    /// <summary>What an exception of a call's means here, or null when it says it all itself.</summary>
    private Exception? Translate(Exception exception, CancellationToken token) => exception switch
    {
        OperationCanceledException when !token.IsCancellationRequested && _closing.IsCancellationRequested => Disposed(),
        PythonException python when Mode == PythonPoolMode.SubInterpreters => RefusedModule.Explain(python),
        _ => null,
    };
}
