// Takes the samples: round after round, the cells of each round in an order of its own.
using System.Diagnostics;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Servers;
using Spectre.Console;

namespace PyBridge.Lab.Compare;

internal static class CompareRun
{
    /// <summary>
    /// Runs what the journal has not got yet. Past <paramref name="budget"/> no further round begins and the current one is cut short,
    /// but the first is always completed. Returns false if it was stopped.
    /// </summary>
    internal static async Task<bool> RunAsync(IAnsiConsole console, Journal journal, TimeSpan? budget, CancellationToken cancellation)
    {
        var comparison = journal.Comparison;
        var left = Rounds(comparison).Where(step => !journal.Has(step.Cell, step.Round)).ToArray();
        var clock = Stopwatch.StartNew();
        try
        {
            await using var servers = await LabServers.StartAsync();
            var runner = new CellRunner(servers);
            var firstRound = left.Count(step => step.Round == 1);
            await LabConsole.ProgressAsync(console, done => Expected(done, clock.Elapsed, budget, firstRound, left.Length), async step =>
            {
                foreach (var (cell, round) in left)
                {
                    if (round > 1 && clock.Elapsed > budget) break;
                    step($"round {round}: {cell.Title}: {cell.Label}");
                    journal.Add(cell, round, await runner.RunAsync(ComparePlan.Request(cell, comparison.Machine.Pythons), cancellation));
                }
            });
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>How many of <paramref name="all"/> runs there is time for, as far as can be told after <paramref name="done"/> of them.</summary>
    internal static int Expected(int done, TimeSpan elapsed, TimeSpan? budget, int firstRound, int all) =>
        budget is not { } limit ? all
        : Math.Clamp(done == 0 ? firstRound : (int)(done * (limit / elapsed)), Math.Min(all, Math.Max(firstRound, done + 1)), all);

    /// <summary>Every cell once in each round, shuffled the same way in each resumed run.</summary>
    private static IEnumerable<(ComparedCell Cell, int Round)> Rounds(Comparison comparison) =>
        Enumerable.Range(1, comparison.Rounds).SelectMany(round =>
        {
            var cells = comparison.Cells.ToArray();
#pragma warning disable CA5394 // An order, not a secret.
            new Random(round).Shuffle(cells);
#pragma warning restore CA5394
            return cells.Select(cell => (cell, round));
        });
}
