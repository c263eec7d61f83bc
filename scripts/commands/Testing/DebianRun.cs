// `--debian SUITE`: the same suites on the interpreters of another Debian, in a folder made for it (scripts/lib/in-debian-folder).
using System.Globalization;
using System.Text.RegularExpressions;
using CliWrap;

namespace PyBridge.Commands.Testing;

internal sealed partial class DebianRun(string suite, TestOptions options, Report report)
{
    private const int NotObtainable = 75;

    /// <summary>
    /// Runs this very command in there and shows what it says. Where the folder cannot be made, that is said;
    /// it is a failure only if it was asked for.
    /// </summary>
    internal async Task<Tally> RunAsync(bool asked, CancellationToken cancellation)
    {
        var tally = new Tally();
        var closed = false;
        var last = "";
        void Show(string line)
        {
            if (line.Length > 0)
                last = line;
            if (Closing().Match(line) is { Success: true } counts)
            {
                closed = true;
                tally.Add(Number(counts, 1), Number(counts, 2), Number(counts, 3));
            }
            else
            {
                report.Lines($"{suite} | {line}");
            }
        }

        var result = await report.WhileAsync($"Debian {suite}", async () => await Cli.Wrap(Path.Combine(Repository.Root, "scripts", "lib", "in-debian-folder"))
            .WithArguments([suite, "dotnet", "exec", typeof(DebianRun).Assembly.Location, "test", "--inside", "--no-install", .. Repeated()])
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Show))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Show))
            // Interrupted rather than killed, so that it can clean up.
            .ExecuteAsync(CancellationToken.None, cancellation));
        if (result.ExitCode == NotObtainable && !asked)
        {
            report.Note($"Debian {suite} was left out.");
        }
        else if (!closed || (result.ExitCode != 0 && tally.Failed == 0))
        {
            tally.Add(Outcome.Failed);
            report.CheckFailure(
                $"Debian {suite}", string.Create(CultureInfo.InvariantCulture, $"It ended with exit code {result.ExitCode}; its last line: {last}"));
        }
        else if (tally.Failed > 0)
        {
            report.NoteFailure($"Debian {suite}: {tally.Short()} (named above)");
        }
        return tally;
    }

    private IEnumerable<string> Repeated()
    {
        foreach (var part in options.Only)
        {
            yield return "--only";
            yield return part;
        }
        foreach (var version in options.Python)
        {
            yield return "--python";
            yield return version;
        }
        if (options.Soak)
            yield return "--soak";
        yield return "--repeat";
        yield return options.Repeat.ToString(CultureInfo.InvariantCulture);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+) passed, (\d+) failed, (\d+) skipped$")]
    private static partial Regex Closing();
}
