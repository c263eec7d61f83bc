// Many at once: coroutines from C#, Tasks from Python, the items of a stream; and what a pending coroutine weighs.
using System.Diagnostics;

namespace PyBridge.Benchmarks;

/// <summary>Coroutines started at once and awaited together, against as many in <c>asyncio.gather</c>.</summary>
internal sealed class CoroutineBurst(string name, string function, string gather, int count, double goal) : Row(name, $"asyncio.gather of {count:N0}", goal)
{
    private BenchHost _host = null!;
    private PyFunction<long> _function = null!;

    internal override int Operations => count;

    internal override int QuickOperations => count;

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        _function = host.Module.Function<long>(function);
        return Task.CompletedTask;
    }

    internal override async Task<double> ContenderAsync(int n)
    {
        await Task.Yield();
        var calls = new Task<long>[n];
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < n; i++) calls[i] = _function.InvokeAsync();
        var sum = (await Task.WhenAll(calls)).Sum();
        var time = Clock.PerOperation(start, n);
        Check(n, sum, Name);
        return time;
    }

    internal override Task<double> FloorAsync(int n) => _host.Module.CallAsync<double>(gather, n);
}

/// <summary>Resident bytes of a coroutine that waits, both languages' heaps together, against asyncio's own task.</summary>
internal sealed class CoroutineMemory() : Row("coroutine-memory", "an asyncio task with its coroutine, plus 0.5 kB", 1)
{
    private const int Count = 50_000;
    private BenchHost _host = null!;

    internal override int Operations => 1;

    internal override string Unit => "B";

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        return Task.CompletedTask;
    }

    internal override async Task<double> ContenderAsync(int n)
    {
        using var source = new CancellationTokenSource();
        using var wait = _host.Module.Function<object?>("async_for_ever");
        var calls = new Task[Count];
        GC.Collect();
        var before = _host.Module.Call<long>("resident_bytes");
        for (var i = 0; i < Count; i++) calls[i] = wait.InvokeAsync(source.Token);
        await _host.Module.CallAsync<long>("async_one");
        GC.Collect();
        var bytes = _host.Module.Call<long>("resident_bytes") - before;
        await source.CancelAsync();
        await Task.WhenAll(calls).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return (double)bytes / Count;
    }

    internal override async Task<double> FloorAsync(int n) => await _host.Module.CallAsync<double>("bytes_per_task", Count) + 512;
}

/// <summary>An async generator enumerated from C#, against <c>async for</c> inside Python.</summary>
internal sealed class Stream(string name, int prefetch, double goal) : Row(name, "async for inside Python", goal)
{
    private BenchHost _host = null!;

    internal override int Operations => 100_000;

    internal override int QuickOperations => prefetch > 0 ? Operations : Operations / 4;

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        return Task.CompletedTask;
    }

    internal override async Task<double> ContenderAsync(int n)
    {
        await Task.Yield();
        long sum = 0;
        var start = Stopwatch.GetTimestamp();
        await foreach (var item in _host.Module.StreamAsync<long>("items", n).WithPrefetch(prefetch)) sum += item;
        var time = Clock.PerOperation(start, n);
        Check((long)n * (n - 1) / 2, sum, Name);
        return time;
    }

    internal override Task<double> FloorAsync(int n) => _host.Module.CallAsync<double>("time_async_for", n);
}

/// <summary>A row whose two sides are both timed by a Python coroutine on the host's loop.</summary>
internal sealed class TimedInPython(string name, string contender, string floor, string floorName, double goal, int operations) : Row(name, floorName, goal)
{
    private BenchHost _host = null!;

    internal override int Operations => operations;

    internal override int QuickOperations => Math.Min(operations, 50_000);

    internal override Task PrepareAsync(BenchHost host)
    {
        _host = host;
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => _host.Module.CallAsync<double>(contender, n);

    internal override Task<double> FloorAsync(int n) => _host.Module.CallAsync<double>(floor, n);
}
