// The inside of a process that measures gains: every caller in turns, `gain-process WORKLOAD PYTHON WORKERS TURNS`.
using System.Diagnostics;
using System.Text.Json;
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Gains;

/// <summary>
/// In one process, since machines change their speed from second to second: what is held against each other ran within seconds, not in processes that
/// are minutes apart.
/// </summary>
internal static class GainProcess
{
    /// <summary>A caller with so many workers: runs every item and returns the sum of the results.</summary>
    private sealed record Runner(string Contender, bool IsOne, Func<Task<long>> RunAsync)
    {
        internal List<double> Seconds { get; } = [];
    }

    /// <summary>Takes the turns and prints them as a line of JSON.</summary>
    internal static async Task<int> RunAsync(string workload, string python, int workers, int turns)
    {
        var (one, many) = (new Work(workload, 1, 0), new Work(workload, workers, 0));
        await using var host = await PythonHost.StartAsync(new PythonOptions { Python = python, ModulePaths = [AppContext.BaseDirectory] });
        using var loader = host.Import("cell.items");
        using var module = loader.Call<PyObject>("load", workload);
        using var blocking = module.Function<int, long>("blocking");
        await using var pool = await EmbeddedContenders.StartPoolAsync(host, one);
        await using var pools = await EmbeddedContenders.StartPoolAsync(host, many);

        // .NET compiles what is called for the thirtieth time once more; let that not happen in a turn.
        var nothing = new Work("nothing", 1, 0);
        foreach (var each in new[] { pool, pools }) await Task.WhenAll(Enumerable.Range(0, 100).Select(item => EmbeddedContenders.CallAsync(each, nothing, item)));

        // .NET does its computation so often that an item takes it as long as it takes Python: what starts and ends a turn weighs the same.
        var repeats = Math.Max(1, (int)Math.Round(Best(() => blocking.Invoke(0)) / Best(() => one.Workload.Blocking(0))));
        long Native(int item)
        {
            var result = 0L;
            for (var repeat = 0; repeat < repeats; repeat++) result = one.Workload.Blocking(item);
            return result;
        }

        List<Runner> runners =
        [
            new("native-threads", true, () => OnThreadsAsync(one, Native)), new("native-threads", false, () => OnThreadsAsync(many, Native)),
            new("dotnet-pool", true, () => ThroughPoolAsync(pool, one)), new("dotnet-pool", false, () => ThroughPoolAsync(pools, many)),
        ];
        if (host.IsFreeThreaded)   // with a GIL threads that compute in Python take turns
        {
            runners.Add(new("dotnet-threads", true, () => OnThreadsAsync(one, blocking.Invoke)));
            runners.Add(new("dotnet-threads", false, () => OnThreadsAsync(many, blocking.Invoke)));
        }

        foreach (var runner in runners) await runner.RunAsync();   // imported, specialized
        await TakeTurnsAsync(runners, turns);
        Console.WriteLine(JsonSerializer.Serialize(
            new GainRun(workload, host.Version, workers, [.. runners.Chunk(2).Select(pair => new Turns(pair[0].Contender, pair[0].Seconds, pair[1].Seconds))]), CellResult.Json));
        return 0;
    }

    /// <summary>Everybody once in each turn, in an order of its own.</summary>
    private static async Task TakeTurnsAsync(List<Runner> runners, int turns)
    {
        var right = await runners[0].RunAsync();   // and meanwhile what warming up left to do comes to its end
        for (var turn = 0; turn < turns; turn++)
        {
            var order = runners.ToArray();
#pragma warning disable CA5394 // An order, not a secret.
            Random.Shared.Shuffle(order);
#pragma warning restore CA5394
            foreach (var runner in order)
            {
                var start = Stopwatch.GetTimestamp();
                var sum = await runner.RunAsync();
                runner.Seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                if (sum != right) throw new InvalidDataException($"{runner.Contender} came to the checksum {sum}, where {runners[0].Contender} has {right}.");
            }
        }
    }

    private static async Task<long> OnThreadsAsync(Work work, Func<int, long> item)
    {
        var results = new long[work.Items];
        await Threads.RunAsync(work, each => results[each] = item(each));
        return results.Sum();
    }

    private static async Task<long> ThroughPoolAsync(PythonPool pool, Work work) =>
        (await Task.WhenAll(Enumerable.Range(0, work.Items).Select(item => EmbeddedContenders.CallAsync(pool, work, item)))).Sum(result => result.Result);

    /// <summary>Seconds of the fastest of some calls, since one may have been interrupted, after some time of them to warm up.</summary>
    private static double Best(Action call)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < NativeContenders.CompilingSeconds) call();
        return Math.Max(1e-8, Enumerable.Range(0, 5).Min(_ => NativeContenders.Timed(call)));
    }
}
