// The documentation's examples are the example programs, and these do what they say.
using Xunit;

namespace PyBridge.PythonNet.Specs;

public sealed class DocsSpecs
{
    private static string Root { get; } = FindRoot();

    private static string Examples => Path.Combine(Root, "examples", "pythonnet");

    [Theory(Timeout = 30_000)]
    [InlineData("Program.cs")]
    [InlineData("shop.py")]
    [InlineData("example.py")]
    public async Task The_page_shows_the_example(string file)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Root, "docs", "pythonnet.md"));
        Assert.Contains((await File.ReadAllTextAsync(Path.Combine(Examples, file))).TrimEnd(), page, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_csharp_example_runs()
    {
        var child = await Scenarios.RunProcessAsync("dotnet", [Path.Combine(Examples, "bin", "Release", "net10.0", "Example.dll")]);

        Assert.Equal(
            ["prices: 6, 5", "1. 6 ct", "2. 5 ct", "shop.py has 28 lines", "sold out: plums", "no delivery today"],
            child.Output.TrimEnd().Split('\n'));
        Assert.Equal(0, child.ExitCode);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_python_example_runs()
    {
        var child = await Scenarios.RunProcessAsync(
            PythonFinder.Resolve().Executable,
            [Path.Combine(Root, "tests", "python", "pythonnet", "run_example.py"), AppContext.BaseDirectory, Path.Combine(Examples, "example.py")]);

        Assert.Equal(["30 lines", "30 lines, one by one", "System.IO.FileNotFoundException: not found", "6"], child.Output.TrimEnd().Split('\n'));
        Assert.Equal(0, child.ExitCode);
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "PyBridge.sln")))
                return folder;
        throw new DirectoryNotFoundException("PyBridge.sln is in no folder above the specs.");
    }
}
