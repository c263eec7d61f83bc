// Nothing is lost when a comparison is stopped halfway.
using CliWrap;
using CliWrap.Buffered;
using PyBridge.Lab.Compare;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class JournalSpecs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal-");

    private string File => Path.Combine(_folder.FullName, "samples.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_resumed_journal_has_the_plan_and_every_sample()
    {
        using (var begun = Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0), Samples.Cell("sleep", "asyncio", 0))))
        {
            begun.Add(begun.Comparison.Cells[1], 1, Samples.Run(0.5));
        }

        using var resumed = Journal.Resume(File);
        Assert.Equal(["sleep/sync/3.13.0/0", "sleep/asyncio/3.13.0/0"], resumed.Comparison.Cells.Select(cell => cell.Key));
        Assert.True(resumed.Has(resumed.Comparison.Cells[1], 1));
        Assert.False(resumed.Has(resumed.Comparison.Cells[0], 1));
        Assert.Equal(0.5, Assert.Single(resumed.Comparison.Cells[1].Samples).Wall);
    }

    [Fact]
    public void A_run_that_failed_is_taken_anew()
    {
        using (var begun = Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0))))
        {
            begun.Add(begun.Comparison.Cells[0], 1, Cells.CellResult.Failed("exit code 130: stopped"));
        }

        using (var resumed = Journal.Resume(File))
        {
            Assert.False(resumed.Has(resumed.Comparison.Cells[0], 1));
            resumed.Add(resumed.Comparison.Cells[0], 1, Samples.Run(1));
        }

        using var again = Journal.Resume(File);
        Assert.Empty(again.Comparison.Faults());
        Assert.Equal(1, Assert.Single(again.Comparison.Cells[0].Samples).Wall);
    }

    [Fact]
    public void A_run_with_a_wrong_checksum_is_taken_anew()
    {
        using (var begun = Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0), Samples.Cell("sleep", "asyncio", 0))))
        {
            foreach (var cell in begun.Comparison.Cells) begun.Add(cell, 1, Samples.Run(1, checksum: cell.Contender == "sync" ? 1 : 2));
        }

        using var resumed = Journal.Resume(File);
        Assert.True(resumed.Has(resumed.Comparison.Cells[0], 1));
        Assert.False(resumed.Has(resumed.Comparison.Cells[1], 1));
        Assert.Empty(resumed.Comparison.Cells[1].Samples);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(0)]
    [InlineData(20)]
    public async Task A_journal_that_was_cut_off_in_its_plan_says_that_nothing_is_lost_and_what_to_do(int kept)
    {
        Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0))).Dispose();
        await System.IO.File.WriteAllTextAsync(File, (await System.IO.File.ReadAllTextAsync(File))[..kept]);
        var said = await Compare("--resume").ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, said.ExitCode);
        Assert.Contains("the comparison was stopped before its first run. Start it again, with the same options and without --resume.",
            string.Join(' ', said.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_sample_is_named()
    {
        Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0))).Dispose();
        System.IO.File.AppendAllText(File, "no sample\n");
        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => Journal.Resume(File)).Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_report_of_a_comparison_can_be_written_from_its_journal()
    {
        using (var begun = Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0), Samples.Cell("sleep", "asyncio", 0))))
        {
            begun.Add(begun.Comparison.Cells[0], 1, Samples.Run(1));
            begun.Add(begun.Comparison.Cells[1], 1, Cells.CellResult.Failed("it broke"));
        }

        System.IO.File.AppendAllText(File, "{\"key\":\"sleep/sync/3.1");
        var folder = Path.Combine(_folder.FullName, "again");
        var ended = await Cli.Wrap("dotnet").WithArguments([typeof(Cells.CellRunner).Assembly.Location, "compare", "report", File, "--out", folder])
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", ended.StandardOutput + ended.StandardError);
        var report = await System.IO.File.ReadAllTextAsync(Path.Combine(folder, "report.md"));
        Assert.Contains("synchronous Python, 3.13.0 is fastest by a single run", report, StringComparison.Ordinal);
        Assert.Contains("sleep/asyncio/3.13.0/0: 1 of 1 runs failed: it broke", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(31, 31, 155)]
    [InlineData(99, 200, 100)]
    [InlineData(600, 10, 700)]
    public void The_steps_of_a_run_with_a_time_limit_are_those_that_there_is_time_for(int done, int seconds, int expected) =>
        Assert.Equal(expected, CompareRun.Expected(done, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(155), firstRound: 100, all: 700));

    [Fact]
    public void A_cell_that_ended_because_its_caller_was_interrupted_is_no_failure_of_the_cell() =>
        Assert.Throws<OperationCanceledException>(() => Cells.LabProcess.Read(130, "", "KeyboardInterrupt", Cells.CellResult.FromLine, Cells.CellResult.Failed, new CancellationToken(canceled: true)));

    [Fact(Timeout = 120_000)]
    public async Task An_interrupted_comparison_goes_on_where_it_stopped_with_only_the_cells_that_were_asked_for()
    {
        using var interrupt = new CancellationTokenSource();
        var said = new System.Text.StringBuilder();
        var begun = Compare("--only", "arithmetic/native-threads", "--quick", "--rounds", "3");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => begun.WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
        {
            said.AppendLine(line);
            if (line.StartsWith("[2/", StringComparison.Ordinal)) interrupt.Cancel();
        })).ExecuteAsync(TestContext.Current.CancellationToken, interrupt.Token));
        int before;
        using (var journal = Journal.Resume(File)) before = journal.Comparison.Cells.Sum(cell => cell.Samples.Count);
        Assert.InRange(before, 1, Planned() - 1);
        Assert.Contains("Stopped before the end", said.ToString(), StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(Path.Combine(_folder.FullName, "report.html")), said.ToString());

        var ended = await Compare("--resume").ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, ended.ExitCode);
        using var whole = Journal.Resume(File);
        Assert.All(whole.Comparison.Cells, cell => Assert.Equal("arithmetic/native-threads", $"{cell.Workload}/{cell.Contender}"));
        Assert.All(whole.Comparison.Cells, cell => Assert.Equal(3, cell.Samples.Count));

        int Planned()
        {
            using var journal = Journal.Resume(File);
            return 3 * journal.Comparison.Cells.Count;
        }
    }

    private Command Compare(params string[] arguments) => Cli.Wrap("dotnet")
        .WithArguments([typeof(Cells.CellRunner).Assembly.Location, "compare", "--out", _folder.FullName, .. arguments]).WithValidation(CommandResultValidation.None);

    [Fact]
    public void A_line_that_was_cut_off_is_dropped_and_the_next_is_whole()
    {
        using (var begun = Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0))))
        {
            begun.Add(begun.Comparison.Cells[0], 1, Samples.Run(1));
        }

        System.IO.File.AppendAllText(File, "{\"key\":\"sleep/sync/3.1");
        using (var resumed = Journal.Resume(File)) resumed.Add(resumed.Comparison.Cells[0], 2, Samples.Run(2));
        using var again = Journal.Resume(File);
        Assert.Equal([1, 2], again.Comparison.Cells[0].Samples.Select(sample => sample.Wall));
    }

    [Fact]
    public void A_new_comparison_keeps_the_old_journal_under_another_name()
    {
        for (var time = 0; time < 2; time++) Journal.Begin(File, Samples.Comparison(Samples.Cell("sleep", "sync", 0))).Dispose();
        Assert.Equal(2, _folder.GetFiles("*.jsonl").Length);
    }

    [Fact]
    public void Resuming_nothing_says_what_to_do() =>
        Assert.Contains("without --resume", Assert.Throws<FileNotFoundException>(() => Journal.Resume(File)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_comparison_survives_its_json()
    {
        var comparison = Samples.Comparison(Samples.Cell("json", "threads", 2, 1, 2, 3));
        await comparison.SaveAsync(File);
        var read = await Comparison.LoadAsync(File);
        Assert.Equal(comparison.Cells[0].Key, read.Cells[0].Key);
        Assert.Equal([1, 2, 3], read.Cells[0].Samples.Select(sample => sample.Wall));
    }
}
