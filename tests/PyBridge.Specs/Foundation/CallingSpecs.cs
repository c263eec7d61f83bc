// Calling Python from C#: synchronous calls, coroutines, streams, cancellation, errors.
using Xunit;

namespace PyBridge.Specs.Foundation;

public sealed class CallingSpecs
{
    private const string Shop = """
        import asyncio

        class SoldOut(Exception): pass

        def count(name): return len(name)
        def describe(name, *, price=0): return f"{name} at {price}"
        async def price(name): return len(name)
        async def slow_price(name):
            await asyncio.sleep(0)
            return len(name)
        async def sold_out(name):
            basket = [name]
            await asyncio.sleep(0)
            raise SoldOut(name)
        async def rows(n):
            try:
                for i in range(n):
                    await asyncio.sleep(0)
                    yield i
            finally:
                closed.append(n)
        closed = []
        started = asyncio.Event()
        async def wait_for_ever():
            started.set()
            await asyncio.Event().wait()
        async def wait_until_started(): await started.wait()
        async def swallows():
            swallowing.set()
            try: await asyncio.Event().wait()
            except asyncio.CancelledError: return "kept"
        swallowing = asyncio.Event()
        async def wait_until_swallowing(): await swallowing.wait()
        async def cancels_itself(): raise asyncio.CancelledError
        async def exits(): raise SystemExit(3)
        async def interrupts():
            await asyncio.sleep(0)
            raise KeyboardInterrupt
        def echo(x): return x
        async def await_it(x): return await x
        """;

    [Fact(Timeout = 20_000)]
    public async Task A_function_returns_its_value()
    {
        using var shop = await Python.ModuleAsync(Shop);
        Assert.Equal(6, shop.Call<long>("count", "apples"));
        Assert.Equal("pears at 3", shop.Call<string>("describe", "pears", new PythonKeyword("price", 3)));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_coroutine_is_a_task_whether_it_suspends_or_not()
    {
        using var shop = await Python.ModuleAsync(Shop);
        Assert.Equal(6, await shop.CallAsync<long>("price", "apples"));
        Assert.Equal(6, await shop.CallAsync<long>("slow_price", "apples"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_typed_function_can_be_called_and_awaited()
    {
        using var shop = await Python.ModuleAsync(Shop);
        using var count = shop.Function<string, long>("count");
        using var price = shop.Function<string, long>("slow_price");
        Assert.Equal(3, count.Invoke("fig"));
        Assert.Equal(4, await price.InvokeAsync("plum"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_synchronous_call_of_a_coroutine_runs_it_to_its_end()
    {
        using var shop = await Python.ModuleAsync(Shop);
        Assert.Equal(6, await Task.Run(() => shop.Call<long>("slow_price", "apples")));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_result_that_does_not_fit_names_both_types_and_the_value()
    {
        using var shop = await Python.ModuleAsync(Shop);
        var error = await Assert.ThrowsAsync<InvalidCastException>(() => shop.CallAsync<long>("echo", "apples"));
        Assert.Contains("str", error.Message, StringComparison.Ordinal);
        Assert.Contains("'apples'", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_python_error_carries_type_message_and_traceback()
    {
        using var shop = await Python.ModuleAsync(Shop);
        var error = await Assert.ThrowsAsync<PythonException>(() => shop.CallAsync("sold_out", "apples"));
        Assert.EndsWith("SoldOut", error.PythonType, StringComparison.Ordinal);
        Assert.Equal("apples", error.Message);
        Assert.Contains("in sold_out", error.PythonTraceback, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet_tasks", error.PythonTraceback, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_stream_gives_its_items_and_is_closed_when_left_early()
    {
        using var shop = await Python.ModuleAsync(Shop);
        var items = new List<int>();
        await foreach (var item in shop.StreamAsync<int>("rows", 3)) items.Add(item);
        await foreach (var item in shop.StreamAsync<int>("rows", 1000))
        {
            if (item == 1) break;
        }

        Assert.Equal([0, 1, 2], items);
        Assert.Equal([3, 1000], shop.Get<int[]>("closed"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_token_cancelled_before_the_call_means_that_nothing_starts()
    {
        using var shop = await Python.ModuleAsync(Shop);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.CallAsync("no_such_function", source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_token_cancelled_while_a_coroutine_runs_cancels_it_with_the_callers_own_token()
    {
        using var shop = await Python.ModuleAsync(Shop);
        using var source = new CancellationTokenSource();
        var call = shop.CallAsync("wait_for_ever", source.Token);
        await shop.CallAsync("wait_until_started");
        await source.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_coroutine_that_swallows_its_cancellation_ends_with_its_value()
    {
        using var shop = await Python.ModuleAsync(Shop);
        using var source = new CancellationTokenSource();
        var call = shop.CallAsync<string>("swallows", source.Token);
        await shop.CallAsync("wait_until_swallowing");
        await source.CancelAsync();
        Assert.Equal("kept", await call);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_coroutine_that_cancels_itself_is_an_operation_canceled_without_a_token()
    {
        using var shop = await Python.ModuleAsync(Shop);
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.CallAsync("cancels_itself"));
        Assert.Equal(CancellationToken.None, error.CancellationToken);
    }

    [Theory(Timeout = 20_000)]
    [InlineData("exits", "SystemExit")]
    [InlineData("interrupts", "KeyboardInterrupt")]
    public async Task An_exit_in_a_coroutine_fails_that_call_and_nothing_else(string function, string type)
    {
        using var shop = await Python.ModuleAsync(Shop);
        var other = shop.CallAsync<long>("slow_price", "apples");
        var error = await Assert.ThrowsAsync<PythonException>(() => shop.CallAsync(function));
        Assert.Equal(type, error.PythonType);
        Assert.Equal(6, await other);
        Assert.Equal(6, await shop.CallAsync<long>("slow_price", "apples"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_dotnet_task_can_be_awaited_in_python_and_its_own_exception_comes_home()
    {
        using var shop = await Python.ModuleAsync(Shop);
        var source = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var call = shop.CallAsync<string>("await_it", source.Task);
        source.SetResult("from .NET");
        Assert.Equal("from .NET", await call);

        var failure = new FileNotFoundException("no such thing");
        Assert.Same(failure, await Assert.ThrowsAsync<FileNotFoundException>(() => shop.CallAsync("await_it", Task.FromException<int>(failure))));
    }

    [Fact(Timeout = 60_000)]
    public async Task First_use_from_many_threads_at_once_is_safe()
    {
        using var shop = await Python.ModuleAsync(Shop);
        using var start = new Barrier(8);
        var threads = Enumerable.Range(0, 8).Select(i => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return shop.Call<long>("count", new string('x', i)) + shop.CallAsync<long>("slow_price", "four").GetAwaiter().GetResult();
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Assert.Equal(Enumerable.Range(4, 8).Select(i => (long)i), await Task.WhenAll(threads));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_burst_larger_than_one_drain_ends_whole_and_in_order()
    {
        using var shop = await Python.ModuleAsync(Shop);
        using var echo = shop.Function<long, long>("echo");
        var calls = Enumerable.Range(0, 20_000).Select(i => echo.InvokeAsync(i)).ToArray();
        Assert.Equal(Enumerable.Range(0, 20_000).Select(i => (long)i), await Task.WhenAll(calls));
    }

    [Fact(Timeout = 20_000)]
    public async Task Starting_a_second_time_is_a_clear_error()
    {
        await Python.HostAsync();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => PythonHost.StartAsync());
        Assert.Contains("one per process", error.Message, StringComparison.Ordinal);
    }
}
