// Processes that end without disposing, or in the middle of something.
namespace PyBridge.Scenarios;

internal sealed class Endings : Scenario
{
    public static async Task<int> ReturnsFromMain()
    {
        var python = await StartAsync();
        using var module = Module(python);
        _ = module.CallAsync("for_ever");
        module.Call("say", "buffered in Python");
        return 7;
    }

    public static async Task<int> ExitsFromAPoolThread()
    {
        var python = await StartAsync();
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        await Task.Run(() => Environment.Exit(8));
        return 0;
    }

    public static async Task<int> ExitsFromTheLoopsThread()
    {
        var python = await StartAsync(0.5);
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        await module.CallAsync("acall", () => Environment.Exit(9));
        return 0;
    }

    public static async Task<int> ExitsFromACallback()
    {
        var python = await StartAsync(0.5);
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        module.Call("call", () => Environment.Exit(10));
        return 0;
    }

    /// <summary>Ends on one thread while three others wait for Python, or keep calling it; none of them handles that Python ends.</summary>
    public static async Task<int> ExitsWhileOthersWait()
    {
        var dying = new CountdownEvent(3); // never disposed: it is used until the very end
        AppDomain.CurrentDomain.UnhandledException += (_, _) => dying.Signal();
        var python = await StartAsync();

        // Runs after the bridge's own handler: the process ends when all three are about to die of what that did. If they are not, it has another code.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!dying.Wait(TimeSpan.FromSeconds(10))) _exit(112);
        };
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        var call = module.CallAsync("for_ever");
        new Thread(call.Wait) { IsBackground = true }.Start();
        new Thread(() =>
        {
            while (true) module.Call<long>("count", "x");
        })
        { IsBackground = true }.Start();
        await module.CallAsync("one");
        _ = Task.Run(static () => Environment.Exit(12));
        await call;
        return 0;
    }

    /// <summary>A thread that holds the GIL dies of Python's end, which waits for the GIL.</summary>
    public static async Task<int> ExitsWhileAnAttachedThreadDies()
    {
        var python = await StartAsync();
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        var attached = new ManualResetEventSlim(false);
        new Thread(() => module.Call("count", (object)new Dying(python, attached))) { IsBackground = true }.Start();
        attached.Wait();
        Environment.Exit(14);
        return 0;
    }

    /// <summary>Is read while the thread is attached, as all arguments are.</summary>
    private sealed class Dying(PythonHost python, ManualResetEventSlim attached) : IReadOnlyCollection<long>
    {
        public int Count => 1;

        public IEnumerator<long> GetEnumerator()
        {
            attached.Set();
            while (!python.Interpreter.Gate.IsClosed) Thread.Yield();
            throw new ObjectDisposedException(nameof(PythonHost));
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Ends while Python's main thread is in the middle of its start.</summary>
    public static async Task<int> ExitsDuringTheStart(string[] arguments)
    {
        var start = new GatedStart(arguments[0]);
        await start.EnteredAsync();
        Environment.Exit(13);
        return 0;
    }

    public static async Task<int> FailsUnhandled()
    {
        var python = await StartAsync();
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        await module.CallAsync("raises");
        return 0;
    }

    /// <summary>In a synchronous call, so that the thread is attached still when .NET finds that nobody handles it.</summary>
    public static async Task<int> FailsUnhandledInACall()
    {
        var python = await StartAsync();
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        var thread = new Thread(() => module.Call("sleep", "no number"));
        thread.Start();
        thread.Join();
        return 0;
    }

    public static async Task<int> SystemExitInACoroutine()
    {
        await using var python = await StartAsync();
        using var module = Module(python);
        Say(await OutcomeAsync(module.CallAsync("exits", 3)));
        Say(await OutcomeAsync(module.CallAsync("one")));
        return 0;
    }

    public static async Task<int> ExitsInPython()
    {
        var python = await StartAsync();
        using var module = Module(python);
        _ = module.CallAsync("for_ever");
        module.Call("say", "buffered in Python");
        using var os = python.Import("os");
        os.Call("_exit", 11);
        return 0;
    }

    public static async Task<int> CatchesANullReferenceAfterFaulthandler()
    {
        await using var python = await StartAsync();
        using (var faulthandler = python.Import("faulthandler")) faulthandler.Call("enable");
        try
        {
            Say(Length(null!));
        }
        catch (NullReferenceException)
        {
            Say("caught");
        }

        return 0;

        static string Length(string text) => text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>With the memory of the process limited as a container's may be.</summary>
    public static async Task<int> RunsOutOfMemory()
    {
        await using var python = await StartAsync();
        using var module = Module(python, """
            import asyncio, resource
            def fill():
                used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
                soft, hard = resource.getrlimit(resource.RLIMIT_AS)
                # Python asks for 64 MiB at a time, so that some 60 are left for .NET's threads, which cannot live without.
                resource.setrlimit(resource.RLIMIT_AS, (used + (124 << 20), hard))
                try:
                    kept = []
                    while True: kept.append(bytearray(64 << 20))
                finally:
                    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
            async def afill():
                await asyncio.sleep(0)
                fill()
            async def one(): return 1
            """);
        foreach (var call in new Func<Task>[] { () => Task.Run(() => module.Call("fill")), () => module.CallAsync("afill") })
        {
            try
            {
                await call();
            }
            catch (PythonException error)
            {
                Say(error.PythonType);
            }
        }

        Say(await OutcomeAsync(module.CallAsync("one")));
        return 0;
    }

    /// <summary>A child that is forked and replaced by another program at once, as C code and os.posix_spawn do it.</summary>
    public static async Task<int> ForksAndExecutes()
    {
        await using var python = await StartAsync();
        using var module = Module(python, """
            import os, sys, subprocess
            def fork():
                child = os.fork()
                if child == 0:
                    os.execv(sys.executable, [sys.executable, "-c", "import os; os._exit(7)"])
                return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            def spawn():
                return os.waitstatus_to_exitcode(os.waitpid(os.posix_spawn(sys.executable, [sys.executable, "-c", "import os; os._exit(8)"], os.environ), 0)[1])
            def run():
                return subprocess.run([sys.executable, "-c", "import os; os._exit(9)"], preexec_fn=lambda: None).returncode
            async def one(): return 1
            """);
        Say($"{module.Call<int>("fork")} {module.Call<int>("spawn")} {module.Call<int>("run")}");
        Say(await OutcomeAsync(module.CallAsync("one")));
        return 0;
    }

    public static async Task<int> Multiprocesses(string[] arguments)
    {
        await using var python = await StartAsync();
        using var sys = python.Import("sys");
        using (var path = sys.GetAttr("path")) path.Call("insert", 0, arguments[1]);
        using var module = python.Import("multiprocessing_work");
        Say(string.Join(' ', module.Call<long[]>("squares", arguments[0])));
        return 0;
    }

    public static async Task<int> Forks()
    {
        await using var python = await StartAsync();
        using var module = Module(python, """
            import os, sys
            import dotnet_tasks
            def fork():
                child = os.fork()
                if child == 0:
                    try:
                        dotnet_tasks.delay(0)
                    except RuntimeError as error:
                        os.write(1, f"child: {error}\n".encode())
                        os._exit(5)
                    os._exit(6)
                return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            """);
        Say($"child ended with {module.Call<long>("fork")}");
        return 0;
    }

    public static async Task<int> WaitsForASignal(string[] arguments)
    {
        await using var python = await StartAsync();
        using var module = Module(python);
        module.Call("say", "buffered in Python");
        _ = module.CallAsync("for_ever");
        if (arguments is ["kestrel"])
        {
            var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder();
            Microsoft.AspNetCore.Hosting.HostingAbstractionsWebHostBuilderExtensions.UseUrls(builder.WebHost, "http://127.0.0.1:0");
            await using var app = builder.Build();
            await app.StartAsync();
            Say("ready");
            await Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdownAsync(app);
            return 0;
        }

        Say("ready");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
