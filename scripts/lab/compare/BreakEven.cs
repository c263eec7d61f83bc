// How much work a call must bring to be worth handing over: to a thread, a process, a sub-interpreter, or across the bridge.
namespace PyBridge.Lab.Compare;

/// <param name="Runner">Who is called.</param>
/// <param name="Startup">Seconds until the first item, once.</param>
/// <param name="SyncStartup">The same for the synchronous run on the same interpreter.</param>
/// <param name="PerCall">Seconds that one call of the workload `nothing` with as many workers costs more than a plain call on the same interpreter.</param>
/// <param name="Gain">Speed-up of `arithmetic` with <paramref name="Workers"/> workers over the synchronous run on the same interpreter.</param>
/// <param name="Workers">The number of workers with the best gain.</param>
internal sealed record BreakEven(string Runner, double Startup, double SyncStartup, double PerCall, Estimate Gain, int Workers)
{
    /// <summary>A gain that is nothing by <see cref="Findings.WorthIt"/>, or is not known to be more, pays for nothing.</summary>
    private bool Pays => (Gain.IsKnown ? Gain.Low : Gain.Value) >= Findings.WorthIt;

    private bool NeverPays => (Gain.IsKnown ? Gain.High : Gain.Value) < Findings.WorthIt;

    /// <summary>Seconds of work per call from which handing over pays, or null where that cannot be told or never happens.</summary>
    internal double? WorkPerCall => Pays ? PerCall / (1 - (1 / Gain.Value)) : null;

    /// <summary>Seconds of work altogether that pay for the start, or null where that cannot be told or nothing does.</summary>
    internal double? WorkForStart => Pays ? Math.Max(0, Startup - SyncStartup) / (1 - (1 / Gain.Value)) : null;

    /// <summary>An amount of work in words, or why there is none.</summary>
    internal string Said(double? work) => work is { } seconds ? Words.Seconds(seconds) : NeverPays ? "never" : "cannot tell";

    internal static IReadOnlyList<BreakEven> Of(IReadOnlyList<WorkloadAnswer> answers)
    {
        var nothing = answers.FirstOrDefault(answer => answer.Name == "nothing");
        var arithmetic = answers.FirstOrDefault(answer => answer.Name == "arithmetic");
        if (nothing is null || arithmetic is null) return [];
        return
        [
            .. from runner in arithmetic.Summaries.Where(summary => summary.Cell.Python is not null && summary.Cell.Workers > 1).GroupBy(summary => summary.Cell.Runner)
               let best = runner.MinBy(summary => summary.Wall.Value)
               let sync = Sync(arithmetic, best)
               let plain = Sync(nothing, best)
               let call = nothing.Summaries.FirstOrDefault(other => other.Cell.Runner == best.Cell.Runner && other.Cell.Workers == best.Cell.Workers)
               where sync is not null && plain is not null && call is not null
               select new BreakEven(
                   best.Cell.Runner, best.Startup, sync.Startup, Math.Max(0, PerItem(call) - PerItem(plain)), best.SpeedUpOver(sync), best.Cell.Workers),
        ];
    }

    private static CellSummary? Sync(WorkloadAnswer answer, CellSummary runner) =>
        answer.Summaries.FirstOrDefault(other => other.Cell.Contender == "sync" && other.Cell.Python == runner.Cell.Python);

    private static double PerItem(CellSummary summary) => summary.Wall.Value / summary.Cell.Setting.Items;
}
