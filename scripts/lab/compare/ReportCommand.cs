// `scripts/compare report FILE`: writes the report of a comparison again, from its JSON or its journal.
using System.CommandLine;
using Spectre.Console;

namespace PyBridge.Lab.Compare;

internal static class ReportCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "What scripts/compare --json wrote, or its samples.jsonl, however far it came." };
        var output = new Option<string>("--out") { Description = "The folder for report.html, report.md and plots.", DefaultValueFactory = _ => "comparison" };
        var guide = new Option<string?>("--guide") { Description = "Also renew the generated part of this Markdown file (docs/choosing.md).", HelpName = "FILE" };
        var command = new Command("report", "Writes the report of a comparison again, from its JSON or its journal.") { file, output, guide };
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                var comparison = await Comparison.LoadAsync(parsed.GetRequiredValue(file));
                await WriteAsync(comparison, parsed.GetRequiredValue(output));
                if (parsed.GetValue(guide) is { } path) await Guide.RenewAsync(path, "scripts/compare report --guide", [.. Guide.Of(comparison)]);
                return 0;
            }
            catch (Exception unreadable) when (unreadable is IOException or InvalidDataException)
            {
                LabConsole.Create().WriteLine(unreadable.Message);
                return 2;
            }
        });
        return command;
    }

    /// <summary>Writes <c>report.html</c>, <c>report.md</c> and <c>plots/</c> into <paramref name="folder"/>.</summary>
    internal static async Task WriteAsync(Comparison comparison, string folder)
    {
        Directory.CreateDirectory(folder);
        var blocks = Report.Of(comparison);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), HtmlReport.Write(blocks));
        await MarkdownReport.WriteAsync(blocks, folder);
    }
}
