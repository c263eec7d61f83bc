// Runs one scenario of tests/PyBridge.Scenarios as a process of its own, with the interpreter of this run.
using CliWrap;
using CliWrap.Buffered;
using PyBridge.Specs.Infrastructure;

namespace PyBridge.Specs.Lifetime;

internal static class ScenarioProcess
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(25);

    private static string Program => Path.Combine(
        Run.Repository, "tests", "PyBridge.Scenarios", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "PyBridge.Scenarios.dll");

    internal static string Modules => Path.Combine(Run.Repository, "tests", "PyBridge.Scenarios", "modules");

    internal static async Task<BufferedCommandResult> RunAsync(string scenario, params string[] arguments)
    {
        using var limit = new CancellationTokenSource(s_limit);
        return await Command(scenario, arguments).ExecuteBufferedAsync(limit.Token);
    }

    internal static Command Command(string scenario, params string[] arguments) =>
        Cli.Wrap("dotnet").WithArguments([Program, scenario, .. arguments]).WithValidation(CommandResultValidation.None)
            .WithEnvironmentVariables(static variables => variables.Set("PYTHONUNBUFFERED", null)); // what is specified is what becomes of buffers

    /// <summary>The lines of the scenario's output.</summary>
    internal static string[] Lines(this BufferedCommandResult result) =>
        result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
