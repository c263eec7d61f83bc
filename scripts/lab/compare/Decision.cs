// "What should I use?": the answer for each workload, and for each kind of work, made from the data.
using MathNet.Numerics.Statistics;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

internal static class Decision
{
    private static readonly (string Title, Host[] Hosts)[] s_columns =
    [
        ("in Python alone", [Host.Python]),
        ("across the bridge", [Host.PythonWithDotnet, Host.DotnetWithPython]),
        ("in .NET alone", [Host.Dotnet]),
    ];

    /// <summary>For each workload the fastest of each camp, with its speed-up over the synchronous run and who is as good.</summary>
    internal static TableBlock ByWorkload(IReadOnlyList<WorkloadAnswer> answers) => new(
        ["work", .. s_columns.Select(column => column.Title)],
        [.. Judged(answers).Select(answer => (IReadOnlyList<string>)[answer.Title, .. s_columns.Select(column => Best(answer, column.Hosts))])]);

    /// <summary>For each kind of work the runner with the best geometric mean of speed-ups over the workloads of that kind, and who was not asked.</summary>
    internal static TableBlock ByKind(IReadOnlyList<WorkloadAnswer> answers) => new(
        ["when the work", .. s_columns.Select(column => column.Title), "did not take part"],
        [.. Judged(answers).GroupBy(answer => answer.Kind)
            .Select(kind => (IReadOnlyList<string>)[Does(kind.Key), .. s_columns.Select(column => BestOverall([.. kind], column.Hosts)), Absent([.. kind])])]);

    private static IEnumerable<WorkloadAnswer> Judged(IEnumerable<WorkloadAnswer> answers) =>
        answers.Where(answer => answer is { Baseline: not null, Kind: not Kind.Convoy, Name: not "nothing" });

    private static string Best(WorkloadAnswer answer, Host[] hosts)
    {
        if (answer.BestOf(hosts) is not { } best) return "–";
        var equals = best.Wall.IsKnown ? answer.AsGoodAs(best, hosts) : [];
        return $"{best.Cell.Label} {Words.Times(answer.SpeedUp(best)!.Value.Value)}"
            + (equals.Count == 0 ? "" : $" (or {string.Join("; ", equals.Take(2).Select(other => other.Cell.Label))}{(equals.Count > 2 ? "; …" : "")})");
    }

    private static string BestOverall(IReadOnlyList<WorkloadAnswer> answers, Host[] hosts)
    {
        var runners = from answer in answers
                      from best in answer.Best
                      where hosts.Contains(best.Cell.Host)
                      group (answer, best) by best.Cell.Runner into runner
                      where runner.Count() == answers.Count(answer => answer.BestOf(hosts) is not null)
                      let mean = runner.Select(one => one.answer.SpeedUp(one.best)!.Value.Value).GeometricMean()
                      orderby mean descending
                      select $"{runner.Key} {Words.Times(mean)}";
        return runners.FirstOrDefault() ?? "–";
    }

    /// <summary>Contenders without a cell in any of <paramref name="answers"/>, or with one in some of them only, who for that cannot be the best of the kind.</summary>
    private static string Absent(IReadOnlyList<WorkloadAnswer> answers) => string.Join(", ",
        from contender in Contender.All
        let present = answers.Count(answer => answer.Summaries.Any(summary => summary.Cell.Contender == contender.Name))
        where present < answers.Count
        select present == 0 ? contender.Title : $"{contender.Title} (in {present} of {answers.Count})") is { Length: > 0 } names ? names : "–";

    private static string Does(Kind kind) => kind switch
    {
        Kind.Waiting => "waits for others",
        Kind.Computing => "computes",
        Kind.Mixed => "waits and computes",
        _ => "changes shared state",
    };
}
