// Runs one scenario of tests/PyBridge.Scenarios as a process of its own, with the interpreter of this run.
using System.Globalization;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Lifetime;

internal static class ScenarioProcess
{
    /// <summary>Shorter than a spec's own limit, by the time that it takes to see where the process stands.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan s_limitOfLook = TimeSpan.FromSeconds(9);

    /// <summary>Where tests/python/watch has Python write its stacks; scripts/test says, for all the processes of its suite.</summary>
    private static readonly string s_stacks = Environment.GetEnvironmentVariable("PYBRIDGE_STACKS") ?? Directory.CreateTempSubdirectory("pybridge-stacks-").FullName;

    private static string Program => Path.Combine(
        Run.Repository, "tests", "PyBridge.Scenarios", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "PyBridge.Scenarios.dll");

    internal static string Modules => Path.Combine(Run.Repository, "tests", "PyBridge.Scenarios", "modules");

    internal static Task<BufferedCommandResult> RunAsync(string scenario, params string[] arguments) => RunAsync(Limit, scenario, arguments);

    /// <summary>Past the limit the process is ended, and the spec fails with its stacks in both languages and what it has printed.</summary>
    internal static async Task<BufferedCommandResult> RunAsync(TimeSpan limit, string scenario, params string[] arguments)
    {
        var (output, error) = (new StringBuilder(), new StringBuilder());
        using var end = new CancellationTokenSource();
        var running = Command(scenario, arguments)
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error))
            .ExecuteAsync(end.Token);
        if (await Task.WhenAny(running.Task, Task.Delay(limit)) != running.Task)
        {
            var stacks = await StacksOfAsync(running.ProcessId);
            await end.CancelAsync();
            await ((Task)running.Task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Assert.Fail($"{scenario} did not end within {limit.TotalSeconds:0.#} seconds.\n{stacks}\nIts output:\n{output}\nIts errors:\n{error}");
        }

        var result = await running;
        return new BufferedCommandResult(result.ExitCode, result.StartTime, result.ExitTime, output.ToString(), error.ToString());
    }

    internal static Command Command(string scenario, params string[] arguments) =>
        Cli.Wrap("dotnet").WithArguments([Program, scenario, .. arguments]).WithValidation(CommandResultValidation.None)
            .WithEnvironmentVariables(static variables => variables
                .Set("PYBRIDGE_STACKS", s_stacks)
                .Set("PYTHONPATH", Watched(Environment.GetEnvironmentVariable("PYTHONPATH")))
                .Set("PYTHONUNBUFFERED", null)); // what is specified is what becomes of buffers

    /// <summary>The lines of the scenario's output.</summary>
    internal static string[] Lines(this BufferedCommandResult result) =>
        result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Watched(string? path)
    {
        var watch = Path.Combine(Run.Repository, "tests", "python", "watch");
        return string.IsNullOrEmpty(path) ? watch : path.Split(Path.PathSeparator).Contains(watch) ? path : $"{path}{Path.PathSeparator}{watch}";
    }

    /// <summary>Of a process, and of all that it started.</summary>
    internal static async Task<string> StacksOfAsync(int process)
    {
        using var limit = new CancellationTokenSource(s_limitOfLook);
        try
        {
            var look = await Cli.Wrap("dotnet").WithArguments([Program, "StacksOf", process.ToString(CultureInfo.InvariantCulture), s_stacks])
                .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(limit.Token);
            return look.StandardOutput + look.StandardError;
        }
        catch (OperationCanceledException)
        {
            return $"Its stacks could not be read within {s_limitOfLook.TotalSeconds:0} seconds.";
        }
    }
}
