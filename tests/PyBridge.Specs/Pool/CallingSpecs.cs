// Calls through a pool: where they run, what passes, what is refused.
using Xunit;

namespace PyBridge.Specs.Pool;

public sealed class PoolCallingSpecs
{
    [Fact(Timeout = 20_000)]
    public async Task Each_worker_runs_at_the_same_time_on_a_thread_of_its_own()
    {
        await using var pool = await Workers.StartAsync(2);
        using var here = new CountdownEvent(2);
        var all = Task.Run(here.Wait);
        var places = await Task.WhenAll(
            pool.CallAsync<string>(Workers.Subjects, "meet", here, all),
            pool.CallAsync<string>(Workers.Subjects, "meet", here, all));
        Assert.NotEqual(places[0].Split(' ')[0], places[1].Split(' ')[0]);
        Assert.Equal(pool.Mode == PythonPoolMode.SubInterpreters, places[0].Split(' ')[1] != places[1].Split(' ')[1]);
    }

    [Fact(Timeout = 20_000)]
    public async Task Streams_run_on_a_worker_and_are_closed_when_left_early()
    {
        await using var pool = await Workers.StartAsync(1);
        List<int> seen = [];
        await foreach (var item in pool.StreamAsync<int>(Workers.Subjects, "numbers", 100))
        {
            seen.Add(item);
            if (item == 2) break;
        }

        Assert.Equal([0, 1, 2], seen);
        Assert.Contains("closed", await pool.CallAsync<string[]>(Workers.Subjects, "logged"));
        Assert.Equal(0, pool.Calls);
    }

    [Fact(Timeout = 20_000)]
    public async Task Every_worker_is_initialized_before_it_takes_calls()
    {
        await using var pool = await Workers.StartAsync(2, initialize: (Workers.Subjects, "prepare"), arguments: ["ready"]);
        Assert.Contains("ready", await pool.CallAsync<string[]>(Workers.Subjects, "prepared"));
        Assert.Contains("ready", await pool.CallAsync<string[]>(Workers.Subjects, "prepared"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_failed_initializer_fails_the_start_with_its_reason()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Workers.StartAsync(2, initialize: (Workers.Subjects, "fail"), arguments: ["no such licence"]));
        Assert.Contains("pool_subjects.fail", error.Message, StringComparison.Ordinal);
        Assert.Contains("no such licence", error.Message, StringComparison.Ordinal);
        Assert.IsType<PythonException>(error.InnerException);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_full_pool_lets_further_calls_wait_and_takes_them_when_one_ends()
    {
        await using var pool = await Workers.StartAsync(1, queue: 1);
        using var gate = new ManualResetEventSlim(false);
        var first = pool.CallAsync<int>(Workers.Subjects, "computes_until", gate);
        using var cancel = new CancellationTokenSource();
        var given = pool.CallAsync<int>(Workers.Subjects, "double", 1, cancel.Token);
        var kept = pool.CallAsync<int>(Workers.Subjects, "double", 21);
        Assert.Equal(1, pool.Calls);
        await cancel.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Equal(cancel.Token, cancelled.CancellationToken);
        Assert.False(kept.IsCompleted);
        gate.Set();
        await first;
        Assert.Equal(42, await kept);
    }

    [Fact(Timeout = 20_000)]
    public async Task Workers_share_a_net_buffer_without_copies()
    {
        await using var pool = await Workers.StartAsync(2);
        var bytes = new byte[1000];
        await Task.WhenAll(
            pool.CallAsync(Workers.Subjects, "fill", bytes.AsMemory(), 1, 0, 500),
            pool.CallAsync(Workers.Subjects, "fill", bytes.AsMemory(), 2, 500, 1000));
        Assert.Equal(1500, bytes.Sum(static one => one));
    }

    [Fact(Timeout = 20_000)]
    public async Task Objects_of_another_interpreter_are_refused()
    {
        await Workers.NeedSubInterpretersAsync();
        var host = await Python.HostAsync();
        using var threading = host.Import("threading");
        await using var pool = await Workers.StartAsync(1);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => pool.CallAsync<PyObject>(Workers.Subjects, "identity", threading));
        Assert.Contains("another interpreter", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task A_module_that_refuses_sub_interpreters_is_named()
    {
        await Workers.NeedSubInterpretersAsync();
        await using var pool = await Workers.StartAsync(1);
        var error = await Assert.ThrowsAsync<NotSupportedException>(
            () => pool.CallAsync<string>(Workers.Subjects, "imports", "readline"));
        Assert.Contains("readline", error.Message, StringComparison.Ordinal);
        Assert.Contains("SingleInterpreter", error.Message, StringComparison.Ordinal);
    }

    [Theory(Timeout = 20_000)]
    [InlineData("Interpreter change detected - this module can only be loaded into one interpreter per process.", "An extension module")]
    [InlineData("module numpy._core._multiarray_umath does not support loading in subinterpreters", "numpy._core._multiarray_umath")]
    [InlineData("cannot load module more than once per process", "An extension module")]
    public async Task So_is_one_that_refuses_in_words_of_its_own(string words, string subject)
    {
        await Workers.NeedSubInterpretersAsync();
        await using var pool = await Workers.StartAsync(1);
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => pool.CallAsync<object?>(Workers.Subjects, "refuses", words));
        Assert.Contains(subject, error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains("SingleInterpreter", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task So_is_numpy_where_it_is_installed()
    {
        await Workers.NeedSubInterpretersAsync();
        var host = await Python.HostAsync();
        Assert.SkipWhen(!CanImport(host, "numpy"), $"numpy is not installed for {host.Version}.");
        await using var pool = await Workers.StartAsync(1);
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => pool.CallAsync<string>(Workers.Subjects, "imports", "numpy"));
        Assert.Contains("SingleInterpreter", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task Before_3_12_parallel_modes_are_refused_with_the_reason()
    {
        var host = await Python.HostAsync();
        if (await Workers.AreParallelAsync()) Assert.Skip("This CPython runs Python in parallel.");
        var error = await Assert.ThrowsAsync<PlatformNotSupportedException>(() => PythonPool.StartAsync(host));
        Assert.Contains("SingleInterpreter", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task Workers_exchange_messages_through_net_channels()
    {
        await using var pool = await Workers.StartAsync(2);
        var first = System.Threading.Channels.Channel.CreateUnbounded<long>();
        var second = System.Threading.Channels.Channel.CreateUnbounded<long>();
        var third = System.Threading.Channels.Channel.CreateUnbounded<long>();
        var one = pool.CallAsync<int>(Workers.Subjects, "echo", first.Reader, second.Writer);
        var two = pool.CallAsync<int>(Workers.Subjects, "echo", second.Reader, third.Writer);
        for (var i = 0; i < 10; i++) await first.Writer.WriteAsync(i);
        first.Writer.Complete();
        Assert.Equal(10, await one);
        second.Writer.Complete();
        Assert.Equal(10, await two);
        for (var i = 0; i < 10; i++) Assert.Equal(i + 2, await third.Reader.ReadAsync());
    }

    private static bool CanImport(PythonHost host, string module)
    {
        try
        {
            host.Import(module).Dispose();
            return true;
        }
        catch (PythonException)   // not there, or built for other versions (numpy of Debian sid)
        {
            return false;
        }
    }
}
