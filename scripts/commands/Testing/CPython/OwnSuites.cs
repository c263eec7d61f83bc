// Which of CPython's own suites are run, and the comparison of a C# host with plain python.
using System.Diagnostics;
using System.Globalization;

namespace PyBridge.Commands.Testing.CPython;

internal sealed class OwnSuites(TestOptions options, Report report)
{
    /// <summary>The versions that this is claimed for, and so run on.</summary>
    internal static IReadOnlyList<string> Versions { get; } = ["3.13", "3.13t"];

    /// <summary>What concerns threads, loops and contexts. Each is a process of its own; where one is missing, the version lacks it.</summary>
    private static readonly string[] _all =
    [
        "test_asyncio", "test_threading", "test_contextvars", "test_context", "test_concurrent_futures", "test_coroutines",
        "test_asyncgen", "test_exception_group", "test_signal", "test_interpreters",
    ];

    /// <summary>Those that are quick and nearest to what the bridge does, for every run; one process for all.</summary>
    private static readonly string[] _subset =
    [
        "test.test_asyncio.test_tasks", "test.test_asyncio.test_futures", "test.test_asyncio.test_futures2",
        "test.test_asyncio.test_taskgroups", "test.test_asyncio.test_timeouts", "test.test_asyncio.test_runners",
        "test.test_asyncio.test_eager_task_factory", "test.test_asyncio.test_locks", "test.test_asyncio.test_queues",
        "test.test_asyncio.test_waitfor", "test.test_asyncio.test_threads", "test.test_asyncio.test_base_events",
        "test_context", "test_coroutines", "test_asyncgen", "test_exception_group", "test_threading",
    ];

    private const int Retries = 2;

    private readonly IReadOnlyList<Difference> _known = Differences.Read(File.ReadAllLines(Differences.File));

    /// <summary>Compares on one interpreter. Each process pair counts as one test: alike, or not.</summary>
    internal async Task<Tally> RunAsync(Target target, CancellationToken cancellation)
    {
        var tally = new Tally();
        target = WithSuites(target);
        if (target.OwnSuites is not { } folder)
        {
            tally.Add(Outcome.Skipped);
            report.Lines($"{target.Version,-6}CPython's own suites: skipped: {target.Executable} comes without them, and so does every other {target.Version} found");
            return tally;
        }
        IReadOnlyList<string[]> groups = options.CPython
            ? [.. _all.Where(name => Exists(folder, name)).Select(name => new[] { name })]
            : [[.. _subset.Where(name => Exists(folder, name))]];
        foreach (var group in groups)
        {
            var name = options.CPython ? group[0] : "a subset";
            var outcome = await report.WhileAsync(
                $"{target.Version}  CPython's own suites: {name}", () => CompareAsync(target, name, group, cancellation));
            tally.Add(outcome);
        }
        return tally;
    }

    /// <summary>Another interpreter of the same version where this one comes without the suites.</summary>
    private static Target WithSuites(Target target) => target.OwnSuites is not null
        ? target
        : PythonFinder.FindAll()
            .Where(python => python.Tag == target.Version && python.IsEmbeddable)
            .Select(python => new Target(python.Tag, python))
            .FirstOrDefault(other => other.OwnSuites is not null, target);

    private async Task<Outcome> CompareAsync(Target target, string name, string[] modules, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var (plain, hosted) = await RunBothAsync(target, modules, [], cancellation);
        if ((plain.End ?? hosted.End) is { } end)
        {
            report.CheckFailure($"{target.Version}  CPython's own suites: {name}, {(plain.End is null ? "in a C# host" : "in plain python")}", end);
            return Outcome.Failed;
        }
        if (plain.Results.Count == 0 && hosted.Results.Count == 0)
        {
            report.Lines($"{target.Version,-6}CPython's own suites: {name}: skipped, both in plain python and in a C# host");
            return Outcome.Skipped;
        }
        var different = Compare(plain, hosted);
        var known = different.Where(test => _known.Any(entry => entry.Covers(target.Version, test))).ToArray();
        var unknown = different.Except(known).ToArray();
        // A test that fails now and then does so in either process: only one that goes on differing is a difference.
        for (var retry = 0; retry < Retries && unknown.Length is > 0 and < 50; retry++)
        {
            var again = await RunBothAsync(target, modules, unknown, cancellation);
            if (again.Plain.End is null && again.Hosted.End is null)
                unknown = [.. Compare(again.Plain, again.Hosted).Intersect(unknown)];
        }
        if (unknown.Length > 0)
        {
            report.CheckFailure(
                $"{target.Version}  CPython's own suites: {name}: {unknown.Length} tests differ, and are not in tests/cpython/differences.txt",
                string.Join('\n', unknown.Select(test => Describe(test, plain, hosted))));
        }
        report.Lines(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Version,-6}CPython's own suites: {name}: {plain.Results.Count} tests, {plain.Results.Count - different.Count} alike in a C# host, "
            + $"{known.Length} listed differences, {different.Count - known.Length - unknown.Length} alike when run again, {unknown.Length} unlisted differences  "
            + $"({watch.Elapsed.TotalSeconds:0} s)"));
        return unknown.Length == 0 ? Outcome.Passed : Outcome.Failed;
    }

    private async Task<(SuiteOutcome Plain, SuiteOutcome Hosted)> RunBothAsync(
        Target target, string[] modules, string[] onlyTests, CancellationToken cancellation)
    {
        var leftOut = _known.Where(entry => entry.LeftOut && entry.Concerns(target.Version)).Select(entry => entry.Pattern).ToArray();
        // At once: each of them mostly waits.
        var plain = SuiteProcess.RunAsync(target, inHost: false, modules, onlyTests, leftOut, cancellation);
        var hosted = SuiteProcess.RunAsync(target, inHost: true, modules, onlyTests, leftOut, cancellation);
        return (await plain, await hosted);
    }

    private static IReadOnlyList<string> Compare(SuiteOutcome plain, SuiteOutcome hosted) =>
    [
        .. plain.Results.Keys.Union(hosted.Results.Keys)
            .Where(test => Result(plain, test)?.Outcome != Result(hosted, test)?.Outcome)
            .Order(StringComparer.Ordinal),
    ];

    private static CaseResult? Result(SuiteOutcome outcome, string test) =>
        outcome.Results.TryGetValue(test, out var result) ? result : null;

    private static string Describe(string test, SuiteOutcome plain, SuiteOutcome hosted)
    {
        static string Text(CaseResult? result) => result is { } there ? there.Outcome.ToString().ToLowerInvariant() : "not run";
        var detail = Result(hosted, test) is { Outcome: not Outcome.Passed } failed ? "\n" + failed.Detail.Trim() : "";
        return $"{test}: {Text(Result(plain, test))} in plain python, {Text(Result(hosted, test))} in a C# host{detail}";
    }

    private static bool Exists(string folder, string name)
    {
        var path = Path.Combine(folder, (name.StartsWith("test.", StringComparison.Ordinal) ? name[5..] : name).Replace('.', '/'));
        return Directory.Exists(path) || File.Exists(path + ".py");
    }
}
