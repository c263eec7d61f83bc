// Everything that a comparison measured: what reports are made from, and what is read back from JSON.
using System.Text.Json;
using System.Text.Json.Serialization;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

/// <summary>One cell of the plan with its samples, one for each round that it ran in; the order of rounds.</summary>
internal sealed record ComparedCell(
    string Workload, string Title, Kind Kind, string Contender, string ContenderTitle, Host Host,
    string? Python, bool FreeThreaded, int Workers, int InFlight, bool IsNull, Setting Setting)
{
    public List<CellResult> Samples { get; init; } = [];

    /// <summary>What tells this cell from every other: <c>arithmetic/threads/3.13.0/2</c>.</summary>
    [JsonIgnore]
    public string Key => $"{Workload}/{Contender}/{Python ?? "net"}/{Workers}{(IsNull ? "/null" : "")}";

    /// <summary>For tables and plots, with the number of workers: <c>ThreadPoolExecutor(2), 3.13.0</c>.</summary>
    [JsonIgnore]
    public string Label => Kind == Kind.Convoy ? $"{Runner}, {Workers} computing"
        : ContenderTitle + (Workers == 0 ? "" : $"({Workers})") + (Python is null ? "" : $", {Python}");

    /// <summary>Who ran it, whatever the number of workers.</summary>
    [JsonIgnore]
    public string Runner => Python is null ? ContenderTitle : $"{ContenderTitle}, {Python}";

    [JsonIgnore]
    public IEnumerable<CellResult> Good => Samples.Where(sample => sample.Error is null);
}

/// <param name="Machine">Where and when.</param>
/// <param name="Rounds">How often each cell was to run.</param>
/// <param name="Quick">Whether it was the short run.</param>
/// <param name="Cells">Every cell of the plan.</param>
internal sealed record Comparison(Machine Machine, int Rounds, bool Quick, IReadOnlyList<ComparedCell> Cells)
{
    internal static JsonSerializerOptions Json { get; } = new(CellResult.Json) { WriteIndented = false };

    /// <summary>What kept the measurements from being complete or right: failed cells and checksums that differ.</summary>
    internal IReadOnlyList<string> Faults() =>
    [
        .. from cell in Cells
           from sample in cell.Samples
           where sample.Error is not null
           group sample by cell into failed
           select $"{failed.Key.Key}: {failed.Count()} of {failed.Key.Samples.Count} runs failed: {failed.First().Error}",
        .. from cell in Cells
           group cell by cell.Workload into same
           let sums = same.SelectMany(cell => cell.Good).Select(sample => sample.Checksum).Distinct().ToArray()
           where sums.Length > 1
           select $"{same.Key}: the contenders' checksums differ: {string.Join(", ", sums)}",
    ];

    internal async Task SaveAsync(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, this, Json);
    }

    /// <exception cref="InvalidDataException">The file is not a comparison.</exception>
    internal static async Task<Comparison> LoadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<Comparison>(file, Json) is { Cells: not null } comparison ? comparison
                : throw new InvalidDataException($"{path} is not a comparison; scripts/compare --json FILE writes one.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is not a comparison: {error.Message} scripts/compare --json FILE writes one.", error);
        }
    }
}
