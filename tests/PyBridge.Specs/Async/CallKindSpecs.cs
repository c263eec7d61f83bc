// Call and CallAsync on def and async def, coroutine functions as delegates, and coroutines that nobody awaits.
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class CallKindSpecs
{
    private const string Source = """
        import asyncio, gc, threading, warnings

        def plain(): return threading.get_ident()
        async def coroutine():
            await asyncio.sleep(0)
            return threading.get_ident()
        async def doubled(n):
            await asyncio.sleep(0)
            return 2 * n
        async def fails(n): raise KeyError(n)
        async def calls_back(call, n): return await call(doubled, n)
        async def calls_back_failing(call, n):
            try: await call(fails, n)
            except KeyError as error: return error.args[0]
        def loop_thread(): return threading.get_ident()
        def hand_over(take):
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                take(doubled(1))
            return [str(one.message) for one in caught]
        def forgotten(make):
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                make()
                gc.collect()
            return [str(one.message) for one in caught]
        """;

    [Fact(Timeout = 20_000)]
    public async Task Call_of_a_def_runs_it_on_this_thread()
    {
        using var module = await Python.ModuleAsync(Source);
        Assert.Equal(module.Call<long>("loop_thread"), module.Call<long>("plain"));
    }

    [Fact(Timeout = 20_000)]
    public async Task CallAsync_of_a_def_runs_it_on_the_event_loops_thread()
    {
        using var module = await Python.ModuleAsync(Source);
        Assert.Equal(await module.CallAsync<long>("coroutine"), await module.CallAsync<long>("plain"));
    }

    [Fact(Timeout = 20_000)]
    public async Task Call_of_an_async_def_runs_it_to_its_end_on_the_event_loop_while_this_thread_waits()
    {
        using var module = await Python.ModuleAsync(Source);
        var loop = await module.CallAsync<long>("coroutine");
        Assert.Equal(loop, await Task.Run(() => module.Call<long>("coroutine")));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_call_whose_result_is_dropped_runs_an_async_def_to_its_end_too()
    {
        using var module = await Python.ModuleAsync(
            """
            import asyncio
            done = []
            async def work():
                await asyncio.sleep(0)
                done.append(1)
            """);
        await Task.Run(() => module.Call("work"));
        await module.CallAsync("work");
        Assert.Equal([1, 1], module.Get<int[]>("done"));
    }

    [Fact(Timeout = 20_000)]
    public async Task Call_of_an_async_def_on_the_event_loops_own_thread_is_refused_with_what_to_do()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<long> call = () => module.Call<long>("coroutine");
        using var caller = await Python.ModuleAsync("async def calls(call): return call()");
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => caller.CallAsync<long>("calls", call));
        Assert.Contains("Use CallAsync and await", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_coroutine_function_is_a_delegate_that_returns_a_task()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<Func<int, Task<int>>, int, Task<int>> call = async (function, n) => await function(n) + await function(n);
        Assert.Equal(20, await module.CallAsync<int>("calls_back", call, 5));
        Assert.Equal(5, await module.CallAsync<int>("calls_back_failing", call, 5));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_coroutine_handed_to_dotnet_and_never_awaited_warns_when_it_is_dropped()
    {
        using var module = await Python.ModuleAsync(Source);
        Action<PyObject> take = coroutine => coroutine.Dispose();
        Assert.Contains("coroutine 'doubled' was never awaited", Assert.Single(module.Call<string[]>("hand_over", take)), StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_dotnet_task_that_python_drops_warns_with_the_name_of_what_made_it()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<Task<int>> make = () => Task.FromResult(1);
        Assert.Contains("was never awaited", Assert.Single(module.Call<string[]>("forgotten", make)), StringComparison.Ordinal);
    }
}
