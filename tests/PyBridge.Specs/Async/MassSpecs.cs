// Many awaits from four threads, with errors and cancellations among them: no wrong result, no hang, flat memory.
using System.Globalization;
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class MassSpecs
{
    private const int Threads = 4;
    private const int Window = 100;
    private const string Source = """
        import asyncio, gc, sys

        async def at_once(n): return n
        async def later(n):
            await asyncio.sleep(0)
            return n
        async def fails(n):
            await asyncio.sleep(0)
            raise ValueError(str(n))
        async def waits(n): await asyncio.Event().wait()
        async def awaits(task, n): return await task + n
        def blocks():
            gc.collect()
            return sys.getallocatedblocks()
        """;

    /// <summary>200,000 awaits with PYBRIDGE_SOAK=1.</summary>
    private static int Awaits => Environment.GetEnvironmentVariable("PYBRIDGE_SOAK") == "1" ? 200_000 : 8_000;

    [Fact(Timeout = 600_000)]
    public async Task Awaits_from_four_threads_mixed_with_errors_and_cancellations_are_right_and_leave_nothing()
    {
        using var module = await Python.ModuleAsync(Source);
        await RunAsync(module, 4_000);   // caches fill, .NET compiles
        var (blocks, bytes) = Measure(module);
        await RunAsync(module, Awaits);
        var (blocksAfter, bytesAfter) = Measure(module);

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Awaits} awaits: Python blocks {blocks} → {blocksAfter}, .NET bytes {bytes} → {bytesAfter}"));
        // A free-threaded build frees later, in batches; a leak of one block for every other await would still be seen.
        Assert.True(blocksAfter - blocks < 4_000, $"Python keeps {blocksAfter - blocks} more blocks after {Awaits} awaits.");
        Assert.True(bytesAfter - bytes < 4_000_000, $".NET keeps {bytesAfter - bytes} more bytes after {Awaits} awaits.");
    }

    private static (long Blocks, long Bytes) Measure(PyObject module)
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return (module.Call<long>("blocks"), GC.GetTotalMemory(forceFullCollection: true));
    }

    private static Task RunAsync(PyObject module, int count) =>
        Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Run(() => RunThreadAsync(module, thread, count / Threads))));

    private static async Task RunThreadAsync(PyObject module, int thread, int count)
    {
        for (var start = 0; start < count; start += Window)
        {
            await Task.WhenAll(Enumerable.Range(start, Math.Min(Window, count - start)).Select(i => OneAsync(module, (i * Threads) + thread)));
        }
    }

    private static async Task OneAsync(PyObject module, int n)
    {
        switch (n / Threads % 10)
        {
            case 0:
                Assert.Equal(n.ToString(CultureInfo.InvariantCulture), (await Assert.ThrowsAsync<PythonException>(() => module.CallAsync<int>("fails", n))).Message);
                break;
            case 1:
                using (var source = new CancellationTokenSource())
                {
                    var call = module.CallAsync("waits", n, source.Token);
                    await source.CancelAsync();
                    Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
                }

                break;
            case 2:
                Assert.Equal(n + 1, await module.CallAsync<int>("awaits", Task.Run(static () => 1), n));
                break;
            case 3:
                Assert.Equal(n, await module.CallAsync<int>("later", n));
                break;
            default:
                Assert.Equal(n, await module.CallAsync<int>("at_once", n));
                break;
        }
    }
}
