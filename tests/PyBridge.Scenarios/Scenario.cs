// What the scenarios share: a host, a module, and a line of output for each thing that happened.
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PyBridge.Scenarios;

internal abstract partial class Scenario
{
    protected const string Source = """
        import asyncio, sys, threading, time

        def count(name): return len(name)
        async def one(): return 1
        async def for_ever(): await asyncio.Event().wait()
        async def refuses():
            while True:
                try: await asyncio.sleep(3600)
                except asyncio.CancelledError: pass
        def sleep(seconds):
            time.sleep(seconds)
        def spin():
            while True: pass
        def say(text): sys.stdout.write(text)
        def call(function, *args): return function(*args)
        async def acall(function, *args): return function(*args)
        async def exits(code): sys.exit(code)
        async def raises(): raise ValueError("from Python")
        entered = threading.Event()
        def enter_and_sleep(seconds):
            entered.set()
            time.sleep(seconds)
        def wait_entered(): entered.wait()
        def start_thread(seconds):
            threading.Thread(target=time.sleep, args=(seconds,), daemon=False).start()
        """;

    /// <summary>Sub-interpreters wherever there are any: they have ends of their own.</summary>
    protected static PythonPoolMode PoolMode =>
        Native.CPython.Version.Minor >= 12 ? PythonPoolMode.SubInterpreters : PythonPoolMode.SingleInterpreter;

    protected static Task<PythonHost> StartAsync(double seconds = 5) => PythonHost.StartAsync(new PythonOptions
    {
        Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
        ShutdownTimeout = TimeSpan.FromSeconds(seconds),
    });

    protected static PyObject Module(PythonHost python, string source = Source)
    {
        using var types = python.Import("types");
        using var builtins = python.Import("builtins");
        using var sys = python.Import("sys");
        var module = types.Call<PyObject>("ModuleType", "scenario");
        using var modules = sys.GetAttr("modules");
        modules.Call("__setitem__", "scenario", module);
        using var code = builtins.Call<PyObject>("compile", source, "<scenario>", "exec");
        using var globals = module.GetAttr("__dict__");
        builtins.Call("exec", code, globals);
        return module;
    }

    protected static void Say(string line)
    {
        Console.WriteLine(line);
        Console.Out.Flush();
    }

    /// <summary>Disposes a host whose limit is short and who cannot end in order, and says whether that came in time.</summary>
    protected static async Task DisposeWithinTheLimitAsync(PythonHost python)
    {
        var start = Stopwatch.GetTimestamp();
        await python.DisposeAsync();
        SayWhetherInTime(start);
    }

    /// <summary>Three seconds for a limit of some tenths: a busy machine takes its time, a wait that forgot the limit takes for ever.</summary>
    protected static void SayWhetherInTime(long start) =>
        Say(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3) ? "within the limit" : "too late");

    /// <summary>Where all are to begin at once: .NET's pool may have fewer threads.</summary>
    protected static Task<T> OnThreadOfItsOwnAsync<T>(Func<Task<T>> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    /// <summary>Disposes a host in eight threads that begin together.</summary>
    protected static async Task DisposeInEightThreadsAsync(PythonHost python)
    {
        using var barrier = new Barrier(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OnThreadOfItsOwnAsync(async () =>
        {
            barrier.SignalAndWait();
            await python.DisposeAsync();
            return true;
        })));
    }

    /// <summary>How a call ended, in one word.</summary>
    protected static async Task<string> OutcomeAsync(Task call)
    {
        try
        {
            await call;
            return "value";
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }

    /// <summary>The end of the process, whatever else is under way.</summary>
    [LibraryImport("libc")] protected static partial void _exit(int status);
}
