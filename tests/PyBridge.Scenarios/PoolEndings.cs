// The end of a host while one of its pools computes.
using System.Diagnostics;

namespace PyBridge.Scenarios;

internal sealed class PoolEndings : Scenario
{
    public static async Task<int> ExitsWhileAPoolComputes(string[] arguments)
    {
        var python = await StartAsync(arguments[0], 3);
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        await BusyPool.StartAsync(python);
        module.Call("call", () => Environment.Exit(15));
        return 0;
    }

    public static async Task<int> WithAPoolThatComputesAndACoroutineThatRefuses(string[] arguments)
    {
        var python = await StartAsync(arguments[0], 3);
        using var module = Module(python);
        var refuses = module.CallAsync("refuses");
        await module.CallAsync("one");
        await BusyPool.StartAsync(python);
        var start = Stopwatch.GetTimestamp();
        await python.DisposeAsync();
        var took = Stopwatch.GetElapsedTime(start);
        Say(took < TimeSpan.FromSeconds(5.5) ? "within the limit" : $"{took}");
        Say(await OutcomeAsync(refuses));
        return 0;
    }

    /// <summary>All of .NET's pool threads wait, and no more may be made.</summary>
    public static async Task<int> IsDisposedWhileDotnetsPoolIsFull(string[] arguments)
    {
        var python = await StartAsync(arguments[0], 1);
        using var module = Module(python);
        await using var pool = await PythonPool.StartAsync(python, BusyPool.Options());
        await pool.CallAsync("math", "sqrt", 4.0);
        module.Call("say", "buffered in Python\n");
        var threads = Environment.ProcessorCount;
        ThreadPool.SetMinThreads(threads, threads);
        ThreadPool.SetMaxThreads(threads, threads);
        using var gate = new ManualResetEventSlim(false);
        using var full = new CountdownEvent(threads);
        for (var i = 0; i < threads + 20; i++)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    if (!full.IsSet) full.Signal();
                    gate.Wait();
                },
                null);
        }

        // This is one of .NET's pool threads: the gate opens only when the end has come.
        await Task.Factory.StartNew(
            () =>
            {
                full.Wait();
                var start = Stopwatch.GetTimestamp();
                var ended = python.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(20));
                if (ended) SayWhetherInTime(start);
                gate.Set();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        return 0;
    }

    /// <summary>The disposal of a pool that computes waits, longer than the host may, when the host is disposed.</summary>
    public static async Task<int> IsDisposedWhileAPoolsLongEndWaits(string[] arguments)
    {
        var python = await StartAsync(arguments[0], 0.5);
        var busy = await BusyPool.StartAsync(python);
        var ends = busy.Pool.DisposeAsync().AsTask();
        await DisposeWithinTheLimitAsync(python);
        Say(ends.IsCompleted ? "did not wait" : "waits");
        busy.Gate.Set();
        await ends;
        return 0;
    }

    /// <summary>The host's disposal waits for one pool when another is to be started.</summary>
    public static async Task<int> StartsAPoolDuringTheDisposal(string[] arguments)
    {
        var python = await StartAsync(arguments[0], 20);
        var busy = await BusyPool.StartAsync(python);
        var waitsForRoom = busy.Pool.CallAsync("math", "sqrt", 4.0);
        var disposal = python.DisposeAsync();
        Say(await OutcomeAsync(waitsForRoom));
        Say(await OutcomeAsync(PythonPool.StartAsync(python, BusyPool.Options())));
        busy.Gate.Set();
        await disposal;
        Say("disposed");
        return 0;
    }

    /// <summary>The disposal of a pool waits for a thread that its call has left, when another is to be started.</summary>
    public static async Task<int> StartsAPoolWhileAnotherWaits(string[] arguments)
    {
        await using var python = await StartAsync(arguments[0], 20);
        using var entered = new ManualResetEventSlim(false);
        using var gate = new ManualResetEventSlim(false);
        var first = await PythonPool.StartAsync(python, BusyPool.Options());
        await first.CallAsync("pool_work", "leaves_a_thread", entered, gate);
        var disposal = first.DisposeAsync().AsTask();
        entered.Wait();
        await using (var second = await PythonPool.StartAsync(python, BusyPool.Options()))
        {
            Say(disposal.IsCompleted ? "did not wait" : "waits");
        }

        gate.Set();
        await disposal;
        Say("disposed");
        return 0;
    }

    private static Task<PythonHost> StartAsync(string modules, double seconds) => PythonHost.StartAsync(new PythonOptions
    {
        Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
        ModulePaths = [modules],
        ShutdownTimeout = TimeSpan.FromSeconds(seconds),
    });

    /// <summary>A pool whose only worker is busy in Python until the gate is opened; further calls wait for room.</summary>
    private sealed record BusyPool(PythonPool Pool, ManualResetEventSlim Gate)
    {
        internal static PythonPoolOptions Options() => new()
        {
            Workers = 1,
            QueueLimit = 1,
            Mode = PoolMode,
            ShutdownTimeout = TimeSpan.FromSeconds(20),
        };

        internal static async Task<BusyPool> StartAsync(PythonHost python)
        {
            var pool = await PythonPool.StartAsync(python, Options());
            var busy = new BusyPool(pool, new ManualResetEventSlim(false));
            using var entered = new ManualResetEventSlim(false);
            _ = OutcomeAsync(pool.CallAsync("pool_work", "computes_until", entered, busy.Gate));
            entered.Wait();
            return busy;
        }
    }
}
