// What a comparison says: winners, losers, decisions, break-even and noise, from invented times.
using PyBridge.Lab.Compare;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class FindingsSpecs
{
    private static double[] Around(double seconds) => [seconds, seconds * 1.01, seconds * 0.99, seconds * 1.02, seconds * 0.98, seconds];

    private static string Text(Comparison comparison) => string.Join(" ", WorkloadAnswer.Of(comparison).SelectMany(Findings.Of));

    [Fact]
    public void The_fastest_is_named_with_its_speed_up_and_losers_are_named_too()
    {
        var text = Text(Samples.Comparison(
            Samples.Cell("sleep", "sync", 0, Around(1)),
            Samples.Cell("sleep", "asyncio", 0, Around(0.1)),
            Samples.Cell("sleep", "processes", 2, Around(1.5))));
        Assert.StartsWith("asyncio, 3.13.0 is fastest: 100 ms", text, StringComparison.Ordinal);
        Assert.Contains("×10.0", text, StringComparison.Ordinal);
        Assert.Contains("Slower than the synchronous run even with their best number of workers: ProcessPoolExecutor", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_few_runs_winners_and_losers_are_told_by_their_medians_and_it_says_so()
    {
        var text = Text(Samples.Comparison(
            Samples.Cell("sleep", "sync", 0, 1, 1), Samples.Cell("sleep", "asyncio", 0, 0.1, 0.1), Samples.Cell("sleep", "processes", 2, 2, 2)));
        Assert.StartsWith("asyncio, 3.13.0 is fastest by the median of 2 runs: 100 ms", text, StringComparison.Ordinal);
        Assert.Contains("Slower than the synchronous run even with their best number of workers, by the medians of few runs: ProcessPoolExecutor(2), 3.13.0 (×0.50).", text, StringComparison.Ordinal);
        Assert.StartsWith("synchronous Python, 3.13.0 is fastest by a single run: ", Text(Samples.Comparison(Samples.Cell("sleep", "sync", 0, 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_that_make_it_slower_are_not_said_to_gain_nothing()
    {
        var text = Text(Samples.Comparison(
            Samples.Cell("shared", "threads", 1, "3.13.5t", Around(1)), Samples.Cell("shared", "threads", 2, "3.13.5t", Around(16))));
        Assert.Contains("threading.Thread, 3.13.5t: with 2 threads it is ×0.06 [", text, StringComparison.Ordinal);
        Assert.Contains("] as fast as with one.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gains nothing", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gil_shows_as_no_gain_and_its_absence_as_a_gain()
    {
        var text = Text(Samples.Comparison(
            Samples.Cell("arithmetic", "sync", 0, Around(1)),
            Samples.Cell("arithmetic", "threads", 1, Around(1)),
            Samples.Cell("arithmetic", "threads", 2, Around(1)),
            Samples.Cell("arithmetic", "threads", 1, "3.13.5t", Around(1.2)),
            Samples.Cell("arithmetic", "threads", 2, "3.13.5t", Around(0.6))));
        Assert.Contains("threading.Thread, 3.13.0: more than one thread gains nothing.", text, StringComparison.Ordinal);
        Assert.Contains("threading.Thread, 3.13.5t: 2 threads are ×2.00", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_threads_gain_is_held_against_what_NET_threads_gain()
    {
        var text = Text(Samples.Comparison(
            Samples.Cell("arithmetic", "dotnet-pool", 1, "3.13.5t", Around(1)),
            Samples.Cell("arithmetic", "dotnet-pool", 2, "3.13.5t", Around(0.526316)),
            Samples.Cell("arithmetic", "native-threads", 1, Around(0.02)),
            Samples.Cell("arithmetic", "native-threads", 2, Around(0.01))));
        Assert.Contains("C# through PythonPool, 3.13.5t: 2 threads are ×1.90", text, StringComparison.Ordinal);
        Assert.Contains("with 2, 0.95 [0.9", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.505, 0.002, "met")]
    [InlineData(0.60, 0.002, "not met")]
    [InlineData(0.526316, 0.01, "cannot tell")]
    public void Whether_threads_gain_95_percent_of_what_NET_threads_gain_is_judged_by_the_interval(double two, double spread, string verdict)
    {
        double[] Spread(double seconds) => [.. new[] { -1, -0.6, -0.2, 0.2, 0.6, 1 }.Select(part => seconds * (1 + (spread * part)))];
        var text = Text(Samples.Comparison(
            Samples.Cell("arithmetic", "dotnet-pool", 1, "3.13.5t", Spread(1)), Samples.Cell("arithmetic", "dotnet-pool", 2, "3.13.5t", Spread(two)),
            Samples.Cell("arithmetic", "native-threads", 1, Spread(0.02)), Samples.Cell("arithmetic", "native-threads", 2, Spread(0.01))));
        Assert.Contains($"of what .NET threads gain (at least 0.95: {verdict})", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scalability_laws_coefficients_have_the_intervals_of_the_runs()
    {
        var law = new ScalabilityLaw(0.2, 0.01, 0);
        ComparedCell[] Curve(int runs, int most = 4) => [.. new[] { 1, 2, 4 }.TakeWhile(workers => workers <= most).Select(workers => Samples.Cell("json", "threads", workers, Around(1 / law.At(workers))[..runs]))];
        var told = Assert.Single(Assert.Single(WorkloadAnswer.Of(Samples.Comparison(Curve(6)))).Curves).Coefficients()!;
        Assert.True(told[0] is { IsKnown: true, Low: > 0.1 and < 0.2, High: < 0.3 and > 0.2 }, $"{told[0]}");
        Assert.True(told[1].IsKnown && told[1].Overlaps(0.01), $"{told[1]}");
        Assert.Single(Assert.Single(WorkloadAnswer.Of(Samples.Comparison(Curve(6, most: 2)))).Curves[0].Coefficients()!);
        Assert.All(Assert.Single(WorkloadAnswer.Of(Samples.Comparison(Curve(5)))).Curves[0].Coefficients()!, figure => Assert.False(figure.IsKnown));
    }

    [Fact]
    public void A_convoy_is_told_by_the_longest_exchange_of_a_run_not_by_the_longest_of_all()
    {
        ComparedCell Convoy(int workers, params double[] longest) => Samples.Cell("convoy", "asyncio", workers) with
        {
            Samples = [.. longest.Select(seconds => Samples.Run(seconds) with { Latencies = [seconds / 2, seconds] })],
        };
        var text = Text(Samples.Comparison(Convoy(0, Around(0.01)), Convoy(2, [.. Around(0.1), 0.1, 5])));
        Assert.Contains("with 2 threads computing beside them, the longest of 2 exchanges takes 100 ms [", text, StringComparison.Ordinal);
        Assert.Contains("instead of 10.0 ms [", text, StringComparison.Ordinal);
        Assert.Contains("(×10.0 [", text, StringComparison.Ordinal);
        Assert.DoesNotContain("p99", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_decision_says_who_did_not_take_part()
    {
        var table = Decision.ByKind(WorkloadAnswer.Of(Samples.Comparison(
            Samples.Cell("arithmetic", "sync", 0, Around(1)), Samples.Cell("arithmetic", "threads", 2, Around(1)),
            Samples.Cell("json", "sync", 0, Around(1)))));
        Assert.Equal("did not take part", table.Columns[^1]);
        Assert.Contains("ProcessPoolExecutor", table.Rows[0][^1], StringComparison.Ordinal);
        Assert.Contains("threading.Thread, 3.13.0 (in 1 of 2)", table.Rows[0][^1], StringComparison.Ordinal);
        Assert.DoesNotContain("synchronous", table.Rows[0][^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Who_took_part_in_a_few_of_the_workloads_is_judged_by_those_and_a_module_that_one_interpreter_has_rules_nobody_out()
    {
        var row = Assert.Single(Decision.ByKind(WorkloadAnswer.Of(Samples.Comparison(
            Samples.Cell("arithmetic", "sync", 0, Around(1)), Samples.Cell("arithmetic", "processes", 2, Around(0.6)),
            Samples.Cell("arithmetic", "threads", 2, "3.13.5t", Around(0.5)), Samples.Cell("arithmetic", "thread-pool", 2, "3.13.5t", Around(0.7)),
            Samples.Cell("json", "sync", 0, Around(1)), Samples.Cell("json", "processes", 2, Around(0.6)),
            Samples.Cell("numpy", "sync", 0, "3.11.2", Around(1)), Samples.Cell("numpy", "threads", 2, "3.11.2", Around(0.5))))).Rows);
        Assert.Equal("computes (numpy arrays left out: not every interpreter has it)", row[0]);
        Assert.Equal("ProcessPoolExecutor, 3.13.0 ×1.67; faster where it took part: threading.Thread, 3.13.5t ×2.00 (in 1 of 2)", row[1]);
        Assert.Contains("threading.Thread, 3.13.5t (in 1 of 2)", row[^1], StringComparison.Ordinal);
        Assert.Contains("ThreadPoolExecutor, 3.13.5t (in 1 of 2)", row[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void One_failed_cell_does_not_rule_its_runner_out()
    {
        var row = Assert.Single(Decision.ByKind(WorkloadAnswer.Of(Samples.Comparison(
            [.. new[] { "arithmetic", "json", "regex" }.SelectMany(workload => new[] { Samples.Cell(workload, "sync", 0, Around(1)), Samples.Cell(workload, "threads", 2, Around(0.9)) }),
            Samples.Cell("arithmetic", "processes", 2, Around(0.5)), Samples.Cell("json", "processes", 2, Around(0.5)),
            Samples.Cell("regex", "processes", 2) with { Samples = [Cells.CellResult.Failed("it broke")] }]))).Rows);
        Assert.Equal("ProcessPoolExecutor, 3.13.0 ×2.00 (in 2 of 3)", row[1]);
    }

    [Fact]
    public void The_decision_names_one_of_each_camp()
    {
        var answers = WorkloadAnswer.Of(Samples.Comparison(
            Samples.Cell("tcp", "sync", 0, Around(1)), Samples.Cell("tcp", "asyncio", 0, Around(0.1)),
            Samples.Cell("tcp", "dotnet-python", 0, Around(0.2)), Samples.Cell("tcp", "native", 0, Around(0.05))));
        var row = Assert.Single(Decision.ByWorkload(answers).Rows);
        Assert.Equal(["TCP stream", "asyncio, 3.13.0 ×10.0", "C# awaiting Python, 3.13.0 ×5.00", "native .NET ×20.0"], row);
        Assert.Equal("waits for others", Decision.ByKind(answers).Rows[0][0]);
    }

    [Fact]
    public void Break_even_weighs_the_cost_of_a_call_against_the_gain()
    {
        var figure = Assert.Single(BreakEven.Of(WorkloadAnswer.Of(Samples.Comparison(
            Samples.Cell("arithmetic", "sync", 0, Around(1)), Samples.Cell("arithmetic", "processes", 2, Around(0.5)),
            Samples.Cell("nothing", "sync", 0, Around(0.001)), Samples.Cell("nothing", "processes", 2, Around(0.201))))));
        Assert.Equal(0.0001, figure.PerCall, 6);             // 0.2 s more for 2,000 calls
        Assert.Equal(0.0002, figure.WorkPerCall!.Value, 6);  // twice as fast: half of the work must pay for it
    }

    [Theory]
    [InlineData(1 / 1.05, "never")]
    [InlineData(1 / 1.12, "cannot tell")]
    public void Threads_under_a_gil_do_not_pay_because_of_a_few_percent(double two, string said)
    {
        double[] noisy = [.. new[] { 0.96, 0.97, 0.99, 1.01, 1.03, 1.04 }.Select(part => part * two)];
        var figure = Assert.Single(BreakEven.Of(WorkloadAnswer.Of(Samples.Comparison(
            Samples.Cell("arithmetic", "sync", 0, Around(1)), Samples.Cell("arithmetic", "threads", 2, said == "never" ? Around(two) : noisy),
            Samples.Cell("nothing", "sync", 0, Around(0.001)), Samples.Cell("nothing", "threads", 2, Around(0.201))))));
        Assert.Null(figure.WorkPerCall);
        Assert.Equal(said, figure.Said(figure.WorkPerCall));
    }

    [Fact]
    public void Break_even_compares_like_with_like_the_same_interpreter_and_as_many_workers()
    {
        var figure = Assert.Single(BreakEven.Of(WorkloadAnswer.Of(Samples.Comparison(
            Samples.Cell("arithmetic", "sync", 0, "3.13.5t", Around(1)), Samples.Cell("arithmetic", "threads", 2, "3.13.5t", Around(0.5)),
            Samples.Cell("nothing", "sync", 0, Around(0.001)), Samples.Cell("nothing", "sync", 0, "3.13.5t", Around(0.101)),
            Samples.Cell("nothing", "threads", 2, "3.13.5t", Around(0.301)), Samples.Cell("nothing", "threads", 4, "3.13.5t", Around(0.15))))));
        Assert.Equal(0.0001, figure.PerCall, 6);
    }

    [Fact]
    public void Without_a_null_run_the_machine_is_not_called_quiet() =>
        Assert.Contains("no null run", Noise.Of(Samples.Comparison(Samples.Cell("json", "sync", 0, Around(1)))).Verdict(), StringComparison.Ordinal);

    [Fact]
    public void Fewer_rounds_than_an_interval_needs_are_a_warning() =>
        Assert.Contains("fewer than 6", string.Join(" ", Noise.Of(Samples.Comparison(Samples.Cell("json", "sync", 0, 1, 1.01, 0.99))).Warnings()), StringComparison.Ordinal);

    [Fact]
    public void Threads_without_a_processor_are_a_warning()
    {
        var cell = Samples.Cell("arithmetic", "threads", 2, Around(1));
        var crowded = cell with { Samples = [.. cell.Samples.Select(sample => sample with { Queued = 0.3 })] };
        Assert.DoesNotContain(Noise.Of(Samples.Comparison(cell)).Warnings(), warning => warning.Contains("without a processor", StringComparison.Ordinal));
        Assert.Contains("without a processor for 30 % of their time", string.Join(" ", Noise.Of(Samples.Comparison(crowded)).Warnings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Different_checksums_and_failed_cells_are_faults()
    {
        var wrong = Samples.Cell("udp", "asyncio", 0) with { Samples = [Samples.Run(1, checksum: 2)] };
        var failed = Samples.Cell("udp", "native", 0) with { Samples = [Cells.CellResult.Failed("it broke")] };
        var faults = Samples.Comparison(Samples.Cell("udp", "sync", 0, 1), wrong, failed).Faults();
        Assert.Equal(2, faults.Count);
        Assert.Contains("udp/asyncio/3.13.0/0: 1 of 1 runs failed: its checksum is 2", faults[0], StringComparison.Ordinal);
        Assert.Contains("it broke", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_checksum_cannot_win_and_its_cell_is_named()
    {
        var wrong = Samples.Cell("json", "threads", 2) with { Samples = [.. Around(0.5).Select(wall => Samples.Run(wall, checksum: 2))] };
        var comparison = Samples.Comparison(wrong, Samples.Cell("json", "sync", 0, Around(1)), Samples.Cell("json", "processes", 2, Around(0.8)));
        var answer = Assert.Single(WorkloadAnswer.Of(comparison));
        Assert.Equal(["processes", "sync"], answer.Best.Select(best => best.Cell.Contender));
        Assert.Contains("json/threads/3.13.0/2", Assert.Single(comparison.Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_checksums_the_synchronous_runs_is_right()
    {
        var wrong = Samples.Cell("json", "threads", 2) with { Samples = [Samples.Run(0.5, checksum: 2)] };
        Assert.Contains("json/threads", Assert.Single(Samples.Comparison(wrong, Samples.Cell("json", "sync", 0, 1)).Faults()), StringComparison.Ordinal);
    }
}
