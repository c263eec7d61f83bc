// Deadlocks that programs build, and what the watchdog says of them. The process ends when it has spoken.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PyBridge.Scenarios;

internal sealed class Hangs : Scenario
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(2);

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

    /// <summary>By the watchdog's thread, which is there from the start or never.</summary>
    /// <param name="arguments">What the program says, and what the environment; empty for nothing.</param>
    public static async Task<int> SaysWhetherItIsWatched(string[] arguments)
    {
        Environment.SetEnvironmentVariable("PYBRIDGE_WATCHDOG", arguments[1]);
        await using var host = arguments[0].Length == 0 ? await StartAsync() : await PythonHost.StartAsync(new PythonOptions
        {
            Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
            Watchdog = TimeSpan.FromSeconds(int.Parse(arguments[0], CultureInfo.InvariantCulture)),
        });
        Say(Directory.GetDirectories("/proc/self/task").Select(NameOf).Any(static name => name.StartsWith("PyBridge watchd", StringComparison.Ordinal)) ? "on" : "off");
        return 0;

        static string NameOf(string task)
        {
            try
            {
                return File.ReadAllText($"{task}/comm");
            }
            catch (IOException)
            {
                return ""; // it has ended meanwhile
            }
        }
    }

    private static Task<PythonHost> StartWatchedAsync(TimeSpan? limit = null)
    {
        var delays = new Delays();
        return PythonHost.StartAsync(new PythonOptions
        {
            Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
            Watchdog = limit ?? s_limit,
            WatchdogReport = report =>
            {
                Say(string.Create(CultureInfo.InvariantCulture, $"{report}\nkept from the processor for {delays.Sum.TotalSeconds} s"));
                _exit(3);
            },
        });
    }

    /// <summary>Sleeps as the watchdog's thread does, and books by how much later than that this machine wakes it.</summary>
    private sealed class Delays
    {
        private static readonly TimeSpan s_period = s_limit / 8;
        private readonly Lock _lock = new();
        private TimeSpan _sum;
        private long _asleep = Stopwatch.GetTimestamp();

        internal Delays() => new Thread(() =>
        {
            while (true)
            {
                Thread.Sleep(s_period);
                lock (_lock) (_sum, _asleep) = (_sum + Late, Stopwatch.GetTimestamp());
            }
        })
        { IsBackground = true }.Start();

        internal TimeSpan Sum
        {
            get
            {
                lock (_lock) return _sum + Late;
            }
        }

        private TimeSpan Late => Stopwatch.GetElapsedTime(_asleep) is var slept && slept > s_period ? slept - s_period : TimeSpan.Zero;
    }

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
