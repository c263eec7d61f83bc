// Cancellation of coroutines from C#: each order in which token, coroutine and result can meet, forced by events.
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class CancellationSpecs
{
    private const string Source = """
        import asyncio

        async def finishes(cancel):
            cancel()
            return "finished"
        async def finishes_later(cancel):
            await asyncio.sleep(0)
            cancel()
            return "finished"
        async def refuses(started):
            started()
            try: await asyncio.Event().wait()
            except asyncio.CancelledError: raise ValueError("not now")
        async def counts(started):
            times = 0
            while times < 2:
                started()
                try: await asyncio.Event().wait()
                except asyncio.CancelledError: times += 1
            return times
        async def cancels_itself_too(started):
            task = asyncio.current_task()
            def both():
                started()
                task.cancel("from Python")
            asyncio.get_running_loop().call_soon(both)
            await asyncio.Event().wait()
        async def shielded(started, done):
            async def inner():
                started()
                await gate.wait()
                done()
            global kept
            kept = asyncio.ensure_future(inner())
            await asyncio.shield(kept)
        gate = asyncio.Event()
        async def open_gate():
            gate.set()
            await kept
        async def crosses(call):
            try: await call()
            except asyncio.CancelledError as error:
                seen.append(type(error).__name__)
                raise
        seen = []
        async def waits(started):
            started()
            try: await asyncio.Event().wait()
            finally: seen.append("innermost")
        async def timeout_inside(call):
            try:
                async with asyncio.timeout(0.02): await call()
            except TimeoutError:
                return f"timeout, {asyncio.current_task().cancelling()} cancelling"
        async def group(call, started):
            async def fail():
                await started()
                raise ValueError("first")
            try:
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(crosses(call))
                    tasks.create_task(fail())
            except ExceptionGroup as errors: return len(errors.exceptions)
        async def one(): return 1
        """;

    [Theory(Timeout = 20_000)]
    [InlineData("finishes")]
    [InlineData("finishes_later")]
    public async Task A_token_cancelled_while_the_coroutine_finishes_leaves_its_result(string function)
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        Action cancel = source.Cancel;
        Assert.Equal("finished", await module.CallAsync<string>(function, cancel, source.Token));
        Assert.Equal(1, await module.CallAsync<int>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_token_cancelled_after_the_end_changes_nothing()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var call = module.CallAsync<int>("one", source.Token);
        Assert.Equal(1, await call);
        await source.CancelAsync();
        Assert.True(call.IsCompletedSuccessfully);
        Assert.Equal(1, await module.CallAsync<int>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_coroutine_that_answers_its_cancellation_with_an_error_fails_with_it()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var (started, tell) = Signal();
        var call = module.CallAsync("refuses", tell, source.Token);
        await started;
        await source.CancelAsync();
        Assert.Equal("not now", (await Assert.ThrowsAsync<PythonException>(() => call)).Message);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_token_cancels_once_so_a_coroutine_that_swallowed_it_runs_on()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var starts = new SemaphoreSlim(0);
        Action tell = () => starts.Release();
        var call = module.CallAsync<int>("counts", tell, source.Token);
        await starts.WaitAsync();
        await source.CancelAsync();
        await source.CancelAsync();
        await starts.WaitAsync();
        Assert.Equal(1, await module.CallAsync<int>("one"));
        Assert.False(call.IsCompleted);
    }

    [Fact(Timeout = 20_000)]
    public async Task Cancelled_from_both_sides_at_once_it_ends_once_with_the_callers_token()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        Action cancel = source.Cancel;
        var call = module.CallAsync("cancels_itself_too", cancel, source.Token);
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(1, await module.CallAsync<int>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task What_is_shielded_runs_on()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var (started, tell) = Signal();
        var (done, tellDone) = Signal();
        var call = module.CallAsync("shielded", tell, tellDone, source.Token);
        await started;
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.False(done.IsCompleted);
        await module.CallAsync("open_gate");
        await done;
    }

    [Fact(Timeout = 20_000)]
    public async Task A_cancellation_goes_through_four_crossings_and_comes_back_as_the_callers_own()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var (started, tell) = Signal();
        Func<CancellationToken, Task> middle = token => module.CallAsync("waits", tell, token);
        var call = module.CallAsync("crosses", middle, source.Token);
        await started;
        await source.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(["innermost", "CancelledError"], module.Get<string[]>("seen"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_timeout_in_python_cancels_the_dotnet_call_and_leaves_no_cancellation_behind()
    {
        using var module = await Python.ModuleAsync(Source);
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Func<CancellationToken, Task> call = async token =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                cancelled.SetResult();
            }
        };
        Assert.Equal("timeout, 0 cancelling", await module.CallAsync<string>("timeout_inside", call));
        Assert.True(cancelled.Task.IsCompleted, "The awaiter went on before the .NET call had ended.");
    }

    [Fact(Timeout = 20_000)]
    public async Task A_task_group_cancels_the_dotnet_calls_of_the_others_when_one_fails()
    {
        using var module = await Python.ModuleAsync(Source);
        var (started, tell) = Signal();
        Func<CancellationToken, Task> call = token =>
        {
            tell();
            return Task.Delay(Timeout.Infinite, token);
        };
        Func<Task> wait = () => started;
        Assert.Equal(1, await module.CallAsync<int>("group", call, wait));
        Assert.Equal(["CancelledError"], module.Get<string[]>("seen"));
    }

    [Fact(Timeout = 20_000)]
    public async Task One_token_shared_by_many_calls_cancels_them_all_and_leaves_the_loop_well()
    {
        using var module = await Python.ModuleAsync(Source);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(first.Token, second.Token);
        var starts = new CountdownEvent(50);
        Action tell = () => starts.Signal();
        var calls = Enumerable.Range(0, 50).Select(_ => module.CallAsync("waits", tell, linked.Token)).ToArray();
        await Task.Run(starts.Wait);
        await second.CancelAsync();
        foreach (var call in calls)
        {
            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(linked.Token, error.CancellationToken);
        }

        Assert.Equal(1, await module.CallAsync<int>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task WaitAsync_gives_up_waiting_and_the_coroutine_runs_on()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var (started, tell) = Signal();
        var call = module.CallAsync("waits", tell, source.Token);
        await started;
        await Assert.ThrowsAsync<TimeoutException>(() => call.WaitAsync(TimeSpan.FromMilliseconds(10)));
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    private static (Task Signalled, Action Signal) Signal()
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (source.Task, () => source.TrySetResult());
    }
}
