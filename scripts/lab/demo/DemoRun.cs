// Runs the demo's cells one after another and shows how far it is.
using System.Diagnostics;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Servers;
using Spectre.Console;

namespace PyBridge.Lab.Demo;

internal static class DemoRun
{
    /// <summary>A cell runs twice and the faster run counts: what slows a run down is somebody else's doing. Past this time no second run begins.</summary>
    private static readonly TimeSpan s_secondRunsUntil = TimeSpan.FromSeconds(50);

    internal static async Task<IReadOnlyList<DemoAnswer>> RunAsync(
        IAnsiConsole console, IReadOnlyList<DemoRow> rows, CancellationToken cancellation)
    {
        await using var servers = await LabServers.StartAsync();
        var runner = new CellRunner(servers);
        var runs = rows.Select(row => row.Cells.Select(_ => new List<CellResult>()).ToArray()).ToArray();
        var clock = Stopwatch.StartNew();
        await LabConsole.ProgressAsync(console, 2 * rows.Sum(row => row.Cells.Count), async step =>
        {
            foreach (var (pass, row, column) in Steps(rows))
            {
                if (pass == 2 && clock.Elapsed > s_secondRunsUntil) break;
                step($"{rows[row].Title}: {DemoPlan.Columns[column].Title}");
                if (rows[row].Cells[column] is { } request) runs[row][column].Add(await runner.RunAsync(request, cancellation));
            }
        });
        var answers = new List<DemoAnswer>();
        for (var row = 0; row < rows.Count; row++)
        {
            var oneThread = rows[row].Question == Question.TwoThreads ? answers[^1] : null;
            answers.Add(DemoAnswer.Of(rows[row], runs[row], oneThread?.Baseline));
        }

        return answers;
    }

    private static IEnumerable<(int Pass, int Row, int Column)> Steps(IReadOnlyList<DemoRow> rows) =>
        from pass in new[] { 1, 2 }
        from row in Enumerable.Range(0, rows.Count)
        from column in Enumerable.Range(0, rows[row].Cells.Count)
        select (pass, row, column);
}
