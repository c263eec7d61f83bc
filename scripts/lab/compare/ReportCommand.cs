// `scripts/compare report FILE.json`: writes the report of a comparison again.
using System.CommandLine;

namespace PyBridge.Lab.Compare;

internal static class ReportCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "What scripts/compare --json wrote." };
        var output = new Option<string>("--out") { Description = "The folder for report.html, report.md and plots.", DefaultValueFactory = _ => "comparison" };
        var command = new Command("report", "Writes the report of a comparison again, from its JSON.") { file, output };
        command.SetAction(async (parsed, _) => await WriteAsync(await Comparison.LoadAsync(parsed.GetRequiredValue(file)), parsed.GetRequiredValue(output)));
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
