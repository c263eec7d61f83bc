// Keeps each sample the moment it is taken, so that nothing is lost when a comparison is stopped halfway.
using System.Text;
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

    /// <summary>Takes a journal up again. A last line that was cut off is dropped, and its sample is taken anew; so are those that failed or have a wrong checksum.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">It has no whole plan, or a line that is no sample.</exception>
    internal static Journal Resume(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"There is no comparison to resume: {path} does not exist. Start one without --resume.");
        var (comparison, runs, length) = Read(path);
        using (var file = File.OpenWrite(path)) file.SetLength(length);
        var journal = new Journal(path, comparison);
        foreach (var (cell, judged) in comparison.Cells.Zip(comparison.Checked()))
        {
            cell.Samples.Clear();
            foreach (var (run, sample) in runs[cell.Key].Zip(judged.Samples))
            {
                if (sample.Error is not null) continue;
                cell.Samples.Add(sample);
                journal._done.Add((cell.Key, run.Round));
            }
        }

        return journal;
    }

    /// <summary>Everything that a journal holds, however far it came.</summary>
    /// <exception cref="InvalidDataException">It has no whole plan, or a line that is no sample.</exception>
    internal static Comparison Load(string path) => Read(path).Comparison;

    /// <summary>The plan with its samples, the line of each by its cell's key, and how long the file is without a last line that was cut off.</summary>
    private static (Comparison Comparison, ILookup<string, Line> Runs, long Length) Read(string path)
    {
        var text = File.ReadAllText(path);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        var lines = whole.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
        {
            throw new InvalidDataException($"{path} holds no run: the comparison was stopped before its first run. Start it again, with the same options and without --resume.");
        }

        var comparison = Parse<Comparison>(0);
        var cells = comparison.Cells.ToDictionary(cell => cell.Key);

        // Of a run that was taken anew the last line counts.
        var runs = Enumerable.Range(1, lines.Length - 1).Select(Parse<Line>).GroupBy(run => (run.Key, run.Round)).Select(same => same.Last())
            .OrderBy(run => run.Round).ToLookup(run => run.Key);
        if (runs.FirstOrDefault(run => !cells.ContainsKey(run.Key)) is { } stray) throw new InvalidDataException($"{path} has runs of {stray.Key}, which is not in its plan.");
        foreach (var run in runs) cells[run.Key].Samples.AddRange(run.Select(line => line.Result));
        return (comparison, runs, Encoding.UTF8.GetByteCount(whole));

        T Parse<T>(int line)
        {
            try
            {
                return JsonSerializer.Deserialize<T>(lines[line], Comparison.Json)!;
            }
            catch (JsonException error)
            {
                throw new InvalidDataException($"{path} cannot be read: line {line + 1} is not {(line == 0 ? "the plan of a comparison" : "a run")}: {error.Message}", error);
            }
        }
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
