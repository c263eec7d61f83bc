// PythonHost.Attach in a process whose CPython another embedder started and ends.
using System.IO.Pipes;

namespace PyBridge.Scenarios;

internal sealed class Joinings : Scenario
{
    public static async Task<int> JoinsAndLeaves()
    {
        using var embedder = new Embedder();
        var python = PythonHost.Attach();
        using var module = Module(python);
        Say($"{module.Call<long>("count", "five!")} {await module.CallAsync<long>("one")}");
        var pending = module.CallAsync("for_ever");
        await module.CallAsync("one");
        await python.DisposeAsync();
        Say(await OutcomeAsync(pending));
        Say(await OutcomeAsync(module.CallAsync("one")));
        Say(await OutcomeAsync(Task.Run(() => python.Import("math"))));
        Say(embedder.IsInitialized ? "Python lives" : "Python was finalized");
        embedder.Run("import sys; print('the owner goes on', flush=True)");

        // Joined again, this time by the owner's own thread while it is attached.
        PythonHost? again = null;
        embedder.Attached(() => again = PythonHost.Attach());
        Say(await OutcomeAsync(module.CallAsync("one")));
        await again!.DisposeAsync();
        embedder.End();
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        return 0;
    }

    public static async Task<int> LeavesACoroutineThatRefuses()
    {
        using var embedder = new Embedder();
        var python = PythonHost.Attach(new PythonOptions { ShutdownTimeout = TimeSpan.FromSeconds(0.3) });
        using var module = Module(python);
        var call = module.CallAsync("refuses");
        await module.CallAsync("one");
        await DisposeWithinTheLimitAsync(python);
        Say(await OutcomeAsync(call));
        embedder.End();
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        return 0;
    }

    /// <summary>Python lives on, so the thread may stay in it as long as it likes.</summary>
    public static async Task<int> LeavesAThreadInside()
    {
        using var embedder = new Embedder();
        var python = PythonHost.Attach();
        using var module = Module(python);
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var gate = new ManualResetEventSlim();
        var inside = Task.Run(() => module.Call("call", () =>
        {
            entered.SetResult();
            gate.Wait();
        }));
        await entered.Task;
        await python.DisposeAsync();
        Say(inside.IsCompleted ? "was thrown out" : "is inside");
        gate.Set();
        Say(await OutcomeAsync(inside));
        embedder.End();
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        return 0;
    }

    public static async Task<int> LeavesTwiceAndAtOnce()
    {
        using var embedder = new Embedder();
        var python = PythonHost.Attach();
        using var module = Module(python);
        await module.CallAsync("one");
        await DisposeInEightThreadsAsync(python);
        await python.DisposeAsync();
        Say(await OutcomeAsync(module.CallAsync("one")));
        embedder.Run("import sys; print('the owner goes on', flush=True)");
        embedder.End();
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        return 0;
    }

    public static async Task<int> OwnerEndsFirst()
    {
        using var embedder = new Embedder();
        var python = PythonHost.Attach();
        using var module = Module(python);
        var pending = module.CallAsync("for_ever");
        await module.CallAsync("one");
        embedder.End();
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        Say(await OutcomeAsync(pending));
        Say(await OutcomeAsync(module.CallAsync("one")));
        Say(await OutcomeAsync(Task.Run(() => module.Call<long>("count", "x"))));
        Say(await OutcomeAsync(Task.Run(() => python.Import("math"))));
        await python.DisposeAsync();
        return 0;
    }

    /// <summary>The watchdog looks when Python is there no more.</summary>
    public static Task<int> OwnerEndsBeforeTheWatchdogLooks()
    {
        using var embedder = new Embedder();
        PythonHost.Attach(new PythonOptions { Watchdog = TimeSpan.FromHours(1) });
        embedder.End();
        Say(Telemetry.PythonStacks.Read().Contains("File ", StringComparison.Ordinal) ? "stacks" : "none");
        return Task.FromResult(0);
    }

    /// <summary>The owner finalizes while a thread of ours is inside Python, which it waits for.</summary>
    public static async Task<int> OwnerEndsWhileAThreadIsInside()
    {
        using var embedder = new Embedder();
        await using var python = PythonHost.Attach();
        using var module = Module(python);
        var entered = new TaskCompletionSource();
        using var gate = new ManualResetEventSlim();
        var inside = Task.Run(() => module.Call("call", () =>
        {
            entered.SetResult();
            gate.Wait();
        }));
        await entered.Task;
        var end = Task.Run(embedder.End);
        while (await OutcomeAsync(Task.Run(() => module.Call<long>("count", "x"))) != nameof(ObjectDisposedException))
        {
            // The owner has not come to the gate yet.
        }

        Say(end.IsCompleted ? "did not wait" : "waits");
        gate.Set();
        Say(await OutcomeAsync(inside));
        await end;
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        return 0;
    }

    /// <summary>The owner's end has passed the bridge's hook, and is held in an older function of <c>atexit</c>.</summary>
    public static async Task<int> JoinsWhileTheOwnerEnds()
    {
        using var embedder = new Embedder();
        using var entered = new AnonymousPipeServerStream(PipeDirection.In);
        using var leave = new AnonymousPipeServerStream(PipeDirection.Out);
        embedder.Run(
            $"import atexit, os; atexit.register(lambda: (os.write({entered.GetClientHandleAsString()}, b'.'), os.read({leave.GetClientHandleAsString()}, 1)))");
        await PythonHost.Attach().DisposeAsync();
        var end = Task.Run(embedder.End);
        entered.ReadByte();
        Say(await OutcomeAsync(Task.Run(static () => PythonHost.Attach())));
        leave.WriteByte(1);
        await end;
        Say(embedder.IsInitialized ? "Python lives" : "finalized by its owner");
        return 0;
    }

    /// <summary>Comes to an end only if nothing of the process's keeps them.</summary>
    public static async Task<int> JoinsAndLeavesManyTimes()
    {
        using var embedder = new Embedder();
        List<WeakReference> hosts = [];
        for (var i = 0; i < 20; i++) hosts.Add(await JoinAndLeaveAsync());
        while (hosts.Count(static host => host.IsAlive) > 1)   // the last one may be in a thread's registers yet
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Say("forgotten");
        embedder.End();
        return 0;
    }

    private static async Task<WeakReference> JoinAndLeaveAsync()
    {
        var python = PythonHost.Attach();
        using var math = python.Import("math");
        await python.DisposeAsync();
        return new WeakReference(python);
    }

    public static async Task<int> TwoJoinAtOnce()
    {
        using var embedder = new Embedder();
        using var barrier = new Barrier(2);
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => OnThreadOfItsOwnAsync(() =>
        {
            barrier.SignalAndWait();
            return Task.FromResult(PythonHost.Attach());
        })));
        using var module = Module(both[0]);
        var pools = await Task.WhenAll(both.Select(static host => PythonPool.StartAsync(host, new PythonPoolOptions { Workers = 1, Mode = PoolMode })));
        await both[1].DisposeAsync();
        Say(await OutcomeAsync(module.CallAsync("one")));
        Say(await OutcomeAsync(pools[0].CallAsync("math", "sqrt", 4.0)));
        Say(await OutcomeAsync(pools[1].CallAsync("math", "sqrt", 4.0)));
        await both[0].DisposeAsync();
        Say(await OutcomeAsync(module.CallAsync("one")));
        Say(await OutcomeAsync(pools[0].CallAsync("math", "sqrt", 4.0)));
        embedder.End();
        return 0;
    }

    public static async Task<int> JoinsNothing()
    {
        Say(await OutcomeAsync(Task.Run(static () => PythonHost.Attach())));
        await using var python = await StartAsync();
        Say(await OutcomeAsync(Task.Run(static () => PythonHost.Attach())));
        return 0;
    }

    public static async Task<int> StartsBesideAnEmbedder()
    {
        using var embedder = new Embedder();
        Say(await OutcomeAsync(Task.Run(static () => StartAsync())));
        await using var python = PythonHost.Attach();
        using var module = Module(python);
        Say(await OutcomeAsync(module.CallAsync("one")));
        return 0;
    }
}
