// A host is disposed with Python's InterpreterPool in use.
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PyBridge.Scenarios;

internal sealed class Executors : Scenario
{
    private const string Using = """
        import asyncio, os, sys
        import dotnet_tasks

        out, into = os.pipe()
        mode = "auto" if sys.version_info >= (3, 12) else "threads"

        def come_and_go(times):
            for n in range(times):
                with dotnet_tasks.InterpreterPool(2, mode=mode) as pool:
                    pool.submit(abs, -n).result()

        def start():
            global pool, waits
            pool = dotnet_tasks.InterpreterPool(2, mode=mode)
            waits = pool.submit(asyncio.sleep, 3600)
            waits.add_done_callback(ended)
            return sum(pool.map(abs, range(-3, 1)))

        def ended(future):
            os.write(into, b"cancelled" if future.cancelled() else type(future.exception()).__name__.encode())
        """;

    private const string Late = """
        import asyncio, concurrent.futures, sys, threading
        import dotnet_tasks

        over = threading.Event()

        def start():
            global pool, waits
            pool = dotnet_tasks.InterpreterPool(1, mode="auto" if sys.version_info >= (3, 12) else "threads")
            waits = pool.submit(asyncio.sleep, 3600)
            waits.add_done_callback(lambda _: over.wait())  # on the thread that delivers, in Python
            threading._register_atexit(over.set)            # the last to register is the first to be told
            return pool.submit(abs, -6).result()

        def leave_idle():
            global executor
            executor = concurrent.futures.ThreadPoolExecutor(1)
            return executor.submit(abs, -6).result()

        def leave_busy():
            value = leave_idle()
            executor.submit(over.wait)
            return value
        """;

    /// <summary>The thread that delivers a pool's outcomes is between two of them, in Python, when nothing else is left there.</summary>
    public static Task<int> IsDisposedWhileAnOutcomeIsDelivered() => DisposeAfterAsync("start", 5);

    public static Task<int> IsDisposedWithAnIdleExecutor() => DisposeAfterAsync("leave_idle", 5);

    public static Task<int> IsDisposedWithABusyExecutor() => DisposeAfterAsync("leave_busy", 0.5);

    private static async Task<int> DisposeAfterAsync(string function, double seconds)
    {
        var python = await StartAsync(seconds);
        using var module = Module(python, Late);
        Say($"{module.Call<int>(function)}");
        await python.DisposeAsync();
        return 3;
    }

    /// <summary>Two pools have come and gone, a third one has a coroutine that waits: what its future hears.</summary>
    public static async Task<int> IsDisposedWithAnExecutorInUse()
    {
        var python = await StartAsync();
        using var module = Module(python, Using);
        module.Call("come_and_go", 2);
        Say($"{module.Call<int>("start")}");
        var pipe = module.Get<int>("out");
        await python.DisposeAsync();
        await using var stream = new FileStream(new SafeFileHandle(pipe, ownsHandle: false), FileAccess.Read);
        var buffer = new byte[100];
        Say(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer)));
        return 3;
    }
}
