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
    public void A_cell_that_ended_because_its_caller_was_interrupted_is_no_failure_of_the_cell() =>
        Assert.Throws<OperationCanceledException>(() => Cells.CellRunner.Read(130, "", "KeyboardInterrupt", new CancellationToken(canceled: true)));

    [Fact(Timeout = 120_000)]
    public async Task An_interrupted_comparison_goes_on_where_it_stopped_with_only_the_cells_that_were_asked_for()
    {
        using var interrupt = new CancellationTokenSource();
        var begun = Compare("--only", "arithmetic/native-threads", "--quick", "--rounds", "3");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => begun.WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
        {
            if (line.StartsWith("[2/", StringComparison.Ordinal)) interrupt.Cancel();
        })).ExecuteAsync(TestContext.Current.CancellationToken, interrupt.Token));
        int before;
        using (var journal = Journal.Resume(File)) before = journal.Comparison.Cells.Sum(cell => cell.Samples.Count);
        Assert.InRange(before, 1, Planned() - 1);

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
