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
            for (var repeat = 0; repeat < repeats; repeat++) results[item] = await work.Workload.AwaitingAsync(item);
        }

        async ValueTask TimedAsync(int item)
        {
            var start = Stopwatch.GetTimestamp();
            await AwaitingAsync(item);
            latencies[item] = Stopwatch.GetElapsedTime(start).TotalSeconds / repeats;
        }

        var count = Math.Min(8, work.InFlight == 0 ? work.Items : Math.Min(work.InFlight, work.Items));
        await meter.WarmUpAsync(contender is "native" or "native-foreach"
            ? () => Task.WhenAll(Enumerable.Range(0, count).Select(item => AwaitingAsync(item).AsTask()))
            : () => Task.Run(() => Blocking(0)), CompilingSeconds);
        work.Workload.Before(work.Workers);

        if (work.Workload.Kind == Kind.Computing) repeats = Repeats(work);
        Task<Threads.Books[]>? books = null;
        meter.Start();
        await RunItemsAsync();
        meter.Stop(repeats);
        if (books is not null) meter.Queued = Threads.QueuedShare(await books);
        return meter.Report(results.Sum() + work.Workload.After(), latencies);

        Task RunItemsAsync() => contender switch
        {
            "native" => AtOnceAsync(work, AwaitingAsync, latencies),
            "native-threads" => ThreadsAsync(),
            "native-tasks" => TasksAsync(work, Blocking),
            "native-foreach" => Parallel.ForEachAsync(Enumerable.Range(0, work.Items), work.Options, (item, _) => TimedAsync(item)),
            "native-plinq" => Task.Run(() =>
                Enumerable.Range(0, work.Items).AsParallel().WithDegreeOfParallelism(work.Workers).ForAll(Blocking)),
            _ => throw new ArgumentException($"'{contender}' is not a contender of .NET alone.", nameof(contender)),
        };

        async Task ThreadsAsync() => books = await Threads.RunAsync(work, Blocking);
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

    /// <summary><see cref="Task.WhenAll(IEnumerable{Task})"/>, so many at a time, like _gather in contenders.py. Where all are under way at once, their
    /// clocks start when they are asked for, together; else each starts when the item gets its room.</summary>
    internal static async Task AtOnceAsync(Work work, Func<int, ValueTask> awaiting, double[] latencies)
    {
        var atOnce = work.InFlight == 0 || work.InFlight >= work.Items;
        var room = new SemaphoreSlim(atOnce ? work.Items : work.InFlight);
        var asked = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, work.Items).Select(async item =>
        {
            await room.WaitAsync();
            var start = atOnce ? asked : Stopwatch.GetTimestamp();
            await awaiting(item);
            latencies[item] = Stopwatch.GetElapsedTime(start).TotalSeconds;
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
