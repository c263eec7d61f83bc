// One finding per workload, made from its data: who wins by how much, who loses, what a GIL costs.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

internal static class Findings
{
    /// <summary>A gain below this is called nothing.</summary>
    internal const double WorthIt = 1.1;

    internal static IEnumerable<string> Of(WorkloadAnswer answer)
    {
        if (answer.Kind == Kind.Convoy)
        {
            foreach (var sentence in Convoy(answer)) yield return sentence;
            yield break;
        }

        yield return Fastest(answer);
        foreach (var sentence in Losers(answer)) yield return sentence;
        if (answer.Kind is Kind.Computing or Kind.Shared)
        {
            foreach (var sentence in Threads(answer)) yield return sentence;
        }
    }

    private static string Fastest(WorkloadAnswer answer)
    {
        var best = answer.Best[0];
        var hedge = best.Wall.IsKnown ? "" : best.Walls.Count == 1 ? " by a single run" : $" by the median of {best.Walls.Count} runs";
        var sentence = $"{best.Cell.Label} is fastest{hedge}: {Words.Seconds(best.Wall)}";
        if (answer.SpeedUp(best) is { } gain && best != answer.Baseline) sentence += $", {Words.Times(gain)} the speed of the synchronous run";
        var equals = best.Wall.IsKnown ? answer.AsGoodAs(best, Enum.GetValues<Host>()) : [];
        if (equals.Count > 0) sentence += $"; not to be told from it: {Words.List([.. equals.Select(other => other.Cell.Label)])}";
        foreach (var (name, hosts) in new (string, Host[])[]
        {
            ("In Python alone", [Host.Python]), ("Across the bridge", [Host.PythonWithDotnet, Host.DotnetWithPython]), ("In .NET alone", [Host.Dotnet]),
        })
        {
            if (answer.BestOf(hosts) is { } other && other != best && answer.SpeedUp(other) is { } times)
            {
                sentence += $". {name} the best is {other.Cell.Label} ({Words.Times(times)})";
            }
        }

        return sentence + ".";
    }

    /// <summary>By their intervals, or where those are not known by their medians, as winners are told.</summary>
    private static IEnumerable<string> Losers(WorkloadAnswer answer)
    {
        var losers = from summary in answer.Best
                     where summary.Cell.Contender != "sync"
                     let gain = answer.SpeedUp(summary)
                     where gain is { IsKnown: true, High: < 1 } or { IsKnown: false, Value: < 0.995 } // which is not shown as ×1.00
                     group $"{summary.Cell.Label} ({Words.Times(gain.Value)})" by gain.Value.IsKnown;
        return losers.Select(same =>
            $"Slower than the synchronous run even with their best number of workers{(same.Key ? "" : ", by the medians of few runs")}: {Words.List([.. same])}.");
    }

    /// <summary>What more threads gain, interpreter by interpreter: the GIL and its absence.</summary>
    private static IEnumerable<string> Threads(WorkloadAnswer answer)
    {
        foreach (var curve in answer.Curves.Where(curve => curve.Contender is "threads" or "native-threads" or "dotnet-threads" or "dotnet-pool"))
        {
            var (workers, gain) = curve.Points.Where(point => point.Workers > 1).MaxBy(point => point.SpeedUp.Value);
            var share = answer.Kind == Kind.Computing && curve.OfNative is { } part ? $"; with {curve.Cores}, {Words.Share(part)} of what .NET threads gain (at least {Words.Number(Enough.Share)}: {Enough.Verdict(part, curve.Native, curve.Cores)})" : "";
            yield return gain.Low > 1 ? $"{curve.Runner}: {workers} threads are {Words.Times(gain)} as fast as one{share}."
                : gain.High < 1 ? $"{curve.Runner}: with {workers} threads it is {Words.Times(gain)} as fast as with one{share}."
                : gain.High < WorthIt ? $"{curve.Runner}: more than one thread gains nothing{share}."
                : $"{curve.Runner}: whether more threads gain anything cannot be told from these runs ({workers} threads: {Words.Times(gain)}){share}.";
        }
    }

    private static IEnumerable<string> Convoy(WorkloadAnswer answer)
    {
        foreach (var runner in answer.Summaries.GroupBy(summary => summary.Cell.Runner))
        {
            var alone = runner.FirstOrDefault(summary => summary.Cell.Workers == 0);
            var crowded = runner.MaxBy(summary => summary.Cell.Workers)!;
            if (alone is null || alone == crowded) continue;
            var exchanges = crowded.Good[0].Latencies.Length;
            yield return $"{runner.Key}: with {crowded.Cell.Workers} threads computing beside them, the longest of {exchanges} exchanges takes "
                + $"{Words.Seconds(crowded.Longest)} instead of {Words.Seconds(alone.Longest)} ({Words.Times(crowded.LongestOver(alone))}).";
        }
    }
}
