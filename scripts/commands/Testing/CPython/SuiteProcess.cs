// One run of CPython's own suites, plainly or in a C# host.
using System.Globalization;
using CliWrap;

namespace PyBridge.Commands.Testing.CPython;

/// <param name="Results">Each test's result; incomplete when the process did not get to its end.</param>
/// <param name="End">How the process ended early, and what it printed last; nothing when it got to its end.</param>
internal sealed record SuiteOutcome(IReadOnlyDictionary<string, CaseResult> Results, string? End);

internal static class SuiteProcess
{
    /// <summary>For one file of tests: CPython's runner itself ends the process then, with Python's stacks.</summary>
    private const int FileLimitSeconds = 600;

    private const int LinesKept = 60;

    internal static async Task<SuiteOutcome> RunAsync(
        Target target,
        bool inHost,
        IReadOnlyList<string> modules,
        IReadOnlyList<string> onlyTests,
        IEnumerable<string> leftOut,
        CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var mark = Guid.NewGuid().ToString("N");
        var results = folder.File("results.xml");
        List<string> arguments =
        [
            Path.Combine(Repository.Root, "tests", "cpython", "run_suite.py"), "-v", "--junit-xml", results,
            "--timeout", FileLimitSeconds.ToString(CultureInfo.InvariantCulture), "--tempdir", folder.Path,
            .. onlyTests.SelectMany(test => new[] { "-m", test }), .. leftOut.SelectMany(test => new[] { "-i", test }), .. modules,
        ];
        var output = new Queue<string>();
        void Keep(string line)
        {
            lock (output)
            {
                output.Enqueue(line.Length > 300 ? line[..300] + " ..." : line);
                if (output.Count > LinesKept)
                    output.Dequeue();
            }
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(FileLimitSeconds * 2));
        var environment = SuiteEnvironment.Plain(target, mark, folder.Path);
        var command = Cli.Wrap(inHost ? "dotnet" : target.Executable)
            .WithArguments(inHost ? ["exec", Repository.PythonTests, "--main-thread", .. arguments] : arguments)
            .WithWorkingDirectory(folder.Path)
            .WithEnvironmentVariables(environment)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Keep))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Keep));
        string? end = null;
        try
        {
            var running = command.ExecuteAsync(limit.Token);
            await EndOfAsync(running, mark);
            var ended = await running;
            // Without a result and without an error: the whole file is for another kind of interpreter.
            if (!File.Exists(results) && ended.ExitCode != 0)
                end = string.Create(CultureInfo.InvariantCulture, $"It ended with exit code {ended.ExitCode} before its end.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            end = "It took too long and was ended.";
        }
        finally
        {
            ProcessTree.Kill(mark);
        }
        if (end is not null)
            end += " What it printed last:\n" + string.Join('\n', output.Select(line => "  | " + line));
        return new SuiteOutcome(JunitFile.Read(results), end);
    }

    /// <summary>Waits for the process, and ends what it leaves behind: that would keep the pipes open.</summary>
    private static async Task EndOfAsync(CommandTask<CommandResult> running, string mark)
    {
        while (await Task.WhenAny(running.Task, Task.Delay(500)) != running.Task && Directory.Exists($"/proc/{running.ProcessId}"))
        {
            // It still runs.
        }
        if (await Task.WhenAny(running.Task, Task.Delay(TimeSpan.FromSeconds(10))) != running.Task)
            ProcessTree.Kill(mark);
    }
}
