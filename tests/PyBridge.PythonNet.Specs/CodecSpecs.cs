// What pythonnet hands to Python can be awaited there, and async Python is a Task or a delegate in .NET.
using Python.Runtime;
using Xunit;

namespace PyBridge.PythonNet.Specs;

public sealed class CodecSpecs
{
    private const string Header = "import asyncio\nimport PyBridge.PythonNet.Specs\nfrom PyBridge.PythonNet.Specs import Shop\n";

    [Fact(Timeout = 30_000)]
    public async Task A_task_and_a_value_task_are_awaited_in_python()
    {
        await ExpectAsync("[3, None, 'Elstar', 4]", """
            async def main():
                return str([await Shop.CountAsync(3), await Shop.CloseAsync(), await Shop.NameAsync('Elstar'), await Shop.Hidden(4)])
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_result_without_counterpart_is_pythonnets_proxy()
    {
        await ExpectAsync("Elstar", """
            async def main():
                return (await Shop.AppleAsync('Elstar')).Name
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_awaitable_task_keeps_its_own_members_and_passes_back()
    {
        await ExpectAsync("[3, True, 5, 6]", """
            async def main():
                task = Shop.CountAsync(3)
                task.Wait()
                return str([task.Result, task.IsCompleted, Shop.Waited(Shop.CountAsync(5)), await asyncio.to_thread(lambda: Shop.CountAsync(6).result())])
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_task_is_awaited_several_times_and_by_asyncios_own_functions()
    {
        await ExpectAsync("[1, 1, [2, 3], 4]", """
            async def main():
                task = Shop.CountAsync(1)
                return str([
                    await task, await task,
                    await asyncio.gather(Shop.CountAsync(2), Shop.CountAsync(3)),
                    await asyncio.wait_for(Shop.CountAsync(4), 20),
                ])
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_task_that_nobody_awaits_warns_nobody()
    {
        await ExpectAsync("[]", """
            import gc, warnings
            async def main():
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter('always')
                    Shop.CountAsync(1)
                    gc.collect()
                return str([str(one.message) for one in caught])
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_asynchronous_sequence_is_iterated_in_python_more_than_once()
    {
        await ExpectAsync("[[0, 1, 2], [0, 1, 2]]", """
            async def main():
                numbers = Shop.NumbersAsync(3)
                return str([[n async for n in numbers], [n async for n in numbers]])
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_async_function_is_a_delegate_that_returns_a_task()
    {
        await ExpectAsync("8", """
            async def double(n):
                await asyncio.sleep(0)
                return 2 * n
            async def main():
                return str(await Shop.TwiceAsync(double, 2))
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_delegate_runs_on_the_loop_that_its_function_came_from()
    {
        await ExpectAsync("True", """
            async def main():
                home = asyncio.new_event_loop()
                async def ask(_):
                    return id(asyncio.get_running_loop()) & 0xFFFFFF
                async def there():
                    return await Shop.TwiceAsync(ask, 0) == 2 * (id(home) & 0xFFFFFF)
                return str(await asyncio.to_thread(lambda: home.run_until_complete(there())))
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task The_token_of_a_delegate_cancels_its_coroutine()
    {
        await ExpectAsync("['begun', 'cancelled']", """
            from System.Threading import CancellationTokenSource
            async def main():
                log, source = [], CancellationTokenSource()
                async def ask(what):
                    log.append(what)
                    try:
                        source.CancelAfter(10)
                        await asyncio.Event().wait()
                    except asyncio.CancelledError:
                        log.append('cancelled')
                        raise
                try:
                    await Shop.AskAsync(ask, 'begun', source.Token)
                except Exception:
                    pass
                return str(log)
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_coroutine_and_an_async_generator_are_arguments()
    {
        await ExpectAsync("[5, 3, 6]", """
            async def five():
                await asyncio.sleep(0)
                return 5
            async def numbers(end):
                for n in range(end):
                    await asyncio.sleep(0)
                    yield n
            async def main():
                five_ = await asyncio.to_thread(lambda: Shop.Waited(five()))
                return str([five_, await Shop.SumAsync(numbers(3)), await Shop.SumOfAsync(numbers, 4)])
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_method_that_pythonnet_calls_may_wait_for_a_coroutine()
    {
        await ExpectAsync("9", """
            async def nine():
                await asyncio.sleep(0)
                return 9
            async def main():
                return str(await asyncio.to_thread(lambda: Shop.Await(nine())))
            """);
    }

    [Fact(Timeout = 30_000)]
    public async Task Pythonnets_own_conversion_makes_a_task_of_a_coroutine()
    {
        var module = PythonNetFixture.Module("import asyncio\nasync def one():\n    await asyncio.sleep(0)\n    return 1");
        Task<int> task;
        Func<Task<int>> function;
        using (Py.GIL())
        {
            task = module.InvokeMethod("one").As<Task<int>>();
            function = module.GetAttr("one").As<Func<Task<int>>>();
        }

        Assert.Equal(1, await task);
        Assert.Equal(1, await function());
    }

    private static async Task ExpectAsync(string expected, string source)
    {
        var module = PythonNetFixture.Module(Header + source);
        Assert.Equal(expected, await module.CallAsync<string>("main"));
    }
}
