// Asynchronous calls on pythonnet's objects.
using Python.Runtime;
using Xunit;

namespace PyBridge.PythonNet.Specs;

public sealed class CallSpecs
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 30_000)]
    public async Task A_coroutine_of_a_pythonnet_module_is_awaited()
    {
        var module = PythonNetFixture.Module("import asyncio\nasync def double(n):\n    await asyncio.sleep(0.01)\n    return 2 * n");

        Assert.Equal(42, await module.CallAsync<int>("double", 21));
    }

    [Fact(Timeout = 30_000)]
    public async Task An_async_function_object_is_invoked_with_keywords()
    {
        var module = PythonNetFixture.Module("async def add(a, *, b):\n    return a + b");
        Python.Runtime.PyObject add;
        using (Py.GIL()) add = module.GetAttr("add");

        Assert.Equal(5, await add.InvokeAsync<int>(2, new PythonKeyword("b", 3)));
    }

    [Fact(Timeout = 30_000)]
    public async Task Objects_of_both_libraries_and_net_objects_pass_as_they_are()
    {
        var module = PythonNetFixture.Module("async def same(o):\n    return o\nasync def name(apple):\n    return apple.Name");
        Python.Runtime.PyObject theirs;
        using (Py.GIL()) theirs = PythonEngine.Eval("object()");
        using var ours = theirs.ToBridge();
        var apple = new Apple("Elstar");

        var back = await module.CallAsync<Python.Runtime.PyObject>("same", ours);
        Assert.Equal(Identity.Of(theirs), Identity.Of(back));
        using var other = await module.CallAsync<PyObject>("same", theirs);
        Assert.Equal(Identity.Of(ours), Identity.Of(other));
        Assert.Same(apple, await module.CallAsync<Apple>("same", apple));
        Assert.Equal("Elstar", await module.CallAsync<string>("name", apple));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_result_may_be_a_pythonnet_dict()
    {
        var module = PythonNetFixture.Module("async def prices():\n    return {'apples': 3}");

        var prices = await module.CallAsync<PyDict>("prices");
        using (Py.GIL())
        using (prices) Assert.Equal(3, prices["apples"].As<int>());
    }

    [Fact(Timeout = 30_000)]
    public async Task A_cancelled_call_ends_with_the_callers_token_once_python_has_ended()
    {
        var module = PythonNetFixture.Module(
            "import asyncio\nlog = []\nasync def wait():\n    log.append('begun')\n    try:\n        await asyncio.Event().wait()\n    finally:\n        log.append('ended')");
        using var source = new CancellationTokenSource();
        var task = module.CallAsync<int>("wait", source.Token);
        await UntilAsync(module, "begun");
        await source.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        Assert.Equal(source.Token, error.CancellationToken);
        using (Py.GIL()) Assert.Equal("['begun', 'ended']", Log(module));
    }

    [Fact(Timeout = 30_000)]
    public async Task An_async_generator_is_read_item_by_item_and_closed_early()
    {
        var module = PythonNetFixture.Module(
            "log = []\nasync def count(end):\n    try:\n        for i in range(end):\n            yield i\n    finally:\n        log.append('closed')");
        var seen = new List<int>();
        await foreach (var item in module.StreamAsync<int>("count", 100))
        {
            seen.Add(item);
            if (item == 2) break;
        }

        Assert.Equal([0, 1, 2], seen);
        using (Py.GIL()) Assert.Equal("['closed']", Log(module));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_coroutine_object_becomes_a_task()
    {
        var module = PythonNetFixture.Module("import asyncio\nasync def three():\n    await asyncio.sleep(0)\n    return 3");
        Python.Runtime.PyObject coroutine;
        using (Py.GIL()) coroutine = module.InvokeMethod("three");

        Assert.Equal(3, await coroutine.AsTask<int>(Cancellation));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_future_of_another_event_loop_is_followed_and_cancelled_across_loops()
    {
        var module = PythonNetFixture.Module(
            """
            import asyncio, threading
            loop = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, daemon=True).start()
            async def later():
                await asyncio.sleep(0.01)
                return 7
            async def never():
                await asyncio.Event().wait()
            async def begin(function):
                return asyncio.ensure_future(function())
            def start(function):
                return asyncio.run_coroutine_threadsafe(begin(function), loop).result()
            def stop():
                loop.call_soon_threadsafe(loop.stop)
            """);
        Python.Runtime.PyObject later, never;
        using (Py.GIL())
        {
            later = module.InvokeMethod("start", module.GetAttr("later"));
            never = module.InvokeMethod("start", module.GetAttr("never"));
        }

        Assert.Equal(7, await later.AsTask<int>(Cancellation));
        using var source = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => never.AsTask<int>(source.Token));
        using (Py.GIL())
        {
            Assert.True(never.InvokeMethod("cancelled").IsTrue());
            module.InvokeMethod("stop").Dispose();
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task Many_calls_from_many_threads_do_not_mix()
    {
        var module = PythonNetFixture.Module("import asyncio\nasync def echo(n):\n    await asyncio.sleep(0)\n    return n");

        var answers = await Task.WhenAll(Enumerable.Range(0, 2000).Select(n => Task.Run(() => module.CallAsync<int>("echo", n))));

        Assert.Equal(Enumerable.Range(0, 2000), answers);
    }

    private static string Log(Python.Runtime.PyObject module)
    {
        using var log = module.GetAttr("log");
        using var text = log.InvokeMethod("__str__");
        return text.As<string>();
    }

    private static async Task UntilAsync(Python.Runtime.PyObject module, string entry)
    {
        while (true)
        {
            using (Py.GIL())
            {
                if (Log(module).Contains(entry, StringComparison.Ordinal)) return;
            }

            await Task.Yield();
        }
    }
}
