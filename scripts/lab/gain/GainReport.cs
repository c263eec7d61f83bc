// What the runs of `scripts/compare gain` come to: a table with a verdict for each way of calling Python.
using System.Globalization;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;

namespace PyBridge.Lab.Gains;

/// <param name="Machine">Where and when.</param>
/// <param name="Turns">How many turns each run has.</param>
/// <param name="Runs">One for each process.</param>
internal sealed record GainReport(Machine Machine, int Turns, IReadOnlyList<GainRun> Runs)
{
    /// <summary>Processes that failed, with the reason.</summary>
    internal IReadOnlyList<string> Faults() => [.. Runs.Where(run => run.Error is not null).Select(run => $"{run.Workload}, {run.Python}: {run.Error}")];

    internal IEnumerable<Block> Blocks()
    {
        yield return new Paragraph($"{Machine}. {Machine.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC. "
            + $"Each process takes {Turns} turns: in a turn every caller runs all items with one worker and with several, in shuffled order. "
            + $"A turn's gain is held against .NET's in the same turn; a process counts with its median. Medians over the processes, with 95 % bootstrap intervals from {Figures.FewestRuns} processes on.");
        if (Noise.Busy(Machine) is { } busy) yield return new Warning(busy);
        yield return Table();
        foreach (var fault in Faults()) yield return new Warning(fault);
    }

    private TableBlock Table() => new(
        ["work", "Python", "called from C#", "processes", "a turn of one worker", "workers", "gain", ".NET's gain", "part of .NET's gain", $"at least {Words.Number(Enough.Share)}"],
        [
            .. from run in Runs
               where run.Error is null
               group run by (run.Workload, run.Python, run.Workers) into same
               orderby same.Key.Workload, same.Key.Python
               let native = Gain(same.Select(run => run.Callers[0]))
               from caller in Enumerable.Range(1, same.First().Callers.Count - 1)
               let mine = same.Select(run => run.Callers[caller])
               let share = Figures.MedianOf([.. same.Select(run => run.Callers[caller].ShareOf(run.Callers[0]))])
               select (IReadOnlyList<string>)
               [
                   same.Key.Workload, same.Key.Python, Contender.Get(mine.First().Contender).Title, Number(same.Count()),
                   Words.Seconds(Figures.Median(mine.SelectMany(turns => turns.One))), Number(same.Key.Workers),
                   Words.Times(Gain(mine)), Words.Times(native), Words.Share(share), Enough.Verdict(share, native, same.Key.Workers),
               ],
        ]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Estimate Gain(IEnumerable<Turns> turns) => Figures.MedianOf([.. turns.Select(each => each.Gain)]);
}
