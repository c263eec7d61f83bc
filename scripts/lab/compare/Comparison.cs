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
}

/// <param name="Machine">Where and when.</param>
/// <param name="Rounds">How often each cell was to run.</param>
/// <param name="Quick">Whether it was the short run.</param>
/// <param name="Cells">Every cell of the plan.</param>
internal sealed record Comparison(Machine Machine, int Rounds, bool Quick, IReadOnlyList<ComparedCell> Cells)
{
    internal static JsonSerializerOptions Json { get; } = new(CellResult.Json) { WriteIndented = false };

    /// <summary>
    /// The cells as reports judge them: a sample with a wrong checksum is an error. Right is, for one workload and size, what most cells have, and
    /// of two that as many have, what the synchronous or the native run has.
    /// </summary>
    internal IReadOnlyList<ComparedCell> Checked()
    {
        var right = (from cell in Cells
                     from sample in cell.Samples
                     where sample.Error is null
                     group cell by (Work: Work(cell), sample.Checksum) into same
                     orderby same.Select(cell => cell.Key).Distinct().Count() descending, same.Any(cell => cell.Contender is "sync" or "native") descending
                     group same.Key.Checksum by same.Key.Work).ToDictionary(work => work.Key, work => work.First());
        return [.. Cells.Select(cell => cell with { Samples = [.. cell.Samples.Select(sample => Judged(sample, right.GetValueOrDefault(Work(cell))))] })];

        static (string, Setting) Work(ComparedCell cell) => (cell.Workload, cell.Setting with { Client = "" });

        static CellResult Judged(CellResult sample, long right) => sample.Error is not null || sample.Checksum == right ? sample
            : sample with { Error = $"its checksum is {sample.Checksum}, where other cells have {right}" };
    }

    /// <summary>Every cell that has good samples; there is no other way to a report.</summary>
    internal IEnumerable<CellSummary> Summaries() => Checked().Select(cell => new CellSummary(cell)).Where(summary => summary.Good.Count > 0);

    /// <summary>What kept the measurements from being complete or right: cells that failed or came to another checksum.</summary>
    internal IReadOnlyList<string> Faults() =>
    [
        .. from cell in Checked()
           from sample in cell.Samples
           where sample.Error is not null
           group sample by cell into failed
           select $"{failed.Key.Key}: {failed.Count()} of {failed.Key.Samples.Count} runs failed: {failed.First().Error}",
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
        catch (JsonException) when (Path.GetExtension(path) == ".jsonl")
        {
            return Journal.Load(path);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is not a comparison: {error.Message} scripts/compare --json FILE writes one.", error);
        }
    }
}
