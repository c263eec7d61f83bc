// Writes what the demo found as JSON.
using System.Text.Json;
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Demo;

internal static class DemoJson
{
    private static readonly JsonSerializerOptions s_indented = new(CellResult.Json) { WriteIndented = true };

    internal static Task WriteAsync(string path, Machine machine, string python, IEnumerable<DemoAnswer> answers, IReadOnlyList<string> sentences)
    {
        var rows = answers.Select((answer, number) => new
        {
            answer.Row.Title,
            answer.Row.Question,
            Python = answer.Row.Python.Name,
            Sentence = sentences[number],
            answer.Faults,
            Cells = answer.Results.Select((result, column) => new
            {
                Column = DemoPlan.Columns[column].Name,
                Contender = answer.Row.Cells[column]?.Contender.Name,
                answer.Row.Cells[column]?.Workload,
                answer.Row.Cells[column]?.Workers,
                answer.Row.Cells[column]?.InFlight,
                answer.Row.Cells[column]?.Setting.Items,
                answer.Row.Cells[column]?.Setting.Seconds,
                answer.Row.Cells[column]?.Setting.Size,
                SpeedUp = answer.SpeedUp(column),
                Result = result,
                Runs = answer.Runs[column].Select(run => run.Wall),
            }),
        });
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        return File.WriteAllTextAsync(path, JsonSerializer.Serialize(new { machine, python, rows }, s_indented) + "\n");
    }
}
