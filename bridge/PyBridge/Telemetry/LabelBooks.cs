// What one label waited and was attached, of one thread or of many.
namespace PyBridge.Telemetry;

/// <summary>Sums in <see cref="System.Diagnostics.Stopwatch"/>'s unit. Whoever owns them guards them.</summary>
internal sealed class LabelBooks
{
    internal long Attaches;
    internal long Timed;
    internal long Waited;
    internal long Attached;
    internal long LongestWait;

    internal DurationHistogram Waits { get; } = new();

    internal DurationHistogram Holds { get; } = new();

    internal void Add(LabelBooks other)
    {
        Attaches += other.Attaches;
        Timed += other.Timed;
        Waited += other.Waited;
        Attached += other.Attached;
        LongestWait = Math.Max(LongestWait, other.LongestWait);
        Waits.Add(other.Waits);
        Holds.Add(other.Holds);
    }

    /// <summary>The books of a label, made at its first use. Labels are names, so there are few; what comes past the limit goes into one.</summary>
    internal static LabelBooks Of(Dictionary<string, LabelBooks> all, string label)
    {
        if (all.TryGetValue(label, out var books)) return books;
        if (all.Count >= MostLabels) label = "(other labels)";
        if (!all.TryGetValue(label, out books)) all.Add(label, books = new LabelBooks());
        return books;
    }

    private const int MostLabels = 512;
}
