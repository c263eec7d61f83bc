// Starts of pools that somebody cancels, and waits for room that somebody cancels.
using PyBridge.Specs.Lifetime;
using PyBridge.Subjects;
using Xunit;

namespace PyBridge.Specs.Pool;

public sealed class PoolStartingSpecs
{
    [Theory(Timeout = 20_000)]
    [InlineData("for_ever")]
    [InlineData("computes_until")]
    public async Task A_start_whose_initializer_hangs_can_be_cancelled(string function)
    {
        using var gate = new ManualResetEventSlim(false);
        using var entered = new ManualResetEventSlim(false);
        using var cancel = new CancellationTokenSource();
        var host = await Python.HostAsync();
        List<string> said = [];
        var start = PythonPool.StartAsync(
            host,
            new PythonPoolOptions
            {
                Workers = 1,
                Mode = PythonPoolMode.SingleInterpreter,
                Initialize = (Workers.Subjects, "enters"),
                InitializeArguments = [entered, function, .. function == "for_ever" ? [] : (object[])[gate]],
                ShutdownTimeout = TimeSpan.FromMilliseconds(200),
                ShutdownReport = said.Add,
            },
            cancel.Token);
        await Task.Run(entered.Wait);
        await cancel.CancelAsync();
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Equal(cancel.Token, error.CancellationToken);
        Assert.Equal(function == "for_ever" ? 0 : 1, said.Count);
        gate.Set();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_pool_that_cannot_import_what_its_workers_share_says_so_and_the_host_goes_on()
    {
        await Workers.NeedSubInterpretersAsync();
        var result = await ScenarioProcess.RunAsync("StartsPoolsThatCannotImport");
        Assert.Equal(["PythonException", "value"], result.Lines());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_worker_that_is_asked_to_end_while_its_event_loop_is_made_ends()
    {
        var host = await Python.HostAsync();
        using var gate = new ManualResetEventSlim(false);
        using var entered = new ManualResetEventSlim(false);
        using var closed = new ManualResetEventSlim(false);
        using var cancel = new CancellationTokenSource();
        using (var subjects = host.Import(Workers.Subjects)) subjects.Call("gate_loops", entered, gate, closed);
        var start = PythonPool.StartAsync(
            host,
            new PythonPoolOptions
            {
                Workers = 1,
                Mode = PythonPoolMode.SingleInterpreter,
                EventLoopFactory = $"{Workers.Subjects}:gated_loop",
                ShutdownTimeout = TimeSpan.FromMilliseconds(100),
                ShutdownReport = static _ => { },
            },
            cancel.Token);
        await Task.Run(entered.Wait);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start); // it was asked by now
        gate.Set();
        Assert.True(await Task.Run(() => closed.Wait(TimeSpan.FromSeconds(10))), "The worker runs its event loop.");
    }

    [Fact(Timeout = 60_000)]
    public async Task A_start_that_is_cancelled_makes_no_more_interpreters()
    {
        await Workers.NeedSubInterpretersAsync();
        var host = await Python.HostAsync();
        using var cancel = new CancellationTokenSource();
        LoopCounter.Restart(cancel);
        List<string> said = [];
        var start = PythonPool.StartAsync(
            host,
            new PythonPoolOptions { Workers = LoopCounter.Many, EventLoopFactory = $"{Workers.Subjects}:counted_loop", ShutdownReport = said.Add },
            cancel.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        Assert.Empty(said);
        Assert.InRange(LoopCounter.Made, 1, LoopCounter.Many - 1);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_stream_that_is_cancelled_while_it_waits_for_room_ends_with_that_very_token()
    {
        await using var pool = await Workers.StartAsync(1, queue: 1);
        using var gate = new ManualResetEventSlim(false);
        var busy = pool.CallAsync<int>(Workers.Subjects, "computes_until", gate);
        using var calls = new CancellationTokenSource();
        using var enumerations = new CancellationTokenSource();
        var byCall = CountAsync(pool.StreamAsync<int>(Workers.Subjects, "numbers", 3, calls.Token));
        var byEnumeration = CountAsync(pool.StreamAsync<int>(Workers.Subjects, "numbers", 3), enumerations.Token);
        await calls.CancelAsync();
        await enumerations.CancelAsync();
        Assert.Equal(calls.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => byCall)).CancellationToken);
        Assert.Equal(enumerations.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => byEnumeration)).CancellationToken);
        gate.Set();
        await busy;

        static async Task<int> CountAsync(IAsyncEnumerable<int> items, CancellationToken token = default)
        {
            var count = 0;
            await foreach (var _ in items.WithCancellation(token)) count++;
            return count;
        }
    }
}
