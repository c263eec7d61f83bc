// Reads the results that CPython's test runner writes (--junit-xml).
using System.Xml.Linq;

namespace PyBridge.Commands.Testing.CPython;

/// <param name="Detail">The error's text, or the reason for a skip.</param>
internal readonly record struct CaseResult(Outcome Outcome, string Detail);

internal static class JunitFile
{
    /// <summary>Each test's result by its full name; empty when the run ended before it wrote any.</summary>
    internal static IReadOnlyDictionary<string, CaseResult> Read(string path)
    {
        var results = new SortedDictionary<string, CaseResult>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return results;
        foreach (var test in XDocument.Load(path).Descendants("testcase"))
        {
            var name = test.Attribute("name")?.Value ?? "?";
            var problem = test.Element("error") ?? test.Element("failure");
            var result = problem is not null
                ? new CaseResult(Outcome.Failed, problem.Value)
                : test.Element("skipped") is { } skipped ? new CaseResult(Outcome.Skipped, skipped.Value) : new CaseResult(Outcome.Passed, "");
            // A test with subtests that fail has several entries.
            if (!results.TryGetValue(name, out var before) || before.Outcome != Outcome.Failed)
                results[name] = result;
        }
        return results;
    }
}
