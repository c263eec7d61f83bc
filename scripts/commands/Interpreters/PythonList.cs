// `scripts/python list`: every interpreter found, for people and for programs.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace PyBridge.Commands.Interpreters;

internal static class PythonList
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    internal static async Task<int> RunAsync(FileInfo? json, CancellationToken cancellation)
    {
        var problems = new List<string>();
        var found = PythonFinder.FindAll(problems.Add);
        problems.Sort(StringComparer.Ordinal);
        Print(found, problems);
        if (json is not null)
        {
            string text = JsonSerializer.Serialize(new { Interpreters = found, Problems = problems }, s_json);
            await File.WriteAllTextAsync(json.FullName, text + "\n", cancellation).ConfigureAwait(false);
        }

        return 0;
    }

    private static void Print(IReadOnlyList<PythonInstallation> found, List<string> problems)
    {
        // Redirected output has no width of its own, and paths cut in two are of no use.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
        if (found.Count == 0)
        {
            Console.WriteLine("No CPython found. `scripts/python install 3.13` builds one.");
        }
        else
        {
            var table = new Table().Border(TableBorder.Simple);
            foreach (string heading in new[] { "Version", "Kind", "Sub-interpreters", "Built with", "Found" }) table.AddColumn(new TableColumn(heading).NoWrap());
            table.AddColumn("Interpreter, and its libpython or why it cannot be embedded");
            foreach (var python in found)
            {
                string second = python.IsEmbeddable ? $"[grey]{Markup.Escape(python.LibraryPath!)}[/]" : $"[yellow]not embeddable: {Markup.Escape(python.WhyNotEmbeddable!)}[/]";
                table.AddRow(
                    Markup.Escape(python.Version),
                    (python.IsFreeThreaded ? "free-threaded" : "ordinary") + (python.IsVenv ? ", venv" : ""),
                    python.HasOwnGilSubinterpreters ? "own GIL" : "shared GIL",
                    Markup.Escape(python.OptimizationFlags),
                    SourceName(python.Source),
                    Markup.Escape(python.Executable) + "\n" + second);
            }

            AnsiConsole.Write(table);
        }

        foreach (string problem in problems) Console.WriteLine("Not usable: " + problem);
    }

    private static string SourceName(PythonSource source) => source switch
    {
        PythonSource.EnvironmentVariable => "PYBRIDGE_PYTHON",
        PythonSource.ActiveEnvironment => "active environment",
        PythonSource.Path => "PATH",
        PythonSource.Installed => "installed here",
        PythonSource.System => "system",
        _ => source.ToString().ToLowerInvariant(),
    };
}
