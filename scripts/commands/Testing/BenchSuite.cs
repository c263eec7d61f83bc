// The rows of scripts/bench, each once: a row whose checksum is wrong, or that does not run, fails the run. No figure is looked at.
using System.Text.Json;

namespace PyBridge.Commands.Testing;

/// <summary>The benchmark's worker process on one interpreter; each row is a test, <c>benchmark NAME</c>.</summary>
internal sealed class BenchSuite(Target target, TestOptions options) : Suite("benchmark rows", target, options)
{
    private const string Prefix = "benchmark ";
    private string? _row;

    internal static string Program => Path.Combine(Repository.Output("scripts/benchmarks"), "PyBridge.Benchmarks.dll");

    /// <summary>Whether it has tests that were asked for. Rows are measured on like-for-like builds of one version.</summary>
    internal static bool IsWanted(Target target, TestOptions options) =>
        target.Version is "3.13" or "3.13t" && File.Exists(Program)
        && (options.Only.Count == 0 || options.Only.Any(static part => part.StartsWith(Prefix.Trim(), StringComparison.Ordinal)));

    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        ("dotnet", ["exec", Program, "--worker", Target.Executable, "--check", .. done.Count == 0 ? [] : (string[])["--without", .. done.Select(static name => name[Prefix.Length..])]]);

    internal override IEnumerable<TestEvent> ReadOutput(string line)
    {
        var (kind, text) = line.Split(' ', 2) is [var first, var second] ? (first, second) : (line, "");
        switch (kind)
        {
            case "row":
                _row = JsonSerializer.Deserialize<string>(text)!;
                yield return new TestEvent.Started(Prefix + _row, TimeSpan.FromMinutes(1));
                break;
            case "result" or "failed":
                yield return new TestEvent.Ended(
                    Prefix + _row, kind == "result" ? Outcome.Passed : Outcome.Failed, TimeSpan.Zero, kind == "result" ? "" : JsonSerializer.Deserialize<string>(text)!);
                yield return new TestEvent.Done(Prefix + _row);
                break;
            case "end":
                yield return new TestEvent.Finished();
                break;
            case "python":
                break;
            default:
                yield return new TestEvent.Output(line);
                break;
        }
    }
}
