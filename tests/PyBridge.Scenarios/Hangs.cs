// Deadlocks that programs build, and what the watchdog says of them. The process ends when it has spoken.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PyBridge.Scenarios;

internal sealed partial class Hangs : Scenario
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    // Half of it is less than what the threads of NothingHangs take, and more than a busy machine keeps a thread from its processor.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(4);

    /// <summary>A callback blocks on the event loop's thread for a call to that very loop.</summary>
    public static async Task<int> ResultOnTheLoopsThread()
    {
        var python = await StartWatchedAsync();
        using var module = Module(python);
        await module.CallAsync<long>("acall", (Func<long>)Block);
        return 1;

        long Block() => module.CallAsync<long>("one").Result;
    }

    /// <summary>The same, and another thread waits for that loop with a synchronous call.</summary>
    public static async Task<int> ACallThatWaitsForAStuckLoop()
    {
        var python = await StartWatchedAsync();
        using var module = Module(python);
        using var stuck = new ManualResetEventSlim();
        var never = module.CallAsync<long>("acall", (Func<long>)Block);
        stuck.Wait();
        module.Call<long>("one");
        return (int)await never;

        long Block()
        {
            stuck.Set();
            Thread.Sleep(Timeout.Infinite);
            return 0;
        }
    }

    public static async Task<int> LockAndGilInOppositeOrders()
    {
        var python = await StartWatchedAsync();
        using var module = Module(python);
        using var door = new Door();
        var inside = new Thread(() => module.Call("call", (Action)door.Enter)) { Name = "attached, wants the lock", IsBackground = true };
        lock (door.Lock)
        {
            inside.Start();
            door.Entered.Wait();
            return (int)module.Call<long>("count", "x");
        }
    }

    public static async Task<int> AStaticConstructorThatImportsPython()
    {
        var python = await StartWatchedAsync();
        using var module = Module(python);
        Settings.Python = module;
        var inside = new Thread(() =>
        {
            Settings.Started.Wait();
            module.Call("call", (Action)Settings.Touch);
        })
        { Name = "attached, wants the type", IsBackground = true };
        inside.Start();
        RuntimeHelpers.RunClassConstructor(typeof(Lazily).TypeHandle);
        return 1;
    }

    /// <summary>Nothing hangs: a thread computes, one sleeps, one waits for a coroutine, and others get in between.</summary>
    public static async Task<int> NothingHangs()
    {
        var python = await StartWatchedAsync(s_patience);
        using var module = Module(python);
        using var busy = Module(python, "import asyncio, time\ndef spin(s):\n  end = time.monotonic() + s\n  while time.monotonic() < end: pass\nasync def pause(s): await asyncio.sleep(s)");
        await Task.WhenAll(
            Task.Run(() => busy.Call("spin", 2.5)), Task.Run(() => module.Call("sleep", 2.5)), Task.Run(() => busy.Call<object?>("pause", 2.5)), busy.CallAsync("pause", 2.5),
            Task.Run(async () =>
            {
                for (var i = 0; i < 100; i++)
                {
                    module.Call<long>("count", "x");
                    await module.CallAsync<long>("one");
                    await Task.Delay(20);
                }
            }));
        await python.DisposeAsync();
        Say("quiet");
        return 0;
    }

    private static Task<PythonHost> StartWatchedAsync(TimeSpan? limit = null) => PythonHost.StartAsync(new PythonOptions
    {
        Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
        Watchdog = limit ?? s_limit,
        WatchdogReport = static report =>
        {
            Say(report);
            _exit(3);
        },
    });

    [LibraryImport("libc")] private static partial void _exit(int status);

    private sealed class Door : IDisposable
    {
        internal readonly Lock Lock = new();

        internal readonly ManualResetEventSlim Entered = new();

        [RunsAttached]
        public void Enter()
        {
            Entered.Set();
            lock (Lock) Say("the lock was free");
        }

        public void Dispose() => Entered.Dispose();
    }

    private static class Settings
    {
        internal static readonly ManualResetEventSlim Started = new();
        internal static readonly ManualResetEventSlim Entered = new();
        internal static PyObject? Python;

        [RunsAttached]
        public static void Touch()
        {
            Entered.Set();
            Say($"the type was ready: {Lazily.Value}");
        }
    }

    private static class Lazily
    {
        internal static readonly long Value;

#pragma warning disable CA1810 // This is what is to be shown.
        static Lazily()
        {
            Settings.Started.Set();
            Settings.Entered.Wait();
            Value = Settings.Python!.Call<long>("count", "x");
        }
#pragma warning restore CA1810
    }
}
