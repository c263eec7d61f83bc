// Runs the demo's cells one after another and shows how far it is.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Servers;
using Spectre.Console;

namespace PyBridge.Lab.Demo;

internal static class DemoRun
{
    internal static async Task<IReadOnlyList<DemoAnswer>> RunAsync(
        IAnsiConsole console, IReadOnlyList<DemoRow> rows, CancellationToken cancellation)
    {
        await using var servers = await LabServers.StartAsync();
        var runner = new CellRunner(servers);
        var answers = new List<DemoAnswer>();
        await LabConsole.ProgressAsync(console, rows.Sum(row => row.Cells.Count), async step =>
        {
            foreach (var row in rows)
            {
                var results = new CellResult?[row.Cells.Count];
                for (var column = 0; column < results.Length; column++)
                {
                    step($"{row.Title}: {DemoPlan.Columns[column].Title}");
                    if (row.Cells[column] is { } request) results[column] = await runner.RunAsync(request, cancellation);
                }

                answers.Add(new DemoAnswer(row, results, Baseline(answers, row, results)));
            }
        });
        return answers;
    }

    /// <summary>The synchronous run: the row's own first cell, or for two threads the first cell of the row with one.</summary>
    private static double? Baseline(List<DemoAnswer> earlier, DemoRow row, CellResult?[] results) =>
        row.Question == Question.TwoThreads
            ? earlier.Last().Baseline
            : results[0] is { Error: null } first ? first.Wall : null;
}
