// Python awaiting a Task of .NET's pool, one after another.
using System.Diagnostics;

namespace PyBridge.Benchmarks;

/// <summary><c>await Work.OneAsync()</c> in Python, against an eventfd passed to and fro plus .NET awaiting the same Task.</summary>
internal sealed class TaskLatency() : Row("task-latency", "eventfd ping-pong p50 + .NET's own await of Task.Run", 1.5)
{
    private BenchHost _host = null!;

    internal override int Operations => 5_000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        return Task.CompletedTask;
    }

    internal override async Task<double> ContenderAsync(int n)
    {
        var times = Array.ConvertAll(await _host.Module.CallAsync<long[]>("task_latencies", n), static time => (double)time);
        Latencies.AddRange(times);
        return Statistics.Median(times);
    }

    internal override async Task<double> FloorAsync(int n)
    {
        var pingPong = await Clock.OnOwnThread(() => PingPong.Median(n));
        await Task.Yield();
        var times = new double[n];
        for (var i = 0; i < n; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await Work.OneAsync();
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        return pingPong + Statistics.Median(times);
    }
}
