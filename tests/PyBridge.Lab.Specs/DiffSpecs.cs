// `scripts/compare diff`: two runs held against each other, as the command prints it.
using CliWrap;
using CliWrap.Buffered;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class DiffSpecs : IDisposable
{
    private static readonly double[] s_one = [1.00, 1.01, 0.99, 1.02, 0.98, 1.03, 0.97, 1.04, 0.96];

    private static readonly double[] s_six = s_one[..6];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diff-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact(Timeout = 60_000)]
    public async Task What_changed_is_told_from_what_did_not()
    {
        var before = await SaveAsync("before.json", Samples.Cell("sleep", "asyncio", 0, s_one), Samples.Cell("json", "threads", 2, s_one));
        var after = await SaveAsync("after.json", Samples.Cell("sleep", "asyncio", 0, [.. s_one.Select(time => time / 2)]), Samples.Cell("json", "threads", 2, s_one));
        var said = await SaidAsync(before, after, TestContext.Current.CancellationToken);
        Assert.Contains("sleep/asyncio/3.13.0/0", said, StringComparison.Ordinal);
        Assert.Contains("faster", said, StringComparison.Ordinal);
        Assert.DoesNotContain("json/threads", said, StringComparison.Ordinal);
        Assert.Contains("2 cells in common, 1 with a significant difference (1 faster in B)", said, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Six_runs_of_many_cells_are_enough_when_all_are_faster()
    {
        var cells = Enumerable.Range(1, 40).ToArray();
        var before = await SaveAsync("before.json", [.. cells.Select(workers => Samples.Cell("json", "threads", workers, s_six))]);
        var after = await SaveAsync("after.json", [.. cells.Select(workers => Samples.Cell("json", "threads", workers, [.. s_six.Select(time => time / 2)]))]);
        var said = await SaidAsync(before, after, TestContext.Current.CancellationToken);
        Assert.Contains("40 cells in common, 40 with a significant difference (40 faster in B)", said, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Where_too_few_runs_could_show_nothing_it_says_how_many_would()
    {
        var same = Enumerable.Range(1, 40).Select(workers => Samples.Cell("json", "threads", workers, s_six)).ToArray();
        var before = await SaveAsync("before.json", same);
        var after = await SaveAsync("after.json", [Samples.Cell("json", "threads", 1, [.. s_six.Select(time => time / 2)]), .. same[1..]]);
        var said = await SaidAsync(before, after, TestContext.Current.CancellationToken);
        Assert.Contains("40 cells in common, 0 with a significant difference", said, StringComparison.Ordinal);
        Assert.Contains("One cell alone cannot pass for different: with these runs its chance is at least 0.0022, and among 40 cells it would have to be 0.0013 (--rounds 7)",
            said, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Interpreters_of_one_family_are_paired_and_what_has_no_counterpart_is_named()
    {
        var before = await SaveAsync("before.json",
            Samples.Cell("json", "threads", 2, "3.13.5", s_one), Samples.Cell("json", "threads", 2, "3.13.5t", s_one), Samples.Cell("json", "threads", 2, "3.12.1", s_one));
        var after = await SaveAsync("after.json",
            Samples.Cell("json", "threads", 2, "3.13.15t", s_one), Samples.Cell("json", "threads", 2, "3.13.15", [.. s_one.Select(time => time / 2)]), Samples.Cell("udp", "native", 0, s_one));
        var said = await SaidAsync(before, after, TestContext.Current.CancellationToken);
        Assert.Contains("json/threads/3.13.5/2 (B: 3.13.15)", said, StringComparison.Ordinal);
        Assert.Contains("2 cells in common, 1 with a significant difference (1 faster in B)", said, StringComparison.Ordinal);
        Assert.Contains("Interpreters differ by their patch versions: 3.13.5 and 3.13.15; 3.13.5t and 3.13.15t.", said, StringComparison.Ordinal);
        Assert.Contains("1 cell has runs in A alone: json/threads/3.12.1/2", said, StringComparison.Ordinal);
        Assert.Contains("1 cell has runs in B alone: udp/native/net/0", said, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_file_that_is_no_comparison_is_named()
    {
        var good = await SaveAsync("good.json", Samples.Cell("sleep", "asyncio", 0, s_one));
        var bad = Path.Combine(_folder.FullName, "bad.json");
        await File.WriteAllTextAsync(bad, "[]", TestContext.Current.CancellationToken);
        var result = await RunAsync(good, bad, TestContext.Current.CancellationToken);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("bad.json is not a comparison", result.StandardOutput, StringComparison.Ordinal);
    }

    /// <summary>What it prints, without line breaks.</summary>
    private static async Task<string> SaidAsync(string before, string after, CancellationToken cancellation) => string.Join(' ',
        (await RunAsync(before, after, cancellation)).StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<BufferedCommandResult> RunAsync(string before, string after, CancellationToken cancellation) =>
        await Cli.Wrap("dotnet").WithArguments([typeof(CellRunner).Assembly.Location, "compare", "diff", before, after])
            .WithEnvironmentVariables(static variables => variables.Set("COLUMNS", "200")).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellation);

    private async Task<string> SaveAsync(string name, params ComparedCell[] cells)
    {
        var path = Path.Combine(_folder.FullName, name);
        await Samples.Comparison(cells).SaveAsync(path);
        return path;
    }
}
