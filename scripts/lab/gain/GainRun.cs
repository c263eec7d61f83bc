// What one process found out about the gain of several workers: its turns, and what they come to. One line of JSON.
using System.Text.Json.Serialization;
using PyBridge.Lab.Compare;

namespace PyBridge.Lab.Gains;

/// <param name="Contender">Who computed.</param>
/// <param name="One">Seconds of each turn with one worker.</param>
/// <param name="Many">Seconds of each turn with as many workers as cores.</param>
internal sealed record Turns(string Contender, IReadOnlyList<double> One, IReadOnlyList<double> Many)
{
    /// <summary>How many times as fast the workers were together, turn by turn, the median of them.</summary>
    internal double Gain => Figures.Median(Each);

    /// <summary>How much of the gain of <paramref name="other"/> that was: turns that took place side by side are held against each other.</summary>
    internal double ShareOf(Turns other) => Figures.Median(Each.Zip(other.Each, (mine, theirs) => mine / theirs));

    private IEnumerable<double> Each => One.Zip(Many, (one, many) => one / many);
}

/// <param name="Workload">What was computed.</param>
/// <param name="Python">The interpreter's version and build.</param>
/// <param name="Workers">How many workers the many were.</param>
/// <param name="Callers">.NET's own threads first.</param>
internal sealed record GainRun(string Workload, string Python, int Workers, IReadOnlyList<Turns> Callers)
{
    /// <summary>Why there are no turns, where the process failed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }
}
