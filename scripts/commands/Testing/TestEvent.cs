// What a running suite reports: a test started or ended, a line of output, the end. Both test runners' formats are read here.
using System.Globalization;
using System.Text.Json;

namespace PyBridge.Commands.Testing;

internal enum Outcome
{
    Passed,
    Failed,
    Skipped,
}

internal abstract record TestEvent
{
    /// <param name="Test">The test's name.</param>
    /// <param name="Limit">How long it may take; nothing for the run's own limit.</param>
    /// <param name="FailsByItself">Its framework fails it when that has passed, and goes on without a word of where it stood.</param>
    internal sealed record Started(string Test, TimeSpan? Limit, bool FailsByItself = false) : TestEvent;

    /// <param name="Method">What to leave out when the rest is run again: for a theory, the method of all its cases.</param>
    internal sealed record Ended(string Test, Outcome Outcome, TimeSpan Time, string Detail) : TestEvent;

    /// <summary>Every case of a C# test method, or a Python test, is done: a second run may leave it out.</summary>
    internal sealed record Done(string Name) : TestEvent;

    internal sealed record Output(string Line) : TestEvent;

    /// <summary>The suite ran to its end.</summary>
    internal sealed record Finished : TestEvent;
}

/// <summary>Reads the lines that tests/python/run_tests.py writes.</summary>
internal static class PythonEvents
{
    internal static IEnumerable<TestEvent> Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var test = root.GetProperty("test").GetString() ?? "";
        switch (root.GetProperty("event").GetString())
        {
            case "started":
                yield return new TestEvent.Started(test, TimeSpan.FromSeconds(root.GetProperty("limit").GetDouble()));
                break;
            case "finished":
                yield return new TestEvent.Finished();
                break;
            case { } outcome:
                yield return new TestEvent.Ended(
                    test,
                    Enum.Parse<Outcome>(outcome, ignoreCase: true),
                    TimeSpan.FromSeconds(root.GetProperty("seconds").GetDouble()),
                    root.GetProperty("detail").GetString() ?? "");
                yield return new TestEvent.Done(test);
                break;
        }
    }
}

/// <summary>Reads the lines that xunit's own runner writes with <c>-reporter json</c>, among a suite's output.</summary>
internal sealed class XunitEvents
{
    private const string Start = "{\"$type\":\"";
    private static readonly string[] _framework =
        ["at Xunit.", "at System.Threading.ExecutionContext.", "at System.Threading.Tasks.Task.ExecuteWithThreadLocal", "at System.Reflection.MethodBaseInvoker."];

    private readonly Dictionary<string, string> _tests = [];
    private readonly Dictionary<string, string> _methods = [];

    internal IEnumerable<TestEvent> Read(string line)
    {
        // Python writes to the same pipe, and what it wrote last may lack its line end.
        var start = line.IndexOf(Start, StringComparison.Ordinal);
        if (start != 0)
            yield return new TestEvent.Output(start < 0 ? line : line[..start]);
        if (start < 0)
            yield break;
        using var json = JsonDocument.Parse(line[start..]);
        var root = json.RootElement;
        var type = Text(root, "$type");
        switch (type)
        {
            case "test-method-starting":
                _methods[Text(root, "TestMethodUniqueID")] = Text(root, "MethodName");
                break;
            case "test-case-starting":
                _methods[Text(root, "TestMethodUniqueID")] = $"{Text(root, "TestClassName")}.{Text(root, "TestMethodName")}";
                break;
            case "test-starting":
                _tests[Text(root, "TestUniqueID")] = Text(root, "TestDisplayName");
                var limit = root.GetProperty("Timeout").GetInt32();
                yield return new TestEvent.Started(
                    Text(root, "TestDisplayName"), limit > 0 ? TimeSpan.FromMilliseconds(limit) : null, FailsByItself: limit > 0);
                break;
            case "test-passed":
                yield return Ended(root, Outcome.Passed, "");
                break;
            case "test-skipped" or "test-not-run":
                yield return Ended(root, Outcome.Skipped, Text(root, "Reason"));
                break;
            case "test-failed":
                yield return Ended(root, Outcome.Failed, Exceptions(root));
                break;
            case "test-method-finished":
                yield return new TestEvent.Done(_methods.GetValueOrDefault(Text(root, "TestMethodUniqueID"), ""));
                break;
            case "test-assembly-finished":
                yield return new TestEvent.Finished();
                break;
            case { } when type.EndsWith("-cleanup-failure", StringComparison.Ordinal) || type == "error-message":
                yield return new TestEvent.Ended(type, Outcome.Failed, TimeSpan.Zero, Exceptions(root));
                break;
        }
    }

    private TestEvent.Ended Ended(JsonElement root, Outcome outcome, string detail) => new(
        _tests.GetValueOrDefault(Text(root, "TestUniqueID"), "?"),
        outcome,
        TimeSpan.FromSeconds(root.GetProperty("ExecutionTime").GetDouble()),
        detail);

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : "";

    private static string Exceptions(JsonElement root)
    {
        var types = root.GetProperty("ExceptionTypes").EnumerateArray();
        var messages = root.GetProperty("Messages").EnumerateArray();
        var stacks = root.GetProperty("StackTraces").EnumerateArray();
        return string.Join("\n--- inner\n", types.Zip(messages, stacks).Select(e => $"{e.First}: {e.Second}\n{OwnFrames($"{e.Third}")}"));
    }

    /// <summary>A stack without the frames of the test framework and of what it runs on.</summary>
    private static string OwnFrames(string stack) => string.Join('\n', stack.Split('\n').Where(line =>
        !line.StartsWith("--- End of stack trace", StringComparison.Ordinal)
        && !_framework.Any(part => line.TrimStart().StartsWith(part, StringComparison.Ordinal))));
}
