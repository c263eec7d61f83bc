// What the demo found: rows of results, judged.
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Demo;

/// <summary>A row with the results of its cells; null where the interpreter could not take part.</summary>
/// <param name="Row">The row.</param>
/// <param name="Results">One result for each of the row's cells.</param>
/// <param name="Baseline">Seconds of the synchronous run that speed-ups refer to, or null where that failed.</param>
internal sealed record DemoAnswer(DemoRow Row, IReadOnlyList<CellResult?> Results, double? Baseline)
{
    /// <summary>What went wrong: failed cells, or checksums that differ.</summary>
    internal IReadOnlyList<string> Faults { get; } = [.. FindFaults(Row, Results)];

    internal double? SpeedUp(int column) =>
        Results[column] is { Error: null } result && Baseline is { } seconds && result.Wall > 0 ? seconds / result.Wall : null;

    private static IEnumerable<string> FindFaults(DemoRow row, IReadOnlyList<CellResult?> results)
    {
        for (var column = 0; column < results.Count; column++)
        {
            if (results[column]?.Error is { } error) yield return $"{row.Title}, {row.Cells[column]!.Contender.Title}: {error}";
        }

        var sums = results.Where(result => result is { Error: null }).Select(result => result!.Checksum).Distinct().ToArray();
        if (sums.Length > 1) yield return $"{row.Title}: the contenders' checksums differ: {string.Join(", ", sums)}.";
    }
}
