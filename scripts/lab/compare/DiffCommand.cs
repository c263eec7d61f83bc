// `scripts/compare diff A.json B.json`: two runs or two machines, cell by cell, with significance.
using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace PyBridge.Lab.Compare;

internal static class DiffCommand
{
    /// <summary>Of the differences that count as significant this part may be chance.</summary>
    private const double Level = 0.05;

    /// <summary>More cells that only one of the two has are named by --all alone.</summary>
    private const int MostNames = 20;

    private sealed record Difference(CellSummary Before, CellSummary After, Estimate Ratio, double Chance);

    internal static Command Create()
    {
        var before = new Argument<string>("A") { Description = "What scripts/compare --json wrote, or its samples.jsonl." };
        var after = new Argument<string>("B") { Description = "Another one, with cells of the same size." };
        var all = new Option<bool>("--all") { Description = "Show cells without a significant difference too, and name every cell that only one of them has." };
        var command = new Command("diff", "Compares two comparisons cell by cell: B's times over A's. Interpreters of one version (3.13, 3.13t) are held against each other, whatever their patch versions.") { before, after, all };
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                Show(await Comparison.LoadAsync(parsed.GetRequiredValue(before)), await Comparison.LoadAsync(parsed.GetRequiredValue(after)), parsed.GetValue(all));
                return 0;
            }
            catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
            {
                LabConsole.Create().WriteLine(unreadable.Message);
                return 2;
            }
        });
        return command;
    }

    private static void Show(Comparison before, Comparison after, bool all)
    {
        var console = LabConsole.Create();
        var (mine, theirs) = (Cells(before), Cells(after));
        var pairs = Match(mine, theirs, cell => cell.Key).Concat(Match(mine, theirs, cell => (cell with { Python = Family(cell) }).Key)).ToArray();
        var differences = pairs.Where(pair => pair.Before.Cell.Setting == pair.After.Cell.Setting)
            .Select(pair => Of(pair.Before, pair.After)).OrderBy(each => each.Chance).ToArray();
        var significant = differences.Take(Figures.Significant([.. differences.Select(each => each.Chance)], Level)).ToHashSet();
        console.WriteLine($"A: {before.Machine}\nB: {after.Machine}");
        TerminalReport.Show(console, new TableBlock(
            ["cell", "A", "B", "B / A", "chance"],
            [.. differences.Where(each => all || significant.Contains(each)).OrderBy(each => each.Ratio.Value).Select(each => (IReadOnlyList<string>)
            [
                each.Before.Cell.Key + (each.Before.Cell.Python == each.After.Cell.Python ? "" : $" (B: {each.After.Cell.Python})"), Words.Seconds(each.Before.Wall), Words.Seconds(each.After.Wall),
                Words.Times(each.Ratio) + (significant.Contains(each) ? each.Ratio.Value < 1 ? " faster" : " slower" : ""),
                Chance(each.Chance),
            ])]));
        console.WriteLine($"{differences.Length} cells in common, {significant.Count} with a significant difference "
            + $"({significant.Count(each => each.Ratio.Value < 1)} faster in B); {pairs.Length - differences.Length} of different size were left out.");
        var patches = differences.Select(each => (each.Before.Cell.Python, Other: each.After.Cell.Python)).Where(pair => pair.Python != pair.Other).Distinct().ToArray();
        if (patches.Length > 0) console.WriteLine($"Interpreters differ by their patch versions: {string.Join("; ", patches.Select(pair => $"{pair.Python} and {pair.Other}"))}.");
        foreach (var (name, alone) in new[] { ("A", mine), ("B", theirs) })
        {
            if (alone.Count == 0) continue;
            var named = all ? alone : alone.Take(MostNames);
            console.WriteLine($"{alone.Count} {(alone.Count == 1 ? "cell has" : "cells have")} runs in {name} alone: {string.Join(", ", named.Select(summary => summary.Cell.Key))}"
                + (!all && alone.Count > MostNames ? ", … (--all names them)" : ""));
        }

        if (significant.Count == 0 && differences.Length > 0) ShowPower(console, differences);
    }

    /// <summary>Says so if the runs were too few for any cell to stand out.</summary>
    private static void ShowPower(IAnsiConsole console, Difference[] differences)
    {
        var least = differences.Min(each => Figures.LeastChance(each.Before.Walls.Count, each.After.Walls.Count));
        var wanted = Level / differences.Length;
        if (least <= wanted) return;
        var rounds = Enumerable.Range(1, 100).First(runs => Figures.LeastChance(runs, runs) <= wanted);
        console.WriteLine($"One cell alone cannot pass for different: with these runs its chance is at least {Chance(least)}, and among {differences.Length} cells it would have to be "
            + $"{Chance(wanted)} (--rounds {rounds}).");
    }

    private static string Chance(double chance) => chance.ToString("0.0000", CultureInfo.InvariantCulture);

    private static List<CellSummary> Cells(Comparison comparison) => [.. comparison.Summaries().Where(summary => !summary.Cell.IsNull)];

    /// <summary>Takes out of both lists what has the same key.</summary>
    private static List<(CellSummary Before, CellSummary After)> Match(List<CellSummary> mine, List<CellSummary> theirs, Func<ComparedCell, string> key)
    {
        var pairs = mine.GroupBy(summary => key(summary.Cell)).Join(theirs.GroupBy(summary => key(summary.Cell)), same => same.Key, same => same.Key, (one, other) => one.Zip(other))
            .SelectMany(pairs => pairs).ToList();
        mine.RemoveAll(summary => pairs.Any(pair => pair.First == summary));
        theirs.RemoveAll(summary => pairs.Any(pair => pair.Second == summary));
        return pairs;
    }

    /// <summary>An interpreter's version without its patch version: <c>3.13t</c>.</summary>
    private static string? Family(ComparedCell cell) =>
        cell.Python is null ? null : string.Join('.', cell.Python.TrimEnd('t').Split('.').Take(2)) + (cell.FreeThreaded ? "t" : "");

    private static Difference Of(CellSummary before, CellSummary after) =>
        new(before, after, Figures.RatioOf(after.Walls, before.Walls), Figures.Chance(before.Walls, after.Walls));
}
