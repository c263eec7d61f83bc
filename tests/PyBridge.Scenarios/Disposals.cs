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
        var start = Stopwatch.GetTimestamp();
        await python.DisposeAsync();
        Say(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(3) ? "within the limit" : "too late");
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
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    public static async Task<int> WithAThreadThatLeavesInTime()
    {
        var python = await StartAsync(10);
        using var module = Module(python);
        var gate = new TaskCompletionSource();
        var thread = Task.Run(() =>
        {
            module.Call("call", () =>
            {
                gate.SetResult();
                Thread.Sleep(200);
            });
            Say("left Python");
        });
        await gate.Task;
        await python.DisposeAsync();
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
        await python.DisposeAsync();
        Say(await OutcomeAsync(stuck));
        Say(await OutcomeAsync(waiting));
        return 0;
    }

    public static async Task<int> WithAPythonThreadThatStays()
    {
        var python = await StartAsync(0.3);
        using var module = Module(python);
        module.Call("start_thread", 3600);
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    public static async Task<int> TwiceAndAtOnce()
    {
        var python = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await python.DisposeAsync())));
        await python.DisposeAsync();
        Say("disposed");
        return 0;
    }

    public static async Task<int> FromACallback()
    {
        var python = await StartAsync(0.5);
        using var module = Module(python);
        var disposal = new TaskCompletionSource<Task>();
        await OutcomeAsync(module.CallAsync("acall", () => disposal.SetResult(python.DisposeAsync().AsTask())));
        await await disposal.Task;
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
