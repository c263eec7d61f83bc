// A cell's samples boiled down to what tables show.
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Compare;

internal sealed class CellSummary
{
    private readonly Lazy<Estimate> _wall;

    internal CellSummary(ComparedCell cell)
    {
        Cell = cell;
        Good = [.. cell.Samples.Where(sample => sample.Error is null)];
        Walls = [.. Good.Select(sample => sample.Wall)];
        _wall = new(() => Figures.MedianOf(Walls));
    }

    internal ComparedCell Cell { get; }

    internal IReadOnlyList<CellResult> Good { get; }

    /// <summary>Seconds of each run.</summary>
    internal IReadOnlyList<double> Walls { get; }

    internal Estimate Wall => _wall.Value;

    internal double Cpu => Figures.Median(Good.Select(sample => sample.Cpu));

    internal double Startup => Figures.Median(Good.Select(sample => sample.Startup));

    internal double PeakMegabytes => Figures.Median(Good.Select(sample => sample.PeakBytes / 1e6));

    internal double P50 => Latency(0.5);

    /// <summary>The 99th percentile of a run's items, which is nearly the longest where they are fewer than a hundred.</summary>
    internal double P99 => Latency(0.99);

    /// <summary>The longest item of a run.</summary>
    internal Estimate Longest => Figures.MedianOf(EachLongest);

    private IReadOnlyList<double> EachLongest => [.. Good.Select(sample => sample.Latencies.Max())];

    internal GilShare Gil => new(
        Good[0].Gil.Kind,
        MedianOrNull(Good.Select(sample => sample.Gil.Held)),
        MedianOrNull(Good.Select(sample => sample.Gil.Waited)),
        Good[0].Gil.Note);

    /// <summary>How many times as fast as <paramref name="other"/>.</summary>
    internal Estimate SpeedUpOver(CellSummary other) => Figures.RatioOf(other.Walls, Walls);

    /// <summary>How many times as long the longest item of a run takes as that of <paramref name="other"/>.</summary>
    internal Estimate LongestOver(CellSummary other) => Figures.RatioOf(EachLongest, other.EachLongest);

    /// <summary>Run by run, and their median: one run that was disturbed does not make the tail of all.</summary>
    private double Latency(double quantile) => Figures.Median(Good.Select(sample => Figures.Quantile(sample.Latencies, quantile)));

    private static double? MedianOrNull(IEnumerable<double?> values)
    {
        var known = values.OfType<double>().ToArray();
        return known.Length == 0 ? null : Figures.Median(known);
    }
}
