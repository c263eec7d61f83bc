// How much work a call must bring to be worth handing over: to a thread, a process, a sub-interpreter, or across the bridge.
namespace PyBridge.Lab.Compare;

/// <param name="Runner">Who is called.</param>
/// <param name="Startup">Seconds until the first item, once.</param>
/// <param name="PerCall">Seconds that one call of the workload `nothing` costs more than a plain call.</param>
/// <param name="Gain">Speed-up of `arithmetic` with <paramref name="Workers"/> workers over the synchronous run on the same interpreter.</param>
/// <param name="Workers">The number of workers with the best gain.</param>
internal sealed record BreakEven(string Runner, double Startup, double PerCall, Estimate Gain, int Workers)
{
    private bool Pays => Gain.IsKnown ? Gain.Low > 1 : Gain.Value > 1;

    /// <summary>Seconds of work per call from which handing over pays, or null where it never does.</summary>
    internal double? WorkPerCall => Pays ? PerCall / (1 - (1 / Gain.Value)) : null;

    /// <summary>Seconds of work altogether that pay for the start, or null where nothing does.</summary>
    internal double? WorkForStart(double syncStartup) => Pays ? Math.Max(0, Startup - syncStartup) / (1 - (1 / Gain.Value)) : null;

    internal static IReadOnlyList<BreakEven> Of(IReadOnlyList<WorkloadAnswer> answers)
    {
        var nothing = answers.FirstOrDefault(answer => answer.Name == "nothing");
        var arithmetic = answers.FirstOrDefault(answer => answer.Name == "arithmetic");
        if (nothing?.Baseline is null || arithmetic is null) return [];
        var plain = PerItem(nothing.Baseline);
        return
        [
            .. from runner in arithmetic.Summaries.Where(summary => summary.Cell.Python is not null && summary.Cell.Workers > 1).GroupBy(summary => summary.Cell.Runner)
               let best = runner.MinBy(summary => summary.Wall.Value)
               let sync = arithmetic.Summaries.FirstOrDefault(other => other.Cell.Contender == "sync" && other.Cell.Python == best.Cell.Python)
               let call = nothing.Best.FirstOrDefault(other => other.Cell.Runner == best.Cell.Runner)
               where sync is not null && call is not null
               select new BreakEven(best.Cell.Runner, best.Startup, Math.Max(0, PerItem(call) - plain), best.SpeedUpOver(sync), best.Cell.Workers),
        ];
    }

    private static double PerItem(CellSummary summary) => summary.Wall.Value / summary.Cell.Setting.Items;
}
