// What a pool survives: exits, storms of cancellation, disposal under load.
using Xunit;

namespace PyBridge.Specs.Pool;

public sealed class PoolSurvivingSpecs
{
    [Theory(Timeout = 20_000)]
    [InlineData("exits")]
    [InlineData("exits_later")]
    public async Task SystemExit_fails_its_call_only(string function)
    {
        await using var pool = await Workers.StartAsync(2 * Environment.ProcessorCount);
        var error = await Assert.ThrowsAsync<PythonException>(() => pool.CallAsync<int>(Workers.Subjects, function));
        Assert.Equal("SystemExit", error.PythonType);
        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => pool.CallAsync<int>(Workers.Subjects, "double", n)));
        Assert.Equal(Enumerable.Range(0, 40).Select(static n => 2 * n), all);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_storm_of_cancellations_leaves_the_pool_whole()
    {
        await using var pool = await Workers.StartAsync(2 * Environment.ProcessorCount);
        for (var round = 0; round < 5; round++)
        {
            using var cancel = new CancellationTokenSource();
            var calls = Enumerable.Range(0, 200).Select(_ => pool.CallAsync<object?>(Workers.Subjects, "for_ever", cancel.Token)).ToArray();
            await cancel.CancelAsync();
            foreach (var call in calls)
            {
                var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
                Assert.Equal(cancel.Token, error.CancellationToken);
            }
        }

        Assert.Equal(0, pool.Calls);
        Assert.Equal(42, await pool.CallAsync<int>(Workers.Subjects, "double", 21));
    }

    [Fact(Timeout = 30_000)]
    public async Task Disposal_under_load_ends_every_awaiter_and_later_calls_are_refused()
    {
        var pool = await Workers.StartAsync(4, queue: 20);
        var calls = Enumerable.Range(0, 200).Select(_ => pool.CallAsync<object?>(Workers.Subjects, "for_ever")).ToArray();
        await pool.DisposeAsync();
        foreach (var call in calls) await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pool.CallAsync<int>(Workers.Subjects, "double", 1));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_worker_that_is_busy_is_left_at_the_limit_and_ends_when_python_lets_it()
    {
        List<string> said = [];
        var pool = await Workers.StartAsync(1, limit: TimeSpan.FromMilliseconds(100), report: said.Add);
        using var gate = new ManualResetEventSlim(false);
        var busy = pool.CallAsync<int>(Workers.Subjects, "computes_until", gate);
        var behind = pool.CallAsync<int>(Workers.Subjects, "double", 1);
        await pool.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => busy);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => behind);
        Assert.Contains("busy in Python", Assert.Single(said), StringComparison.Ordinal);
        gate.Set();
    }

    [Fact(Timeout = 120_000)]
    public async Task Pools_come_and_go()
    {
        for (var i = 0; i < Infrastructure.Run.Count(20, 1000); i++)
        {
            await using var pool = await Workers.StartAsync(2);
            Assert.Equal(2 * i, await pool.CallAsync<int>(Workers.Subjects, "double", i));
        }
    }
}
