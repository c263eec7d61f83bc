// A cell's samples boiled down to what tables show.
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Compare;

internal sealed class CellSummary
{
    private readonly Lazy<Estimate> _wall;

    internal CellSummary(ComparedCell cell)
    {
        Cell = cell;
        Good = [.. cell.Good];
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

    internal double P99 => Latency(0.99);

    internal GilShare Gil => new(
        Good[0].Gil.Kind,
        MedianOrNull(Good.Select(sample => sample.Gil.Held)),
        MedianOrNull(Good.Select(sample => sample.Gil.Waited)),
        Good[0].Gil.Note);

    /// <summary>How many times as fast as <paramref name="other"/>.</summary>
    internal Estimate SpeedUpOver(CellSummary other) => Figures.RatioOf(other.Walls, Walls);

    private double Latency(double quantile) => Figures.Quantile(Good.SelectMany(sample => sample.Latencies), quantile);

    private static double? MedianOrNull(IEnumerable<double?> values)
    {
        var known = values.OfType<double>().ToArray();
        return known.Length == 0 ? null : Figures.Median(known);
    }
}
