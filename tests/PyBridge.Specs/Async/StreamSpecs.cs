// Async generators and async context managers of Python's, used from C#.
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class StreamSpecs
{
    private const string Source = """
        import asyncio
        log = []
        made = 0
        async def numbers(n):
            global made
            try:
                for i in range(n):
                    made = i + 1
                    yield i
            except BaseException as error:
                log.append(type(error).__name__)
                raise
            finally:
                await asyncio.sleep(0)
                log.append("closed")
        async def settle():
            for _ in range(20): await asyncio.sleep(0)
            return made
        async def fails_after(n):
            for i in range(n): yield i
            raise ValueError("no more")
        waiting = asyncio.Event()
        async def waits():
            try:
                yield 1
                waiting.set()
                await asyncio.Event().wait()
            finally: log.append("closed")
        async def until_waiting(): await waiting.wait()
        async def fails_to_close():
            try: yield 1
            finally: raise OSError("cannot close")
        async def many(n):
            for i in range(n):
                if i % 97 == 0: await asyncio.sleep(0)
                yield i
        class Counter:
            def __init__(self, n): self.left = n
            def __aiter__(self): return self
        class Coroutines(Counter):
            async def __anext__(self):
                if not self.left: raise StopAsyncIteration
                self.left -= 1
                if self.left % 2: await asyncio.sleep(0)
                return self.left
        class Soon:
            def __init__(self, value): self.value = value
            def __await__(self):
                yield
                if self.value < 0: raise StopAsyncIteration
                return self.value
        class Awaitables(Counter):
            def __anext__(self):
                self.left -= 1
                return Soon(self.left)
        class Nothing(Counter):
            def __anext__(self): return 1
        async def stubborn():
            yield 1
            try: await asyncio.Event().wait()
            except asyncio.CancelledError: yield 2
            yield 3
        class Connection:
            def __init__(self, suppresses=False): self.suppresses = suppresses
            async def __aenter__(self):
                self.task = asyncio.current_task()
                log.append("entered")
                return 42
            async def __aexit__(self, kind, error, tb):
                assert asyncio.current_task() is self.task
                await asyncio.sleep(0)
                log.append(f"left with {kind.__name__ if kind else None}")
                self.error = error
                return self.suppresses
        class Refuses:
            async def __aenter__(self): raise PermissionError("not you")
            async def __aexit__(self, *_): log.append("never")
        def short(): return asyncio.timeout(0.01)
        """;

    [Fact(Timeout = 20_000)]
    public async Task A_producer_makes_an_item_only_when_it_is_asked_for()
    {
        using var module = await Python.ModuleAsync(Source);
        await foreach (var item in module.StreamAsync<int>("numbers", 5)) Assert.Equal(item + 1, await module.CallAsync<int>("settle"));
    }

    [Fact(Timeout = 20_000)]
    public async Task With_a_prefetch_it_is_that_many_items_ahead_and_no_more()
    {
        using var module = await Python.ModuleAsync(Source);
        var items = new List<int>();
        await foreach (var item in module.StreamAsync<int>("numbers", 20).WithPrefetch(3))
        {
            items.Add(item);
            Assert.Equal(Math.Min(item + 4, 20), await module.CallAsync<int>("settle"));
        }

        Assert.Equal(Enumerable.Range(0, 20), items);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(0, 5_000)]
    [InlineData(1, 5_000)]
    [InlineData(7, 50_000)]
    [InlineData(1000, 200_000)]
    public async Task Every_item_comes_once_and_in_order_however_fast_either_side_is(int prefetch, int count)
    {
        using var module = await Python.ModuleAsync(Source);
        var expected = 0;
        await foreach (var item in module.StreamAsync<int>("many", count).WithPrefetch(prefetch))
        {
            Assert.Equal(expected++, item);
            if (item % 1009 == 0) await Task.Delay(1);
            if (item % 101 == 0) await Task.Yield();
        }

        Assert.Equal(count, expected);
    }

    [Theory(Timeout = 20_000)]
    [InlineData("Coroutines")]
    [InlineData("Awaitables")]
    public async Task Anything_with_anext_is_a_stream(string type)
    {
        using var module = await Python.ModuleAsync(Source);
        var items = new List<int>();
        await foreach (var item in module.StreamAsync<int>(type, 4)) items.Add(item);
        Assert.Equal([3, 2, 1, 0], items);
    }

    [Fact(Timeout = 20_000)]
    public async Task What_cannot_be_awaited_is_an_error_that_says_so()
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await foreach (var item in module.StreamAsync<int>("Nothing", 4)) Assert.Fail("an item");
        });
        Assert.Contains("cannot be awaited", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task An_item_that_does_not_fit_ends_the_stream_and_closes_the_generator()
    {
        using var module = await Python.ModuleAsync(Source);
        await Assert.ThrowsAsync<InvalidCastException>(async () =>
        {
            await foreach (var item in module.StreamAsync<string>("numbers", 4)) Assert.Fail("an item");
        });
        Assert.Equal(["GeneratorExit", "closed"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_generator_that_swallows_its_cancellation_goes_on()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var items = new List<int>();
        await foreach (var item in module.StreamAsync<int>("stubborn", source.Token))
        {
            items.Add(item);
            if (item == 1) source.CancelAfter(20);
        }

        Assert.Equal([1, 2, 3], items);
    }

    [Fact(Timeout = 20_000)]
    public async Task Leaving_early_closes_the_generator_and_waits_for_it()
    {
        using var module = await Python.ModuleAsync(Source);
        await foreach (var item in module.StreamAsync<int>("numbers", 5)) break;
        Assert.Equal(["GeneratorExit", "closed"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task So_does_an_exception_in_the_loops_body()
    {
        using var module = await Python.ModuleAsync(Source);
        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var item in module.StreamAsync<int>("numbers", 5).WithPrefetch(2)) throw new FormatException("body");
        });
        Assert.Equal(["GeneratorExit", "closed"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task The_generators_error_comes_after_its_items()
    {
        using var module = await Python.ModuleAsync(Source);
        var items = new List<int>();
        var error = await Assert.ThrowsAsync<PythonException>(async () =>
        {
            await foreach (var item in module.StreamAsync<int>("fails_after", 3).WithPrefetch(10)) items.Add(item);
        });
        Assert.Equal([0, 1, 2], items);
        Assert.True(error.IsInstanceOf("ValueError"));
    }

    [Fact(Timeout = 20_000)]
    public async Task Cancelling_an_enumeration_closes_the_generator_and_keeps_the_token()
    {
        using var module = await Python.ModuleAsync(Source);
        using var call = new CancellationTokenSource();
        using var source = new CancellationTokenSource();
        var items = new List<int>();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in module.StreamAsync<int>("waits", call.Token).WithCancellation(source.Token))
            {
                items.Add(item);
                _ = module.CallAsync("until_waiting").ContinueWith(_ => source.CancelAsync(), TaskScheduler.Default);
            }
        });
        Assert.Equal([1], items);
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(["closed"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task What_closing_raises_is_the_readers_to_see()
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(async () =>
        {
            await foreach (var item in module.StreamAsync<int>("fails_to_close")) break;
        });
        Assert.Equal("OSError", error.PythonType);
    }

    [Fact(Timeout = 20_000)]
    public async Task An_async_context_manager_is_entered_and_left_by_await_using()
    {
        using var module = await Python.ModuleAsync(Source);
        await using (var connection = await module.EnterAsync<int>("Connection"))
        {
            Assert.Equal(42, connection.Value);
            Assert.Equal(["entered"], module.Get<string[]>("log"));
        }

        Assert.Equal(["entered", "left with None"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task The_bodys_exception_is_passed_and_comes_back_as_itself()
    {
        using var module = await Python.ModuleAsync(Source);
        using var manager = module.Call<PyObject>("Connection");
        var failure = new FormatException("mine");
        var context = await manager.EnterAsync<int>();
        Assert.Same(failure, await Assert.ThrowsAsync<FormatException>(() => context.RunAsync(_ => Task.FromException(failure))));
        Assert.Equal(["entered", "left with FormatException"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_suppressed_exception_is_gone()
    {
        using var module = await Python.ModuleAsync(Source);
        var context = await module.EnterAsync<int>("Connection", true);
        Assert.Null(await context.RunAsync<string>(_ => throw new FormatException("suppressed")));
        await using var other = await module.EnterAsync<int>("Connection", true);
        Assert.True(await other.ExitAsync(new FormatException("suppressed too")));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_context_manager_that_refuses_to_be_entered_is_not_left()
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.EnterAsync<int>("Refuses"));
        Assert.True(error.IsInstanceOf("OSError"));
        Assert.Empty(module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task Pythons_own_timeout_tells_the_body_that_it_has_left()
    {
        using var module = await Python.ModuleAsync(Source);
        var context = await module.EnterAsync<PyObject>("short");
        var error = await Assert.ThrowsAsync<PythonException>(() => context.RunAsync(_ => Task.Delay(Timeout.Infinite, context.Left)));
        Assert.Equal("TimeoutError", error.PythonType);
    }

    [Fact(Timeout = 20_000)]
    public async Task Cancelling_while_inside_leaves_with_CancelledError()
    {
        using var module = await Python.ModuleAsync(Source);
        using var source = new CancellationTokenSource();
        var context = await module.EnterAsync<int>("Connection", source.Token);
        await source.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => context.ExitAsync());
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(["entered", "left with CancelledError"], module.Get<string[]>("log"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_queue_of_pythons_is_read_and_written_from_dotnet_with_backpressure()
    {
        var python = await Python.HostAsync();
        using var asyncio = python.Import("asyncio");
        using var queue = asyncio.Call<PyObject>("Queue", 1);
        await queue.CallAsync("put", "first");
        var full = queue.CallAsync("put", "second");
        Assert.Equal("first", await queue.CallAsync<string>("get"));
        await full;
        Assert.Equal("second", await queue.CallAsync<string>("get"));
    }
}
