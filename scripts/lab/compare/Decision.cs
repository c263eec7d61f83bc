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

    /// <summary>For each kind of work the best runner over the workloads of that kind (see <see cref="BestOverall"/>), and who was not asked. Those that need a module do not count: few interpreters have it.</summary>
    internal static TableBlock ByKind(IReadOnlyList<WorkloadAnswer> answers) => new(
        ["when the work", .. s_columns.Select(column => column.Title), "did not take part"],
        [.. from answer in Judged(answers)
            group answer by answer.Kind into kind
            let all = kind.ToArray()
            let usual = all.Where(answer => answer.Needs is null).ToArray() is { Length: > 0 } some ? some : all
            let leftOut = all.Except(usual).Select(answer => answer.Title).ToArray()
            select (IReadOnlyList<string>)
            [
                Does(kind.Key) + (leftOut.Length == 0 ? "" : $" ({Words.List(leftOut)} left out: not every interpreter has it)"),
                .. s_columns.Select(column => BestOverall(usual, column.Hosts)), Absent(usual),
            ]]);

    /// <param name="Runner">A contender on an interpreter.</param>
    /// <param name="SpeedUps">Its best speed-up in each workload that it has samples of.</param>
    private sealed record Entrant(string Runner, IReadOnlyDictionary<string, double> SpeedUps)
    {
        internal double Mean => SpeedUps.Values.GeometricMean();

        /// <summary>Held against each other over what both took part in, so that nobody wins by having missed the hard ones.</summary>
        internal bool Beats(Entrant other)
        {
            var both = SpeedUps.Keys.Where(other.SpeedUps.ContainsKey).ToArray();
            return both.Length > 0 && both.Select(name => SpeedUps[name] / other.SpeedUps[name]).GeometricMean() > 1;
        }

        internal string Said(int of) => $"{Runner} {Words.Times(Mean)}{(SpeedUps.Count < of ? $" (in {SpeedUps.Count} of {of})" : "")}";
    }

    private static IEnumerable<WorkloadAnswer> Judged(IEnumerable<WorkloadAnswer> answers) =>
        answers.Where(answer => answer is { Baseline: not null, Kind: not Kind.Convoy, Name: not "nothing" });

    private static string Best(WorkloadAnswer answer, Host[] hosts)
    {
        if (answer.BestOf(hosts) is not { } best) return "–";
        var equals = best.Wall.IsKnown ? answer.AsGoodAs(best, hosts) : [];
        return $"{best.Cell.Label} {Words.Times(answer.SpeedUp(best)!.Value.Value)}"
            + (equals.Count == 0 ? "" : $" (or {string.Join("; ", equals.Take(2).Select(other => other.Cell.Label))}{(equals.Count > 2 ? "; …" : "")})");
    }

    /// <summary>
    /// The runner, with the geometric mean of its speed-ups, that the fewest others beat among those who took part in more than half of the workloads;
    /// and the best of the others, if that one beats it.
    /// </summary>
    private static string BestOverall(WorkloadAnswer[] answers, Host[] hosts)
    {
        var entrants = (from answer in answers
                        from best in answer.Best
                        where hosts.Contains(best.Cell.Host)
                        group (answer.Name, answer.SpeedUp(best)!.Value.Value) by best.Cell.Runner into runner
                        select new Entrant(runner.Key, runner.ToDictionary(one => one.Name, one => one.Value))).ToArray();
        if (entrants.Length == 0) return "–";
        var broad = entrants.Where(entrant => 2 * entrant.SpeedUps.Count > answers.Length).ToArray() is { Length: > 0 } some ? some : entrants;
        var first = Unbeaten(broad)!;
        var other = Unbeaten([.. entrants.Except(broad).Where(entrant => entrant.Beats(first))]);
        return first.Said(answers.Length) + (other is null ? "" : $"; faster where it took part: {other.Said(answers.Length)}");

        static Entrant? Unbeaten(Entrant[] of) =>
            of.OrderBy(entrant => of.Count(other => other.Beats(entrant))).ThenByDescending(entrant => entrant.Mean).FirstOrDefault();
    }

    /// <summary>Contenders without a cell in any of <paramref name="answers"/>, and runners with one in some of them only.</summary>
    private static string Absent(WorkloadAnswer[] answers)
    {
        var present = answers.SelectMany(answer => answer.Best.Select(best => best.Cell)).ToLookup(cell => cell.Contender);
        return string.Join(", ",
            from contender in Contender.All
            from name in !present.Contains(contender.Name) ? [contender.Title]
                : present[contender.Name].GroupBy(cell => cell.Runner).Where(runner => runner.Count() < answers.Length).Select(runner => $"{runner.Key} (in {runner.Count()} of {answers.Length})")
            select name) is { Length: > 0 } names ? names : "–";
    }

    private static string Does(Kind kind) => kind switch
    {
        Kind.Waiting => "waits for others",
        Kind.Computing => "computes",
        Kind.Mixed => "waits and computes",
        _ => "changes shared state",
    };
}
