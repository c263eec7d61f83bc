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

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diff-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact(Timeout = 60_000)]
    public async Task What_changed_is_told_from_what_did_not()
    {
        var before = await SaveAsync("before.json", Samples.Cell("sleep", "asyncio", 0, s_one), Samples.Cell("json", "threads", 2, s_one));
        var after = await SaveAsync("after.json", Samples.Cell("sleep", "asyncio", 0, [.. s_one.Select(time => time / 2)]), Samples.Cell("json", "threads", 2, s_one));
        var said = (await RunAsync(before, after, TestContext.Current.CancellationToken)).StandardOutput;
        Assert.Contains("sleep/asyncio/3.13.0/0", said, StringComparison.Ordinal);
        Assert.Contains("faster", said, StringComparison.Ordinal);
        Assert.DoesNotContain("json/threads", said, StringComparison.Ordinal);
        Assert.Contains("2 cells in common, 1 with a significant difference (1 faster in B)", said, StringComparison.Ordinal);
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
