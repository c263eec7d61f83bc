// What a report says, in order. How it looks is for HtmlReport and MarkdownReport.
using System.Globalization;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

internal static class Report
{
    internal static IReadOnlyList<Block> Of(Comparison comparison) => [.. Blocks(comparison, WorkloadAnswer.Of(comparison))];

    private static IEnumerable<Block> Blocks(Comparison comparison, IReadOnlyList<WorkloadAnswer> answers)
    {
        var samples = comparison.Cells.Sum(cell => cell.Samples.Count);
        yield return new Heading(1, "Concurrency in Python and in .NET, side by side");
        yield return new Paragraph($"{comparison.Machine}. {comparison.Machine.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC. "
            + $"{samples} runs of {comparison.Cells.Count} cells{(comparison.Quick ? " (the quick selection)" : "")}, each a fresh process, in rounds of shuffled order. "
            + $"Times are medians, with 95 % bootstrap intervals from {Compare.Figures.FewestRuns} runs on; p50 and p99 are of a run's items (from when all were asked for, where they are awaited at once), the median over the runs; ×N is the speed-up against the synchronous run of the same work. "
            + "Everything here, every sentence too, is generated from the samples.");
        var noise = Noise.Of(comparison);
        if (noise.Warnings().Any()) foreach (var warning in noise.Warnings()) yield return new Warning(warning);
        else yield return new Paragraph(noise.Verdict());
        foreach (var fault in comparison.Faults()) yield return new Warning(fault);
        yield return new Heading(2, "What should I use?");
        yield return Decision.ByKind(answers);
        yield return Decision.ByWorkload(answers);
        foreach (var block in BreakEvenBlocks(answers)) yield return block;
        foreach (var answer in answers)
        {
            foreach (var block in Workload(answer)) yield return block;
        }
    }

    private static IEnumerable<Block> Workload(WorkloadAnswer answer)
    {
        yield return new Heading(2, char.ToUpperInvariant(answer.Title[0]) + answer.Title[1..]);
        var setting = answer.Summaries[0].Cell.Setting;
        yield return new Paragraph($"{setting.Items} items"
            + (setting.Seconds > 0 ? $", each waiting {Words.Seconds(setting.Seconds)}" : "")
            + (setting.Size > 0 ? $", size {setting.Size.ToString("N0", CultureInfo.InvariantCulture)}" : "") + ".");
        foreach (var finding in Findings.Of(answer)) yield return new Paragraph(finding);
        if (answer.Kind == Kind.Convoy)
        {
            yield return Plots.Convoy(answer);
        }
        else
        {
            yield return Plots.Times(answer);
            var curves = answer.Curves;
            if (answer.Kind != Kind.Waiting && curves.Count > 0)
            {
                yield return Plots.Scaling(answer, curves);
                yield return ScalingTable(curves);
            }
        }

        yield return Figures(answer);
    }

    private static TableBlock Figures(WorkloadAnswer answer) => new(
        ["who", "time", "against sync", "CPU", "p50", "p99", "start", "peak memory", "GIL"],
        [.. answer.Summaries.OrderBy(summary => summary.Wall.Value).Select(summary => (IReadOnlyList<string>)
        [
            summary.Cell.Label,
            Words.Seconds(summary.Wall),
            answer.SpeedUp(summary) is { } times ? Words.Times(times) : "–",
            Words.Seconds(summary.Cpu),
            Words.Seconds(summary.P50),
            Words.Seconds(summary.P99),
            Words.Seconds(summary.Startup),
            Words.Number(summary.PeakMegabytes) + " MB",
            Words.Gil(summary.Gil),
        ])]);

    private static TableBlock ScalingTable(IReadOnlyList<ScalingCurve> curves) => new(
        ["who", "speed-up by workers", "of what .NET threads gain on as many as cores", "σ (cannot overlap)", "κ (agreeing)", "error of fit"],
        [
            .. from curve in curves
               let law = curve.Coefficients()
               select (IReadOnlyList<string>)
               [
                   curve.Runner,
                   string.Join(", ", curve.Points.Where(point => point.Workers > 1).Select(point => $"{point.Workers}: {Words.Times(point.SpeedUp)}")),
                   curve.OfNative is { } share ? Words.Share(share) : "–",
                   law is null ? "–" : Words.Share(law[0]),
                   law is not { Count: > 1 } ? "–" : Words.Thousandths(law[1]),
                   curve.Law is null ? "–" : Words.Number(curve.Law.Error),
               ],
        ]);

    private static IEnumerable<Block> BreakEvenBlocks(IReadOnlyList<WorkloadAnswer> answers)
    {
        var figures = BreakEven.Of(answers);
        if (figures.Count == 0) yield break;
        yield return new Heading(2, "Break-even");
        yield return new Paragraph("From how much work per call on is handing it over to parallel workers faster than doing it in place, and how much work pays for "
            + "the longer start? From the cost of a call that does nothing and the gain on arithmetic, against the synchronous run on the same interpreter; 'never' where that gain is below "
            + $"{Words.Times(Findings.WorthIt)}, 'cannot tell' where its interval does not decide.");
        yield return new TableBlock(
            ["who", "start", "a call costs", "gain on arithmetic", "pays from, per call", "pays for the start from"],
            [.. figures.OrderBy(figure => figure.WorkPerCall ?? double.MaxValue).Select(figure => (IReadOnlyList<string>)
            [
                $"{figure.Runner}, {figure.Workers} workers",
                Words.Seconds(figure.Startup),
                Words.Seconds(figure.PerCall),
                Words.Times(figure.Gain),
                figure.Said(figure.WorkPerCall),
                figure.Said(figure.WorkForStart),
            ])]);
    }
}
