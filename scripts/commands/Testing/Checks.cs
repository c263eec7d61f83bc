// What is checked once per run, whatever the interpreter: the build, the layout of the C# files, the types of the Python files.
using System.Text;
using CliWrap;

namespace PyBridge.Commands.Testing;

internal sealed class Checks(TestOptions options, Report report)
{
    /// <summary>Builds the solution; analyzers and code style are part of it, and warnings are errors.</summary>
    internal Task<bool> BuildAsync(Tally tally, CancellationToken cancellation) =>
        RunAsync(tally, "Building the solution", "dotnet",
            ["build", "PyBridge.sln", "-c", "Release", "--nologo", "-v", "quiet"], Repository.Root, cancellation);

    /// <summary>The layout of the C# files, as .editorconfig has it.</summary>
    internal Task<bool> FormattingAsync(Tally tally, CancellationToken cancellation) =>
        RunAsync(tally, "Checking the formatting", "dotnet",
            ["format", "whitespace", "PyBridge.sln", "--verify-no-changes", "--no-restore"], Repository.Root, cancellation);

    /// <summary>The Python package's types, with pyright in strict mode (pyproject.toml).</summary>
    internal async Task TypesAsync(Tally tally, CancellationToken cancellation)
    {
        var pyright = new Pyright(options.Install);
        var (program, problem) = await report.WhileAsync("Preparing the type checker", () => pyright.PrepareAsync(cancellation));
        if (program is null)
        {
            tally.Add(Outcome.Skipped);
            report.Lines($"Checking the Python types: skipped: {problem}");
            return;
        }
        await RunAsync(tally, "Checking the Python types", program, ["--project", "pyproject.toml"], Repository.Root, cancellation);
    }

    private async Task<bool> RunAsync(
        Tally tally, string what, string program, IReadOnlyList<string> arguments, string folder, CancellationToken cancellation)
    {
        var output = new StringBuilder();
        var result = await report.WhileAsync(what, async () => await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(folder)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(output))
            .ExecuteAsync(cancellation));
        tally.Add(result.ExitCode == 0 ? Outcome.Passed : Outcome.Failed);
        if (result.ExitCode != 0)
            report.CheckFailure(what, $"{program} {string.Join(' ', arguments)}\n{output}");
        return result.ExitCode == 0;
    }
}
