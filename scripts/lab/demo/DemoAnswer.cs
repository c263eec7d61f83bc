// What the demo found: rows of results, judged.
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Demo;

/// <summary>A row with what its cells measured.</summary>
/// <param name="Row">The row.</param>
/// <param name="Runs">Every run of each cell; none where the interpreter cannot take part.</param>
/// <param name="Results">The fastest run of each cell, or a failed one where one failed; null where there is none.</param>
/// <param name="Baseline">Seconds of the synchronous run that speed-ups refer to, or null where that failed.</param>
/// <param name="Faults">What went wrong: failed cells, or checksums that differ.</param>
internal sealed record DemoAnswer(
    DemoRow Row, IReadOnlyList<IReadOnlyList<CellResult>> Runs, IReadOnlyList<CellResult?> Results, double? Baseline, IReadOnlyList<string> Faults)
{
    /// <param name="row">The row.</param>
    /// <param name="runs">Every run of each cell.</param>
    /// <param name="baseline">The baseline, where it is not the row's own first cell.</param>
    internal static DemoAnswer Of(DemoRow row, IReadOnlyList<IReadOnlyList<CellResult>> runs, double? baseline)
    {
        CellResult?[] results = [.. runs.Select(cell => cell.FirstOrDefault(run => run.Error is not null) ?? cell.MinBy(run => run.Wall))];
        var own = results[0] is { Error: null } first ? first.Wall : (double?)null;
        return new DemoAnswer(row, runs, results, baseline ?? own, [.. FindFaults(row, runs)]);
    }

    internal double? SpeedUp(int column) =>
        Results[column] is { Error: null } result && Baseline is { } seconds && result.Wall > 0 ? seconds / result.Wall : null;

    private static IEnumerable<string> FindFaults(DemoRow row, IReadOnlyList<IReadOnlyList<CellResult>> runs)
    {
        for (var column = 0; column < runs.Count; column++)
        {
            if (runs[column].FirstOrDefault(run => run.Error is not null)?.Error is { } error)
            {
                yield return $"{row.Title}, {row.Cells[column]!.Contender.Title}: {error}";
            }
        }

        var sums = runs.SelectMany(cell => cell).Where(run => run.Error is null).Select(run => run.Checksum).Distinct().ToArray();
        if (sums.Length > 1) yield return $"{row.Title}: the contenders' checksums differ: {string.Join(", ", sums)}.";
    }
}
