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
        /// <summary>Sub-interpreters wherever there are any: they have ends of their own.</summary>
        private static PythonPoolMode Mode =>
            Native.CPython.Version.Minor >= 12 ? PythonPoolMode.SubInterpreters : PythonPoolMode.SingleInterpreter;

        internal static PythonPoolOptions Options() => new()
        {
            Workers = 1,
            QueueLimit = 1,
            Mode = Mode,
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
