// What a comparison says about one workload: who is fastest, who is as good, who loses.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

internal sealed class WorkloadAnswer
{
    private WorkloadAnswer(string name, IReadOnlyList<CellSummary> summaries, CellSummary? baseline, int cores)
    {
        (Name, Summaries, Baseline) = (name, summaries, baseline);
        Curves = ScalingCurve.Of(summaries, cores);
        Best = [.. summaries.GroupBy(summary => summary.Cell.Runner).Select(runner => runner.MinBy(summary => summary.Wall.Value)!)
            .OrderBy(summary => summary.Wall.Value)];
    }

    internal string Name { get; }

    internal string Title => Summaries[0].Cell.Title;

    internal Kind Kind => Summaries[0].Cell.Kind;

    /// <summary>The Python module that it needs, or null.</summary>
    internal string? Needs => Catalogue.Names.Contains(Name) ? Catalogue.Get(Name).Needs : null; // a file may have workloads that were there once

    /// <summary>Every cell that has samples.</summary>
    internal IReadOnlyList<CellSummary> Summaries { get; }

    /// <summary>The synchronous run on the interpreter that the bridge would choose among those with a GIL.</summary>
    internal CellSummary? Baseline { get; }

    /// <summary>Speed over the number of workers, of those who ran with several.</summary>
    internal IReadOnlyList<ScalingCurve> Curves { get; }

    /// <summary>Each runner's best number of workers, the fastest first.</summary>
    internal IReadOnlyList<CellSummary> Best { get; }

    internal CellSummary? BestOf(params Host[] hosts) => Best.FirstOrDefault(summary => hosts.Contains(summary.Cell.Host));

    /// <summary>Runners whose times cannot be told from those of <paramref name="best"/>.</summary>
    internal IReadOnlyList<CellSummary> AsGoodAs(CellSummary best, params Host[] hosts) =>
        [.. Best.Where(other => other != best && hosts.Contains(other.Cell.Host) && other.SpeedUpOver(best) is { IsKnown: true, High: >= 1 })];

    internal Estimate? SpeedUp(CellSummary summary) => Baseline is null ? null : summary.SpeedUpOver(Baseline);

    internal static IReadOnlyList<WorkloadAnswer> Of(Comparison comparison) =>
    [
        .. from summary in comparison.Summaries()
           where !summary.Cell.IsNull
           group summary by summary.Cell.Workload into same
           let summaries = same.ToArray()
           let sync = summaries.Where(summary => summary.Cell.Contender == "sync" && summary.Cell.Workers == 0).ToArray()
           select new WorkloadAnswer(same.Key, summaries, sync.FirstOrDefault(summary => !summary.Cell.FreeThreaded) ?? sync.FirstOrDefault(), comparison.Machine.Cores),
    ];
}
