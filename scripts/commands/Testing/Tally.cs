// Counts of what passed, failed and was skipped.
using System.Globalization;

namespace PyBridge.Commands.Testing;

internal sealed class Tally
{
    internal int Passed { get; private set; }

    internal int Failed { get; private set; }

    internal int Skipped { get; private set; }

    internal int Total => Passed + Failed + Skipped;

    internal void Add(Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Passed:
                Passed++;
                break;
            case Outcome.Failed:
                Failed++;
                break;
            case Outcome.Skipped:
                Skipped++;
                break;
        }
    }

    internal void Add(Tally other) => Add(other.Passed, other.Failed, other.Skipped);

    internal void Add(int passed, int failed, int skipped)
    {
        Passed += passed;
        Failed += failed;
        Skipped += skipped;
    }

    /// <summary>The plain closing line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed, {Skipped} skipped");

    /// <summary>The same for a table's cell: what did not happen is left out.</summary>
    internal string Short()
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{Passed} passed") };
        if (Failed > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Failed} FAILED"));
        if (Skipped > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Skipped} skipped"));
        return string.Join(", ", parts);
    }
}
