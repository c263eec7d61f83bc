// `scripts/compare diff A.json B.json`: two runs or two machines, cell by cell, with significance.
using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace PyBridge.Lab.Compare;

internal static class DiffCommand
{
    /// <summary>Below this probability of chance, corrected for the number of cells (Holm), a difference counts.</summary>
    private const double Level = 0.05;

    private sealed record Difference(CellSummary Before, CellSummary After, Estimate Ratio, double Chance);

    internal static Command Create()
    {
        var before = new Argument<string>("A") { Description = "What scripts/compare --json wrote." };
        var after = new Argument<string>("B") { Description = "Another one, with cells of the same size." };
        var all = new Option<bool>("--all") { Description = "Show cells without a significant difference too." };
        var command = new Command("diff", "Compares two comparisons cell by cell: B's times over A's.") { before, after, all };
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
        var theirs = after.Summaries().Where(summary => !summary.Cell.IsNull).ToDictionary(summary => summary.Cell.Key);
        var pairs = before.Summaries().Where(summary => !summary.Cell.IsNull && theirs.ContainsKey(summary.Cell.Key)).ToArray();
        var differences = pairs.Where(each => each.Cell.Setting == theirs[each.Cell.Key].Cell.Setting)
            .Select(each => Of(each, theirs[each.Cell.Key])).OrderBy(each => each.Chance).ToArray();
        var significant = differences.TakeWhile((each, rank) => each.Chance * (differences.Length - rank) < Level).ToHashSet();
        console.WriteLine($"A: {before.Machine}\nB: {after.Machine}");
        TerminalReport.Show(console, new TableBlock(
            ["cell", "A", "B", "B / A", "chance"],
            [.. differences.Where(each => all || significant.Contains(each)).OrderBy(each => each.Ratio.Value).Select(each => (IReadOnlyList<string>)
            [
                each.Before.Cell.Key, Words.Seconds(each.Before.Wall), Words.Seconds(each.After.Wall),
                Words.Times(each.Ratio) + (significant.Contains(each) ? each.Ratio.Value < 1 ? " faster" : " slower" : ""),
                each.Chance.ToString("0.0000", CultureInfo.InvariantCulture),
            ])]));
        console.WriteLine($"{differences.Length} cells in common, {significant.Count} with a significant difference "
            + $"({significant.Count(each => each.Ratio.Value < 1)} faster in B); {pairs.Length - differences.Length} of different size were left out.");
        var fewest = differences.Select(each => Math.Min(each.Before.Walls.Count, each.After.Walls.Count)).DefaultIfEmpty(0).Min();
        if (significant.Count == 0 && fewest < 8) console.WriteLine($"With only {fewest} runs of a cell little can be significant; more rounds (--rounds 10) would tell.");
    }

    private static Difference Of(CellSummary before, CellSummary after) =>
        new(before, after, Figures.RatioOf(after.Walls, before.Walls), Figures.Chance(before.Walls, after.Walls));
}
