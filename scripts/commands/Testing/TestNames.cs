// `scripts/test --list`: names every test, so that one can be run alone with --only.
using System.Text;
using System.Text.Json;
using CliWrap;

namespace PyBridge.Commands.Testing;

internal sealed class TestNames(TestOptions options, Report report)
{
    internal async Task<int> PrintAsync(CancellationToken cancellation)
    {
        foreach (var assembly in new[] { Repository.Specs, Repository.LabSpecs }.Where(File.Exists))
        {
            using var specs = JsonDocument.Parse(await OutputAsync("dotnet", ["exec", assembly, "-noColor", "-list", "full/json"], null, cancellation));
            var names = specs.RootElement.EnumerateArray()
                .Select(test => $"{test.GetProperty("Class").GetString()}.{test.GetProperty("Method").GetString()}")
                .Distinct();
            Print(names.Order(StringComparer.Ordinal));
        }

        PythonInstallation python;
        try
        {
            python = PythonFinder.ResolveToRun(options.Python.Count > 0 ? options.Python[0] : null);
        }
        catch (PythonNotFoundException e)
        {
            report.Note($"The Python tests are not listed: {e.Message}");
            return 1;
        }
        var target = new Target(python.Tag, python);
        var suite = new PythonHostSuite(target, options);
        using var folder = new TemporaryFolder();
        var listed = await OutputAsync(
            python.Executable,
            [PythonTestArguments.Runner, "--list"],
            SuiteEnvironment.For(suite, Guid.NewGuid().ToString("N"), folder.Path),
            cancellation);
        Print(listed.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return 0;
    }

    private void Print(IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => options.Only.Count == 0 || options.Only.Any(name.Contains)))
            Console.Out.WriteLine(name);
    }

    private static async Task<string> OutputAsync(
        string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?>? environment, CancellationToken cancellation)
    {
        var output = new StringBuilder();
        await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithEnvironmentVariables(environment ?? new Dictionary<string, string?>())
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output))
            .WithStandardErrorPipe(PipeTarget.ToStream(Console.OpenStandardError()))
            .ExecuteAsync(cancellation);
        return output.ToString();
    }
}
