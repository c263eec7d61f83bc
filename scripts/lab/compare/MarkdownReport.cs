// Writes a report as Markdown, with its drawings in files beside it.
using System.Text;

namespace PyBridge.Lab.Compare;

internal static class MarkdownReport
{
    /// <summary>Writes <c>report.md</c> and <c>plots/*.svg</c> into <paramref name="folder"/>.</summary>
    internal static async Task WriteAsync(IReadOnlyList<Block> blocks, string folder)
    {
        var plots = Directory.CreateDirectory(Path.Combine(folder, "plots"));
        foreach (var plot in blocks.OfType<PlotBlock>())
        {
            // Alone in its file a drawing has no page to take its colour from, so it brings both.
            var style = "<style>svg{color:#1a1d21;background:#fff}@media(prefers-color-scheme:dark){svg{color:#e3e6e9;background:#14171a}}</style>";
            await File.WriteAllTextAsync(Path.Combine(plots.FullName, plot.Name + ".svg"), plot.Svg.Insert(plot.Svg.IndexOf('>') + 1, style));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "report.md"), Write(blocks));
    }

    internal static string Write(IReadOnlyList<Block> blocks)
    {
        var page = new StringBuilder();
        foreach (var block in blocks)
        {
            page.Append(block switch
            {
                Heading heading => $"{new string('#', heading.Level)} {heading.Text}\n\n",
                Paragraph paragraph => paragraph.Text + "\n\n",
                Warning warning => $"> **Warning:** {warning.Text.ReplaceLineEndings(" ")}\n\n",
                PlotBlock plot => $"![{plot.Caption}](plots/{plot.Name}.svg)\n\n",
                TableBlock table => Table(table),
                _ => throw new NotSupportedException(block.GetType().Name),
            });
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static string Table(TableBlock table) => string.Concat(
    [
        Row(table.Columns), Row([.. table.Columns.Select(_ => "---")]), .. table.Rows.Select(Row), "\n",
    ]);

    private static string Row(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")))} |\n";
}
