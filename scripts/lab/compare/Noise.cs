// Whether the machine was quiet enough to say anything: the null run, and how far repeated runs lie apart.
using System.Globalization;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

/// <param name="Nulls">Cells that ran as two contenders although they are one, with the ratio of their medians.</param>
/// <param name="Spread">The median over all cells of (largest − smallest) / median of a cell's runs.</param>
/// <param name="Load">The load average before the run, over the number of cores.</param>
/// <param name="Rounds">The fewest runs of a cell.</param>
/// <param name="Queued">The part of their time in which threads were ready and had no processor, in cells with no more of them than cores.</param>
internal sealed record Noise(IReadOnlyList<(string Label, Estimate Ratio)> Nulls, double Spread, double Load, int Rounds, double Queued)
{
    /// <summary>More than this of their time without a processor, and others had a good part of the machine.</summary>
    private const double Crowded = 0.05;

    /// <summary>A null run further from 1 than this makes all ratios of that size meaningless.</summary>
    private const double Tolerance = 0.10;

    internal static Noise Of(Comparison comparison)
    {
        var cells = comparison.Summaries().ToDictionary(summary => summary.Cell.Key);
        var nulls = cells.Values.Where(summary => summary.Cell.IsNull && cells.ContainsKey((summary.Cell with { IsNull = false }).Key))
            .Select(summary => ($"{summary.Cell.Title}: {summary.Cell.Label}", summary.SpeedUpOver(cells[(summary.Cell with { IsNull = false }).Key])));
        var spreads = cells.Values.Where(summary => summary.Walls.Count > 1)
            .Select(summary => (summary.Walls.Max() - summary.Walls.Min()) / summary.Wall.Value).DefaultIfEmpty(0);
        var queued = cells.Values.Where(summary => summary.Cell.Kind == Kind.Computing && summary.Cell.Workers <= comparison.Machine.Cores)
            .SelectMany(summary => summary.Good.Select(sample => sample.Queued)).OfType<double>().DefaultIfEmpty(0);
        return new Noise([.. nulls], Figures.Median(spreads), comparison.Machine.Load / comparison.Machine.Cores, cells.Values.Select(summary => summary.Walls.Count).DefaultIfEmpty(0).Min(),
            Figures.Median(queued));
    }

    /// <summary>The largest difference between a thing and itself.</summary>
    internal double Worst => Nulls.Count == 0 ? 0 : Nulls.Max(each => Math.Abs(Math.Log(each.Ratio.Value)));

    internal IEnumerable<string> Warnings()
    {
        if (Worst > Tolerance)
        {
            yield return $"The null run differs from itself by {Percent(Math.Exp(Worst) - 1)}: differences up to that size mean nothing. "
                + "Close other programs, or run more rounds (--rounds).";
        }

        if (Nulls.Count == 0) yield return "There was no null run: how far a thing differs from itself on this machine is not known.";
        if (Rounds < Figures.FewestRuns)
        {
            yield return $"Too few rounds for intervals: where a cell has fewer than {Figures.FewestRuns} runs only medians are given, and nothing is said about significance.";
        }

        if (Spread > 0.5) yield return $"Repeated runs of one cell lie {Percent(Spread)} apart (median over all cells): the machine is too noisy for fine differences.";
        if (Queued > Crowded) yield return $"Threads that had a core each were without a processor for {Percent(Queued)} of their time (median): other programs ran at the same time.";
        if (Busy(Load) is { } busy) yield return busy;
        foreach (var (label, ratio) in Nulls.Where(each => each.Ratio.IsKnown && !each.Ratio.Overlaps(1)))
        {
            yield return $"{label} differs significantly from itself (×{ratio.Value.ToString("0.00", CultureInfo.InvariantCulture)}): do not trust small differences.";
        }
    }

    /// <summary>What is to be said of a machine that had other things to do before the run began.</summary>
    internal static string? Busy(Cells.Machine machine) => Busy(machine.Load / machine.Cores);

    private static string? Busy(double load) => load > 0.5 ? $"The machine was busy before the run began: {Percent(load)} of its cores were in use." : null;

    internal string Verdict() => Warnings().Any()
        ? "Noisy: " + string.Join(" ", Warnings())
        : $"Quiet enough: the null run differs from itself by {Percent(Math.Exp(Worst) - 1)}; repeated runs lie {Percent(Spread)} apart.";

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
