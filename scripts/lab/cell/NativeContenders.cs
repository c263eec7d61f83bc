// How .NET alone runs the items of a workload: one method per contender. contenders.py is the same for Python.
using System.Diagnostics;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

/// <summary>The work of one cell inside its process.</summary>
internal sealed record Work(string Name, int Workers, int InFlight)
{
    internal IWorkload Workload { get; } = Catalogue.Get(Name);

    internal int Items { get; } = Setting.Current.Items;

    internal ParallelOptions Options => new() { MaxDegreeOfParallelism = Math.Max(1, Workers) };
}

internal static class NativeContenders
{
    /// <summary>Runs the items and measures that; one item was run before, so that what is measured is compiled code.</summary>
    /// <remarks>
    /// What takes Python a quarter of a second takes .NET milliseconds, beside which the start of a thread and the scheduler's first choice of a core
    /// count: so each call does its computation several times over, in the same items on the same threads as Python's, and the mean is what counts.
    /// </remarks>
    internal static async Task<CellResult> RunAsync(string contender, Work work, Meter meter)
    {
        var results = new long[work.Items];
        var latencies = new double[work.Items];
        var repeats = 1;
        void Blocking(int item) => latencies[item] = Timed(() =>
        {
            for (var repeat = 0; repeat < repeats; repeat++) results[item] = work.Workload.Blocking(item);
        }) / repeats;
        async ValueTask AwaitingAsync(int item)
        {
            var start = Stopwatch.GetTimestamp();
            for (var repeat = 0; repeat < repeats; repeat++) results[item] = await work.Workload.AwaitingAsync(item);
            latencies[item] = Stopwatch.GetElapsedTime(start).TotalSeconds / repeats;
        }

        var count = Math.Min(8, work.InFlight == 0 ? work.Items : Math.Min(work.InFlight, work.Items));
        await WarmUpAsync(contender is "native" or "native-foreach"
            ? () => Task.WhenAll(Enumerable.Range(0, count).Select(item => AwaitingAsync(item).AsTask()))
            : () => Task.Run(() => Blocking(0)), CompilingSeconds);
        work.Workload.Before(work.Workers);

        if (work.Workload.Kind == Kind.Computing) repeats = Repeats(work);
        meter.Start();
        await RunItemsAsync();
        meter.Stop(repeats);
        return meter.Report(results.Sum() + work.Workload.After(), latencies);

        Task RunItemsAsync() => contender switch
        {
            "native" => AtOnceAsync(work, AwaitingAsync),
            "native-threads" => Threads.RunAsync(work, Blocking, meter),
            "native-tasks" => TasksAsync(work, Blocking),
            "native-foreach" => Parallel.ForEachAsync(Enumerable.Range(0, work.Items), work.Options, (item, _) => AwaitingAsync(item)),
            "native-plinq" => Task.Run(() =>
                Enumerable.Range(0, work.Items).AsParallel().WithDegreeOfParallelism(work.Workers).ForAll(Blocking)),
            _ => throw new ArgumentException($"'{contender}' is not a contender of .NET alone.", nameof(contender)),
        };
    }

    /// <summary>How long one thread computes at the least, all items together.</summary>
    private const double LeastSeconds = 1;

    /// <summary>How often each item is computed: by the fastest of a few, since one may have been interrupted.</summary>
    private static int Repeats(Work work)
    {
        var one = Enumerable.Range(0, 5).Min(_ => Timed(() => work.Workload.Blocking(0)));
        return (int)Math.Clamp(Math.Ceiling(LeastSeconds / (Math.Max(one, 1e-8) * work.Items)), 1, 1_000_000);
    }

    /// <summary>How long the .NET compiler needs until it has compiled in full what is called often.</summary>
    internal const double CompilingSeconds = 0.3;

    /// <summary>Runs something for a while, at least once, so that what is measured is warm. Like warm_up in items.py.</summary>
    internal static async Task WarmUpAsync(Func<Task> some, double seconds = 0.1)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            await some();
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
    }

    /// <summary><see cref="Task.WhenAll(IEnumerable{Task})"/>, or one after another where only one may be under way.</summary>
    internal static async Task AtOnceAsync(Work work, Func<int, ValueTask> awaiting)
    {
        var room = new SemaphoreSlim(work.InFlight == 0 ? work.Items : work.InFlight);
        await Task.WhenAll(Enumerable.Range(0, work.Items).Select(async item =>
        {
            await room.WaitAsync();
            await awaiting(item);
            room.Release();
        }));
    }

    /// <summary>One <see cref="Task.Run(Action)"/> for each item, so many at a time.</summary>
    private static async Task TasksAsync(Work work, Action<int> blocking)
    {
        var room = new SemaphoreSlim(work.Workers);
        await Task.WhenAll(Enumerable.Range(0, work.Items).Select(async item =>
        {
            await room.WaitAsync();
            await Task.Run(() => blocking(item));
            room.Release();
        }));
    }

    internal static double Timed(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
