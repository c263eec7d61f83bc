// The ends of threads that have called Python: who clears their thread states, and that nothing else is touched.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ThreadSpecs
{
    private const string Source = """
        import threading

        of_thread = threading.local()

        class Tells:
            def __init__(self, tell): self.tell = tell
            def __del__(self): self.tell(threading.get_ident())

        def keep(tell):
            of_thread.kept = Tells(tell)
            return threading.get_ident()

        def one(): return 1
        """;

    /// <summary>What a thread keeps in a threading.local goes with its state; on free-threaded builds on that very thread, and without a collection.</summary>
    [Fact(Timeout = 30_000)]
    public async Task A_thread_that_died_has_its_state_cleared()
    {
        using var module = await Python.ModuleAsync(Source);
        var told = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        Action<long> tell = told.SetResult;
        long ident = 0;
        var thread = new Thread(() => ident = module.Call<long>("keep", tell));
        thread.Start();
        thread.Join();
        if ((await Python.HostAsync()).IsFreeThreaded)
        {
            Assert.Equal(ident, await told.Task);
            return;
        }

        while (!told.Task.IsCompleted)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            module.Call("one");
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task Threads_that_come_and_go_free_what_the_dead_left()
    {
        var result = await ScenarioProcess.RunAsync("ThreadsThatDie");
        Assert.Equal((0, "ended", ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }
}
