// Reads how far a build of CPython is from what make prints.
using System.Text.RegularExpressions;

namespace PyBridge.Commands.Interpreters;

/// <summary>Counts compiled files, and the tests of a profiling run, between two fractions of the whole.</summary>
internal sealed partial class CompilationProgress(IInstallProgress progress, string step, double from, double to, int units)
{
    /// <summary>About as many files as a CPython has, for builds that cannot be asked.</summary>
    internal const int UsualUnits = 480;

    private int _done;

    /// <summary>The number of compilations in <paramref name="lines"/> of make's output.</summary>
    internal static int Count(IEnumerable<string> lines) => lines.Count(IsCompilation);

    /// <summary>Takes a line of make's output.</summary>
    internal void Take(string line)
    {
        if (Test().Match(line) is { Success: true } test)
        {
            progress.Report($"{step}: profiling, test {test.Groups[1].Value} of {test.Groups[2].Value}", Now);
        }
        else if (IsCompilation(line))
        {
            _done++;
            progress.Report(step, Now);
        }
    }

    private double Now => from + ((to - from) * Math.Min(1, _done / (double)Math.Max(1, units)));

    private static bool IsCompilation(string line) => Compilation().IsMatch(line);

    [GeneratedRegex(@"\s-c\s.*\.c\b|\s-c\s.*\.S\b")]
    private static partial Regex Compilation();

    [GeneratedRegex(@"\[\s*(\d+)/(\d+)[/\d]*\] test_")]
    private static partial Regex Test();
}
