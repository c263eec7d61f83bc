// Threads that come and go, each of them freeing what the ones before it left.
using System.Globalization;

namespace PyBridge.Scenarios;

internal sealed class Threads : Scenario
{
    private const string Leaving = """
        import threading

        left = []

        class Thing:
            def __init__(self, i):
                self.items = [i]
                self.names = {i: str(i)}

        def work(count):
            before = left[:]
            del left[:]
            before.clear()
            left.extend([Thing(i) for i in range(count)])
            left.extend([bytes(64 * (i % 8) + 16) for i in range(count)])
            return count

        def run_threads(threads):
            for _ in range(threads):
                thread = threading.Thread(target=work, args=(300,))
                thread.start()
                thread.join()
        """;

    /// <summary>.NET's threads and Python's; their stacks, and with them what CPython knows a thread by, go from one to the next.</summary>
    public static async Task<int> ThreadsThatDie()
    {
        await using var python = await StartAsync();
        using var module = Module(python, Leaving);
        using var work = module.GetAttr("work");
        var ended = false;
        var collecting = Task.Run(() =>
        {
            while (!Volatile.Read(ref ended))
            {
                GC.Collect(0);
                GC.WaitForPendingFinalizers();
                work.Invoke<long>(50);
            }
        });
        var ofPython = Task.Factory.StartNew(() => module.Call("run_threads", 150), TaskCreationOptions.LongRunning);
        var ofDotnet = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() => RunThreads(work, 600), TaskCreationOptions.LongRunning));
        await Task.WhenAll([ofPython, .. ofDotnet]);
        Volatile.Write(ref ended, true);
        await collecting;
        Say("ended");
        return 0;
    }

    /// <summary>Python runs its exit functions when .NET's threads have had their states cleared; C libraries may ask then for the thread's own.</summary>
    public static async Task<int> ThreadsThatLiveToTheEnd()
    {
        var python = await StartAsync();
        using var module = Module(python, """
            import atexit, ctypes, sys

            for asks in ctypes.pythonapi.PyGILState_GetThisThreadState, ctypes.pythonapi.PyThreadState_Get: asks.restype = ctypes.c_void_p
            def says():
                known = ctypes.pythonapi.PyGILState_GetThisThreadState() == ctypes.pythonapi.PyThreadState_Get()
                sys.stdout.write("known at the end" if known else "forgotten at the end")
                sys.stdout.flush()
            atexit.register(says)
            def one(): return 1
            """);
        using var called = new CountdownEvent(3);
        using var gate = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, 3).Select(_ => new Thread(() =>
        {
            module.Call<long>("one");
            called.Signal();
            gate.Wait();
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        called.Wait();
        await python.DisposeAsync();
        gate.Set();
        foreach (var thread in threads) thread.Join();
        return 0;
    }

    /// <summary>
    /// Says by how many bytes the process, and by how many blocks Python, grew for each of many threads, once others had come and gone: in the best of
    /// some rounds, for what is left is left in each, and .NET's compiler and collector take memory now and then.
    /// </summary>
    public static async Task<int> ThreadsThatLeaveMemory()
    {
        const int Count = 1000;
        await using var python = await StartAsync();
        using var module = Module(python, """
            import gc, sys
            def work(count): return [{i: str(i)} for i in range(100)] and count
            def blocks():
                gc.collect()
                return sys.getallocatedblocks()
            """);
        using var work = module.GetAttr("work");
        RunThreads(work, Count);
        var (bytes, blocks) = (double.MaxValue, double.MaxValue);
        var before = Measure();
        for (var round = 0; round < 3; round++)
        {
            RunThreads(work, Count);
            var after = Measure();
            bytes = Math.Min(bytes, (double)(after.Bytes - before.Bytes) / Count);
            blocks = Math.Min(blocks, (double)(after.Blocks - before.Blocks) / Count);
            before = after;
        }

        Say(string.Create(CultureInfo.InvariantCulture, $"{bytes:0.#} {blocks:0.###}"));
        return 0;

        (long Bytes, long Blocks) Measure()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var inPython = module.Call<long>("blocks");
            return (Environment.WorkingSet, inPython);
        }
    }

    private static void RunThreads(PyObject work, int threads)
    {
        for (var i = 0; i < threads; i++)
        {
            var thread = new Thread(() => work.Invoke<long>(300));
            thread.Start();
            thread.Join();
        }
    }
}
