// What a cell's process prints: one line of JSON, the same from Python (measure.py) and from .NET (Measure.cs).
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PyBridge.Lab.Cells;

/// <param name="Checksum">The sum of the items' results: equal for all contenders of one workload and size.</param>
/// <param name="Wall">Seconds that the items took.</param>
/// <param name="Cpu">Processor seconds of the process and its ended children in that time.</param>
/// <param name="Startup">Seconds from the start of the process until everything was ready to run items, which are then run to warm up.</param>
/// <param name="PeakBytes">The largest resident set.</param>
/// <param name="Gil">What can be told about the GIL.</param>
/// <param name="Latencies">
/// Seconds of each item, until its consumer has it: from when they were asked for where all were asked for at once, else from when the item got its turn.
/// </param>
/// <param name="Runtime">The version of Python, or of .NET where no Python took part.</param>
internal sealed record CellResult(
    long Checksum, double Wall, double Cpu, double Startup, long PeakBytes, GilShare Gil, double[] Latencies, string Runtime)
{
    /// <summary>The part of its threads' time, 0 to 1, in which they were ready and had no processor, where known: how busy the machine was.</summary>
    public double? Queued { get; init; }

    /// <summary>Why the cell has no measurements, where it failed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }

    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static CellResult Failed(string error) =>
        new(0, 0, 0, 0, 0, new GilShare(GilKind.Unobservable), [], "") { Error = error };

    internal string ToLine() => JsonSerializer.Serialize(this, Json);

    internal static CellResult FromLine(string line) => JsonSerializer.Deserialize<CellResult>(line, Json)!;
}

/// <summary>How a GIL figure was come by.</summary>
internal enum GilKind
{
    /// <summary>There is none: no Python, or a free-threaded build.</summary>
    None,

    /// <summary>Measured where the bridge attaches.</summary>
    Exact,

    /// <summary>Wall time less thread processor time (and less time in the scheduler's queue).</summary>
    Estimate,

    /// <summary>It cannot be told.</summary>
    Unobservable,
}

/// <param name="Kind">How the figures were come by.</param>
/// <param name="Held">The part of the wall time in which somebody held the GIL, 0 to 1, where known.</param>
/// <param name="Waited">The part of the workers' time that went into waiting for the GIL, 0 to 1, where known.</param>
/// <param name="Note">A remark for the reader.</param>
internal sealed record GilShare(GilKind Kind, double? Held = null, double? Waited = null, string? Note = null)
{
    /// <summary>The note where threads ran that are in no book; measure.py says the same.</summary>
    internal const string OthersRan = "other threads of Python's ran";
}
