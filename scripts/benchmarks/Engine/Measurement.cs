// Measures one row: blocks of contender and floor in turns, then medians and their intervals.
namespace PyBridge.Benchmarks;

/// <summary>The row as the JSON has it.</summary>
internal sealed record Result(
    string Name, string Python, double Value, string Unit, string FloorName, double Floor,
    double Ratio, double RatioLow, double RatioHigh, double? AllocatedBytes, double Goal, bool Met)
{
    public double? P50 { get; init; }

    public double? P99 { get; init; }

    public double? Max { get; init; }

    /// <summary>Whose allocations those are: the one <c>thread</c>'s that the row ran on, or the whole <c>process</c>'s.</summary>
    public string AllocatedBy { get; init; } = "";

    /// <summary>Why there is no figure.</summary>
    public string? Skipped { get; init; }
}

/// <summary>How much is measured: for the figures, for a look, or each row once for its checksums.</summary>
internal enum Effort
{
    Full,
    Quick,
    Check,
}

internal static class Measurement
{
    private const int WarmUpSteps = 3;
    private static readonly TimeSpan s_compilation = TimeSpan.FromMilliseconds(130);

    /// <summary>
    /// Both sides until the runtime has compiled them for good, which it does in steps: after thirty calls and a tenth of a second without news it
    /// makes code that counts, and after thirty more the final one.
    /// </summary>
    private static async Task WarmUpAsync(Row row, int operations)
    {
        for (var step = 0; step < WarmUpSteps; step++)
        {
            await row.ContenderAsync(operations);
            await row.FloorAsync(operations);
            if (row.Operations > 1) await Task.Delay(s_compilation);
        }

        await row.ContenderAsync(operations);
    }

    /// <summary>The order within a pair changes from round to round, so that drift hits both sides alike.</summary>
    internal static async Task<Result> RunAsync(Row row, BenchHost host, string python, Effort effort)
    {
        if (row.WhyNot(host) is { } why)
        {
            return new Result(row.Name, python, 0, row.Unit, row.FloorName, 0, 0, 0, 0, null, row.Goal, false) { Skipped = why };
        }

        await row.PrepareAsync(host);
        var (operations, rounds) = effort switch
        {
            Effort.Full => (row.Operations, 21),
            Effort.Quick => (row.QuickOperations, 7),
            _ => (Math.Max(1, row.Operations / 100), 1),
        };
        if (effort != Effort.Check) await WarmUpAsync(row, operations);
        row.Latencies.Clear();

        var values = new double[rounds];
        var floors = new double[rounds];
        long allocated = 0;
        var onOneThread = true;
        for (var round = 0; round < rounds; round++)
        {
            if (round % 2 == 0) floors[round] = await row.FloorAsync(operations);
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var beforeHere = GC.GetAllocatedBytesForCurrentThread();
            var contender = row.ContenderAsync(operations);
            var here = GC.GetAllocatedBytesForCurrentThread() - beforeHere;

            // A row that ran on this thread alone has its own count; where others took part, all that the process allocated is counted.
            onOneThread &= contender.IsCompleted;
            values[round] = await contender;
            allocated += onOneThread ? here : GC.GetTotalAllocatedBytes(precise: true) - before;
            if (round % 2 != 0) floors[round] = await row.FloorAsync(operations);
        }

        var ratios = values.Zip(floors, static (value, floor) => floor == 0 ? 0 : value / floor).ToArray();
        var (low, high) = Statistics.Interval(ratios);
        var ratio = Statistics.Median(ratios);
        var result = new Result(
            row.Name, python, Statistics.Median(values), row.Unit, row.FloorName, Statistics.Median(floors), ratio, low, high,
            (double)allocated / rounds / operations, row.Goal, row.Goal == 0 || (ratio <= row.Goal && Statistics.Median(values) <= row.Most))
        {
            AllocatedBy = onOneThread ? "thread" : "process",
        };
        if (row.Latencies.Count == 0) return result;
        var sorted = row.Latencies.Order().ToArray();
        return result with { P50 = sorted[sorted.Length / 2], P99 = sorted[(int)(sorted.Length * 0.99)], Max = sorted[^1] };
    }
}
