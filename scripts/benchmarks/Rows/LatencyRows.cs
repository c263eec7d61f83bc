// One await after another: C# awaiting a coroutine, against what the hardware and the two runtimes need at least.
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PyBridge.Benchmarks;

/// <summary><c>async def one(): return 1</c> awaited from C#, against an eventfd passed to and fro plus a dispatch to .NET's pool.</summary>
internal class CoroutineLatency(string name, string function, double goal, string floorName) : Row(name, floorName, goal)
{
    private PyFunction<long> _function = null!;
    private BenchHost _host = null!;

    public CoroutineLatency()
        : this("coroutine-latency", "async_one", 1.5, "eventfd ping-pong p50 + pool dispatch p50")
    {
    }

    protected BenchHost Host => _host;

    internal override int Operations => 5_000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        _function = host.Module.Function<long>(function);
        return Task.CompletedTask;
    }

    internal override async Task<double> ContenderAsync(int n)
    {
        await Task.Yield();
        var times = new double[n];
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            var start = Stopwatch.GetTimestamp();
            sum += await _function.InvokeAsync();
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        Check(n, sum, Name);
        Latencies.AddRange(times);
        return Statistics.Median(times);
    }

    internal override async Task<double> FloorAsync(int n) =>
        await Clock.OnOwnThread(() => PingPong.Median(n)) + await Clock.OnOwnThread(() => PoolDispatch.Median(n));
}

/// <summary>Only the ping-pong, as the foundation's bound has it.</summary>
internal sealed class CoroutineLatencyAgainstPingPong() : CoroutineLatency("coroutine-latency:pingpong", "async_one", 2.5, "eventfd ping-pong p50")
{
    internal override Task<double> FloorAsync(int n) => Clock.OnOwnThread(() => PingPong.Median(n));
}

/// <summary>With one suspension inside.</summary>
internal sealed class CoroutineLatencyHop() : CoroutineLatency(
    "coroutine-latency-hop", "async_hop", 1.5, "eventfd ping-pong p50 + pool dispatch p50 + asyncio's own sleep(0)")
{
    internal override async Task<double> FloorAsync(int n) => await base.FloorAsync(n) + await Host.Module.CallAsync<double>("time_sleep0", n);
}

/// <summary>coroutine-latency while 100,000 other coroutines wait, against itself without them.</summary>
internal sealed class CoroutinePending() : CoroutineLatency("coroutine-pending", "async_one", 1.2, "coroutine-latency with none pending")
{
    private const int Others = 100_000;

    internal override int QuickOperations => Operations;

    internal override async Task<double> ContenderAsync(int n)
    {
        using var source = new CancellationTokenSource();
        using var wait = Host.Module.Function<object?>("async_for_ever");
        var pending = new Task[Others];
        for (var i = 0; i < Others; i++) pending[i] = wait.InvokeAsync(source.Token);
        await Host.Module.CallAsync<long>("async_one");
        var time = await base.ContenderAsync(n);
        await source.CancelAsync();
        await Task.WhenAll(pending).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return time;
    }

    internal override Task<double> FloorAsync(int n) => base.ContenderAsync(n);
}

/// <summary>The floor against itself: what the noise of this run is.</summary>
internal sealed class Null() : Row("null", "the same again: eventfd ping-pong p50", 0)
{
    internal override int Operations => 5_000;

    internal override Task<double> ContenderAsync(int n) => Clock.OnOwnThread(() => PingPong.Median(n));

    internal override Task<double> FloorAsync(int n) => Clock.OnOwnThread(() => PingPong.Median(n));
}

/// <summary>Two bare threads passing an eventfd to and fro: one round trip, median in nanoseconds.</summary>
internal static unsafe partial class PingPong
{
    internal static double Median(int n)
    {
        int there = eventfd(0, 0), back = eventfd(0, 0);
        var echo = new Thread(() =>
        {
            for (var i = 0; i < n; i++)
            {
                Take(there);
                Give(back);
            }
        });
        echo.Start();
        var times = new double[n];
        for (var i = 0; i < n; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Give(there);
            Take(back);
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        echo.Join();
        close(there);
        close(back);
        return Statistics.Median(times);
    }

    private static void Give(int descriptor)
    {
        ulong one = 1;
        write(descriptor, &one, sizeof(ulong));
    }

    private static void Take(int descriptor)
    {
        ulong value;
        read(descriptor, &value, sizeof(ulong));
    }

    [LibraryImport("libc")] private static partial int eventfd(uint initial, int flags);

    [LibraryImport("libc")] private static partial nint read(int descriptor, void* buffer, nuint size);

    [LibraryImport("libc")] private static partial nint write(int descriptor, void* buffer, nuint size);

    [LibraryImport("libc")] private static partial int close(int descriptor);
}

/// <summary>A work item handed to .NET's pool from a thread outside of it: until it runs, median in nanoseconds.</summary>
internal static class PoolDispatch
{
    internal static double Median(int n)
    {
        var times = new double[n];
        for (var i = 0; i < n; i++)
        {
            long ran = 0;
            var start = Stopwatch.GetTimestamp();
            ThreadPool.UnsafeQueueUserWorkItem(_ => Volatile.Write(ref ran, Stopwatch.GetTimestamp()), null);
            while (Volatile.Read(ref ran) == 0) Thread.SpinWait(1);
            times[i] = Stopwatch.GetElapsedTime(start, ran).TotalNanoseconds;
        }

        return Statistics.Median(times);
    }
}
