// Crossings leave no memory behind: a warm-up, then many, then as much as before. The long form makes a million of each.
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class MemorySpecs
{
    private const string Source = """
        import asyncio, gc, sys

        def one(): return 1
        async def aone(): return 1
        async def hop():
            await asyncio.sleep(0)
            return 1
        def fail(): raise ValueError("many")
        async def afail():
            await asyncio.sleep(0)
            raise ValueError("many")
        async def items(n):
            for i in range(n): yield i
        async def for_ever(): await asyncio.Event().wait()
        async def await_it(x): return await x
        def call(f): return f()
        def make(): return object()
        def blocks():
            gc.collect()
            return sys.getallocatedblocks()
        """;

    public static TheoryData<string> Crossings =>
        ["call", "coroutine", "hop", "task", "callback", "python exception", "coroutine exception", "dotnet exception", "stream", "cancellation", "object", "forgotten object"];

    [SoakTheory(minutes: 10)]
    [MemberData(nameof(Crossings))]
    public async Task A_crossing_leaves_nothing_behind(string crossing)
    {
        using var module = await Python.ModuleAsync(Source);
        var one = Crossing(crossing, module);
        var count = Run.Count(2_000, 300_000);
        for (var i = 0; i < count / 2; i++) await one();

        // What grows with the crossings grows in every round; caches and pools that take their room now and then do not.
        var (blocks, managed) = (long.MaxValue, long.MaxValue);
        var before = await MeasureAsync(module);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < count; i++) await one();
            var after = await MeasureAsync(module);
            (blocks, managed) = (Math.Min(blocks, after.Blocks - before.Blocks), Math.Min(managed, after.Managed - before.Managed));
            before = after;
        }

        // One block, or the smallest object of .NET (24 bytes), in each crossing is more than this.
        Assert.True(blocks < count / 4, $"{blocks} Python blocks more after every {count} times {crossing}");
        Assert.True(managed < count * 16L, $"{managed} bytes more in .NET after every {count} times {crossing}");
    }

    private static async Task<(long Blocks, long Managed)> MeasureAsync(PyObject module)
    {
        // Finalizers queue references and dead threads' states; the next attached call releases them.
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await module.CallAsync<long>("aone");
        }

        return (module.Call<long>("blocks"), GC.GetTotalMemory(forceFullCollection: true));
    }

    private static Func<Task> Crossing(string name, PyObject module) => name switch
    {
        "call" => () =>
        {
            Assert.Equal(1, module.Call<long>("one"));
            return Task.CompletedTask;
        }
        ,
        "coroutine" => () => module.CallAsync<long>("aone"),
        "hop" => () => module.CallAsync<long>("hop"),
        "task" => () => module.CallAsync<long>("await_it", Task.Run(static () => 1L)),
        "callback" => () =>
        {
            Assert.Equal(5, module.Call<long>("call", (Func<long>)(static () => 5L)));
            return Task.CompletedTask;
        }
        ,
        "python exception" => () =>
        {
            using var value = Assert.Throws<PythonException>(() => module.Call("fail")).Value;
            return Task.CompletedTask;
        }
        ,
        "coroutine exception" => async () =>
        {
            using var value = (await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("afail"))).Value;
        }
        ,
        "dotnet exception" => () =>
        {
            Assert.Throws<InvalidOperationException>(() => module.Call("call", (Action)(static () => throw new InvalidOperationException("many"))));
            return Task.CompletedTask;
        }
        ,
        "stream" => async () =>
        {
            await foreach (var item in module.StreamAsync<long>("items", 2)) Assert.True(item < 2);
        }
        ,
        "cancellation" => async () =>
        {
            using var source = new CancellationTokenSource();
            var call = module.CallAsync("for_ever", source.Token);
            await source.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }
        ,
        "object" => () =>
        {
            module.Call<PyObject>("make").Dispose();
            return Task.CompletedTask;
        }
        ,
        "forgotten object" => () =>
        {
            _ = module.Call<PyObject>("make").Borrow();
            return Task.CompletedTask;
        }
        ,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
