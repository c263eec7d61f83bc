// Keeps each sample the moment it is taken, so that nothing is lost when a comparison is stopped halfway.
using System.Text.Json;
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Compare;

/// <summary>A file of JSON lines: first the plan, then one line for each sample.</summary>
internal sealed class Journal : IDisposable
{
    private sealed record Line(string Key, int Round, CellResult Result);

    private readonly StreamWriter _writer;
    private readonly HashSet<(string Key, int Round)> _done = [];

    private Journal(string path, Comparison comparison)
    {
        Comparison = comparison;
        _writer = new StreamWriter(path, append: true) { AutoFlush = true };
    }

    internal Comparison Comparison { get; }

    /// <summary>Begins a journal; an older one in its place is kept under another name.</summary>
    internal static Journal Begin(string path, Comparison comparison)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path)) File.Move(path, Path.ChangeExtension(path, $"{File.GetLastWriteTimeUtc(path):yyyyMMdd-HHmmss}.jsonl"), overwrite: true);
        var journal = new Journal(path, comparison);
        journal._writer.WriteLine(JsonSerializer.Serialize(comparison, Comparison.Json));
        return journal;
    }

    /// <summary>Takes a journal up again. A last line that was cut off is dropped, and its sample is taken anew; so are those that failed.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    internal static Journal Resume(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no comparison to resume: {path} does not exist. Start one without --resume.");
        var text = File.ReadAllText(path);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        if (whole.Length < text.Length) File.WriteAllText(path, whole);
        var lines = whole.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var journal = new Journal(path, JsonSerializer.Deserialize<Comparison>(lines[0], Comparison.Json)!);
        var cells = journal.Comparison.Cells.ToDictionary(cell => cell.Key);
        foreach (var line in lines.Skip(1).Select(line => JsonSerializer.Deserialize<Line>(line, Comparison.Json)!))
        {
            if (line.Result.Error is not null) continue;
            cells[line.Key].Samples.Add(line.Result);
            journal._done.Add((line.Key, line.Round));
        }

        return journal;
    }

    internal bool Has(ComparedCell cell, int round) => _done.Contains((cell.Key, round));

    internal void Add(ComparedCell cell, int round, CellResult result)
    {
        _writer.WriteLine(JsonSerializer.Serialize(new Line(cell.Key, round, result), Comparison.Json));
        _done.Add((cell.Key, round));
        cell.Samples.Add(result);
    }

    public void Dispose() => _writer.Dispose();
}
