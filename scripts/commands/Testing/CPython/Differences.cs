// tests/cpython/differences.txt: the differences between a C# host and plain python that are known, each with its reason.
using System.IO.Enumeration;

namespace PyBridge.Commands.Testing.CPython;

/// <param name="Versions">The interpreters that it is about; empty for all.</param>
/// <param name="Pattern">A test's full name, where <c>*</c> stands for anything.</param>
/// <param name="LeftOut">It is not run at all: in a C# host it would not end.</param>
internal sealed record Difference(IReadOnlyList<string> Versions, string Pattern, string Reason, bool LeftOut)
{
    internal bool Concerns(string version) => Versions.Count == 0 || Versions.Contains(version);

    internal bool Covers(string version, string test) =>
        Concerns(version) && FileSystemName.MatchesSimpleExpression(Pattern, test, ignoreCase: false);
}

internal static class Differences
{
    internal static string File { get; } = Path.Combine(Repository.Root, "tests", "cpython", "differences.txt");

    /// <exception cref="InvalidDataException">A line is not as the file's head says; the message names it.</exception>
    internal static IReadOnlyList<Difference> Read(IReadOnlyList<string> lines)
    {
        var found = new List<Difference>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Length == 0 || line[0] == '#')
                continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var leftOut = words[0] == "leave-out";
            if (leftOut)
                words = words[1..];
            var reason = lines.Skip(i + 1).TakeWhile(next => next.StartsWith(' ')).Select(next => next.Trim()).ToArray();
            if (line[0] == ' ' || words.Length != 2 || reason.Length == 0)
            {
                throw new InvalidDataException(
                    $"{File}, line {i + 1}: \"{line}\" is not \"[leave-out] VERSIONS TEST\" with a reason on indented lines below it.");
            }
            found.Add(new Difference(words[0] == "*" ? [] : words[0].Split(','), words[1], string.Join(' ', reason), leftOut));
            i += reason.Length;
        }
        return found;
    }
}
