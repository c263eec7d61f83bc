// Disposing the host in every situation.
using System.Diagnostics;

namespace PyBridge.Scenarios;

internal sealed class Disposals : Scenario
{
    public static async Task<int> Idle()
    {
        var python = await StartAsync();
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    public static async Task<int> WithPendingCoroutines()
    {
        var python = await StartAsync();
        using var module = Module(python);
        var calls = Enumerable.Range(0, 100).Select(_ => module.CallAsync("for_ever")).ToArray();
        await module.CallAsync<long>("one");
        await python.DisposeAsync();
        foreach (var group in (await Task.WhenAll(calls.Select(OutcomeAsync))).GroupBy(static one => one)) Say($"{group.Count()} {group.Key}");
        Say(await OutcomeAsync(module.CallAsync("one")));
        Say(await OutcomeAsync(Task.Run(() => module.Call<long>("count", "x"))));
        return 0;
    }

    public static async Task<int> WithACoroutineThatRefuses()
    {
        var python = await StartAsync(0.3);
        using var module = Module(python);
        var call = module.CallAsync("refuses");
        await module.CallAsync<long>("one");
        await DisposeWithinTheLimitAsync(python);
        Say(await OutcomeAsync(call));
        return 0;
    }

    public static async Task<int> WithAThreadAsleepInPython()
    {
        var python = await StartAsync(0.3);
        using var module = Module(python);
        var thread = new Thread(() => module.Call("enter_and_sleep", 3600)) { IsBackground = true };
        thread.Start();
        module.Call("wait_entered");
        await DisposeWithinTheLimitAsync(python);
        return 0;
    }

    public static async Task<int> WithAThreadThatComputesInPython()
    {
        var python = await StartAsync(0.3);
        using var module = Module(python, Source + "\ndef enter_and_spin():\n    entered.set()\n    spin()\n");
        var thread = new Thread(() => module.Call("enter_and_spin")) { IsBackground = true };
        thread.Start();
        module.Call("wait_entered");
        await DisposeWithinTheLimitAsync(python);
        return 0;
    }

    public static async Task<int> WithAThreadThatLeavesInTime()
    {
        var python = await StartAsync(10);
        using var module = Module(python);
        var entered = new TaskCompletionSource();
        using var gate = new ManualResetEventSlim();
        var thread = Task.Run(() =>
        {
            module.Call("call", () =>
            {
                entered.SetResult();
                gate.Wait();
            });
            Say("left Python");
        });
        await entered.Task;
        var disposal = python.DisposeAsync();
        while (await OutcomeAsync(Task.Run(() => module.Call<long>("count", "x"))) != nameof(ObjectDisposedException))
        {
            // The disposal has not come to its gate yet.
        }

        gate.Set();
        await disposal;
        await thread;
        Say("disposed");
        return 0;
    }

    public static async Task<int> WithALoopThatIsStuck()
    {
        var python = await StartAsync(0.3);
        using var module = Module(python);
        var stuck = module.CallAsync("spin");
        var waiting = module.CallAsync("one");
        await DisposeWithinTheLimitAsync(python);
        Say(await OutcomeAsync(stuck));
        Say(await OutcomeAsync(waiting));
        return 0;
    }

    public static async Task<int> WithAPythonThreadThatStays()
    {
        var python = await StartAsync(0.3);
        using var module = Module(python);
        module.Call("start_thread", 3600);
        await DisposeWithinTheLimitAsync(python);
        return 0;
    }

    public static async Task<int> TwiceAndAtOnce()
    {
        var python = await StartAsync();
        await DisposeInEightThreadsAsync(python);
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    public static async Task<int> WithoutEverAwaiting()
    {
        var python = await StartAsync();
        Say(python.Import("math").Call<double>("sqrt", 4.0) == 2 ? "called" : "wrong");
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    /// <summary>The first start is in its middle, on Python's main thread, while others try to start and to join.</summary>
    public static async Task<int> DuringTheFirstStart(string[] arguments)
    {
        using var start = new GatedStart(arguments[0]);
        await start.EnteredAsync();
        Say(await OutcomeAsync(Task.Run(() => StartAsync())));
        Say(await OutcomeAsync(Task.Run(static () => PythonHost.Attach())));
        start.Release();
        await (await start.Host).DisposeAsync();
        Say(await OutcomeAsync(Task.Run(() => StartAsync())));
        Say("disposed");
        return 0;
    }

    public static async Task<int> ThenFinalizersRun()
    {
        var python = await StartAsync();
        Forget(python);
        var kept = python.Import("math");
        await python.DisposeAsync();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        kept.Dispose();
        Say("disposed");
        return 0;

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static void Forget(PythonHost python)
        {
            for (var i = 0; i < 1000; i++) _ = python.Import("sys");
        }
    }

    public static async Task<int> FromACallback()
    {
        var python = await StartAsync();
        using var module = Module(python);
        var disposal = new TaskCompletionSource<Task>();
        await OutcomeAsync(module.CallAsync("acall", () => disposal.SetResult(python.DisposeAsync().AsTask())));
        await await disposal.Task;
        Say("disposed");
        return 0;
    }

    /// <summary>Which the callback's own return would have to come before.</summary>
    public static async Task<int> WaitedForInACallback()
    {
        var python = await StartAsync(0.5);
        using var module = Module(python);
        var start = Stopwatch.GetTimestamp();
        var disposed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var call = module.CallAsync("acall", () =>
        {
            python.DisposeAsync().AsTask().Wait();
            disposed.SetResult();
        });
        Say(await OutcomeAsync(call));
        await disposed.Task;
        SayWhetherInTime(start);
        return 0;
    }

    /// <summary>The same in a synchronous call on a thread of .NET's: what is waited for is the very thread that waits.</summary>
    public static async Task<int> WaitedForInACallbackOffTheLoop()
    {
        var python = await StartAsync(0.5);
        using var module = Module(python);
        var start = Stopwatch.GetTimestamp();
        var waited = false;
        var call = Task.Run(() => module.Call("call", () =>
        {
            python.DisposeAsync().AsTask().Wait();
            waited = true;
        }));
        Say(await OutcomeAsync(call));
        Say(waited ? "waited" : "did not wait");
        SayWhetherInTime(start);
        return 0;
    }

    /// <summary>One reader waits for an item, one has read and does not ask, one comes later.</summary>
    public static async Task<int> WhileStreamsAreRead()
    {
        var python = await StartAsync();
        using var module = Module(python, Source + """

            async def items():
                yield 1
                await asyncio.Event().wait()
            """);
        var waiting = module.StreamAsync<long>("items").GetAsyncEnumerator();
        var resting = module.StreamAsync<long>("items").GetAsyncEnumerator();
        if (!await waiting.MoveNextAsync() || !await resting.MoveNextAsync()) return 1;
        var next = waiting.MoveNextAsync().AsTask();
        await module.CallAsync("one");
        await python.DisposeAsync();
        Say(await OutcomeAsync(next));
        Say(await OutcomeAsync(resting.MoveNextAsync().AsTask()));
        Say(await OutcomeAsync(ReadAsync()));
        foreach (var stream in new[] { waiting, resting }) Say(await OutcomeAsync(stream.DisposeAsync().AsTask()));
        return 0;

        async Task ReadAsync()
        {
            await foreach (var item in module.StreamAsync<long>("items")) Say($"read {item}");
        }
    }

    /// <summary>Eight threads, none of which began before all were there.</summary>
    public static async Task<int> StartedByEightAtOnce()
    {
        using var barrier = new Barrier(8);
        var starts = Enumerable.Range(0, 8).Select(_ => OnThreadOfItsOwnAsync(async () =>
        {
            barrier.SignalAndWait();
            return await StartAsync();
        })).ToArray();
        foreach (var group in (await Task.WhenAll(starts.Select(OutcomeAsync))).GroupBy(static one => one).OrderBy(static group => group.Count()))
            Say($"{group.Count()} {group.Key}");
        var python = await starts.Single(static start => start.IsCompletedSuccessfully);
        Say(await OutcomeAsync(Module(python).CallAsync<long>("one")));
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    /// <summary>Functions of <c>atexit</c> and finalizers run while Python is finalized; they call .NET, which calls Python back.</summary>
    public static async Task<int> WithExitFunctionsThatCallNet()
    {
        var python = await StartAsync();
        const string Later = """

            import atexit
            class Left:
                def __init__(self, function): self.function = function
                def __del__(self): self.function("a finalizer", str.upper)
            def later(function):
                global left
                atexit.register(function, "an exit function", str.upper)
                left = Left(function)
            """;
        using (var module = Module(python, Source + Later)) module.Call("later", (string what, Func<string, string> upper) => Say(upper(what)));
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    public static async Task<int> WhileOthersKeepCalling()
    {
        var python = await StartAsync();
        using var module = Module(python);
        using var running = new CountdownEvent(4);
        var callers = Enumerable.Range(0, 4).Select(i => Task.Run(async () =>
        {
            var calls = 0;
            while (true)
            {
                try
                {
                    if (i % 2 == 0) await module.CallAsync<long>("one");
                    else module.Call<long>("count", "apples");
                    if (calls++ == 10) running.Signal();
                }
                catch (Exception exception) when (exception is ObjectDisposedException or OperationCanceledException)
                {
                    return exception.GetType().Name;
                }
            }
        })).ToArray();
        running.Wait();
        await python.DisposeAsync();
        foreach (var kind in (await Task.WhenAll(callers)).Distinct().Order()) Say(kind);
        return 0;
    }
}
