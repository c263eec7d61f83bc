// How much of .NET's gain Python has: what scripts/compare gain makes of its turns, what it refuses, and one real process.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Gains;
using Spectre.Console;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class GainSpecs
{
    private static readonly double[] s_spread = [-1, -0.6, -0.2, 0.2, 0.6, 1];

    /// <summary>A process in which .NET's threads gain 2 and the pool <paramref name="gain"/>; a machine of that speed in each turn.</summary>
    private static GainRun Run(double gain, params double[] speeds) => new("pieces", "3.13.0", 2,
    [
        new Turns("native-threads", [.. speeds.Select(speed => 1 / speed)], [.. speeds.Select(speed => 0.5 / speed)]),
        new Turns("dotnet-pool", [.. speeds.Select(speed => 3 / speed)], [.. speeds.Select(speed => 3 / gain / speed)]),
    ]);

    private static IReadOnlyList<string> Row(params GainRun[] runs) => Assert.Single(
        Assert.Single(new GainReport(Samples.Comparison().Machine, 3, runs).Blocks().OfType<TableBlock>()).Rows);

    [Theory]
    [InlineData(1.98, 0.002, "met")]
    [InlineData(1.80, 0.002, "not met")]
    [InlineData(1.90, 0.01, "cannot tell")]
    public void Whether_the_gain_is_enough_is_judged_by_the_interval(double gain, double spread, string verdict)
    {
        var row = Row([.. s_spread.Select(part => Run(gain * (1 + (spread * part)), 1, 1, 1))]);
        Assert.Equal(verdict, row[^1]);
        Assert.Equal("C# through PythonPool", row[2]);
    }

    [Fact]
    public void With_few_processes_nothing_is_judged()
    {
        var row = Row(Run(2, 1), Run(2, 1));
        Assert.Equal(("1.00", "cannot tell"), (row[^2], row[^1]));
    }

    [Fact]
    public void A_machine_that_is_now_fast_and_now_slow_changes_nothing()
    {
        var row = Row([.. s_spread.Select(part => Run(1.96, 1 + (0.9 * part * part), 0.4, 1))]);
        Assert.Equal(("×1.96 [1.96–1.96]", "×2.00 [2.00–2.00]", "0.98 [0.98–0.98]", "met"), (row[6], row[7], row[8], row[9]));
    }

    [Fact]
    public void Where_NET_itself_gains_little_nothing_is_judged()
    {
        var row = Row([.. s_spread.Select(_ => Run(1.2, 1) with { Callers = [new("native-threads", [1], [0.9]), new("dotnet-pool", [1], [0.9])] })]);
        Assert.Equal(("×1.11 [1.11–1.11]", "1.00 [1.00–1.00]", "cannot tell"), (row[^3], row[^2], row[^1]));
    }

    [Fact]
    public void A_machine_that_was_busy_before_is_told() => Assert.Contains("The machine was busy before the run began: 75 % of its cores were in use.",
        new GainReport(Samples.Comparison().Machine with { Load = 1.5 }, 1, [Run(2, 1)]).Blocks().OfType<Warning>().Select(warning => warning.Text));

    [Fact]
    public void A_process_that_failed_is_told_and_the_others_count()
    {
        var report = new GainReport(Samples.Comparison().Machine, 1, [Run(2, 1), Run(2, 1) with { Callers = [], Error = "exit code 3: out of memory" }]);
        Assert.Equal("pieces, 3.13.0: exit code 3: out of memory", Assert.Single(report.Blocks().OfType<Warning>()).Text);
        Assert.Single(report.Blocks().OfType<TableBlock>().Single().Rows);
    }

    [Fact]
    public void What_cannot_be_measured_is_refused_with_what_can()
    {
        LabInterpreter able = new("3.13.0", "/python", false, null) { HasOwnGilSubinterpreters = true };
        Assert.Null(WhyNot("pieces", able));
        Assert.Equal("'sleep' is not a workload that computes in every worker. There are: arithmetic, hashing, json, pieces, regex.", WhyNot("sleep", able));
        Assert.Contains("'none' is not", WhyNot("none", able), StringComparison.Ordinal);
        Assert.Equal("Python 3.11.2 cannot take part: its sub-interpreters have one GIL between them, so nothing runs in parallel; 3.12 and later can.",
            WhyNot("pieces", able, new("3.11.2", "/python", false, null)));
        Assert.Equal("Python 3.13.1 cannot take part: it has no shared libpython.", WhyNot("pieces", able with { Name = "3.13.1", NotEmbeddable = "it has no shared libpython" }));
        Assert.Contains("scripts/python install", WhyNot("pieces"), StringComparison.Ordinal);
        Assert.Contains("--workers takes 2 or more", GainCommand.WhyNot(["pieces"], [able], new(1, 1), 1), StringComparison.Ordinal);
        Assert.Contains("take 1 or more", GainCommand.WhyNot(["pieces"], [able], new(2, 0), 1), StringComparison.Ordinal);
        Assert.Contains("take 1 or more", GainCommand.WhyNot(["pieces"], [able], new(2, 1), 0), StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task Every_caller_has_its_turn_with_one_worker_and_with_several()
    {
        var python = Able();
        var (finished, run) = await RunAsync(new GainStep("pieces", python, 1), TestContext.Current.CancellationToken);
        Assert.True(finished);
        Assert.Null(run!.Error);
        Assert.Equal(["native-threads", "dotnet-pool", .. python.FreeThreaded ? ["dotnet-threads"] : Array.Empty<string>()], run.Callers.Select(turns => turns.Contender));
        Assert.All(run.Callers, turns => Assert.True(Assert.Single(turns.One) > 0 && Assert.Single(turns.Many) > 0));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_process_that_cannot_run_says_why()
    {
        var (_, run) = await RunAsync(new GainStep("pieces", Able() with { Program = "/no/such/python" }, 1), TestContext.Current.CancellationToken);
        Assert.Matches("^exit code [0-9]+: (.|\n)*/no/such/python", run!.Error);
    }

    [Fact(Timeout = 60_000)]
    public async Task One_that_is_stopped_says_so_and_has_no_run()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.Equal((false, null), await RunAsync(new GainStep("pieces", Able(), 1), stop.Token));
    }

    [Fact(Timeout = 60_000)]
    public async Task The_figures_go_between_the_marks_of_a_guide_and_one_without_marks_is_refused()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "before\n<!-- generated by me: begin -->\nold\n<!-- generated by me: end -->\nafter\n", TestContext.Current.CancellationToken);
            await Guide.RenewAsync(path, "me", [new Compare.Paragraph("new")]);
            Assert.Equal("before\n<!-- generated by me: begin -->\n\nnew\n\n<!-- generated by me: end -->\nafter\n", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            var error = await Assert.ThrowsAsync<InvalidDataException>(() => Guide.CheckAsync(path, "you"));
            Assert.Contains("generated by you: begin", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string? WhyNot(string workload, params LabInterpreter[] pythons) => GainCommand.WhyNot([workload], pythons, new GainRunner(2, 1), 1);

    /// <summary>An interpreter that can take part.</summary>
    private static LabInterpreter Able()
    {
        var able = LabInterpreters.FindAll().FirstOrDefault(python => WhyNot("pieces", python) is null);
        Assert.SkipWhen(able is null, "no interpreter here runs Python in parallel");
        return able;
    }

    private static async Task<(bool Finished, GainRun? Run)> RunAsync(GainStep step, CancellationToken cancellation)
    {
        GainRun? taken = null;
        var nowhere = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
        var finished = await new GainRunner(2, 1).RunAsync(nowhere, [step], run =>
        {
            taken = run;
            return Task.CompletedTask;
        }, cancellation);
        return (finished, taken);
    }
}
