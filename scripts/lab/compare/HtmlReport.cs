// Writes a report as one HTML file that needs nothing else and loads nothing.
using System.Net;

namespace PyBridge.Lab.Compare;

internal static class HtmlReport
{
    /// <summary>Words rather than a figure: broken into lines where the table would be too wide.</summary>
    private const int LongCell = 40;

    private const string Style = """
        :root { color-scheme: light dark; --page: #fff; --ink: #1a1d21; --line: #d5d9de; --warn: #fff3cd; --warn-ink: #664d03; }
        @media (prefers-color-scheme: dark) { :root { --page: #14171a; --ink: #e3e6e9; --line: #3a4047; --warn: #4a3b0a; --warn-ink: #ffe69c; } }
        body { background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        table { border-collapse: collapse; font-size: 13px; margin: 1rem 0; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
        td { white-space: nowrap; } td.long { white-space: normal; min-width: 11rem; }
        .wide { overflow-x: auto; }
        .warning { background: var(--warn); color: var(--warn-ink); padding: .5rem .8rem; border-radius: .3rem; overflow-wrap: anywhere; }
        figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; } figcaption { font-size: 13px; opacity: .8; }
        nav a { margin-right: .8rem; color: inherit; }
        """;

    internal static string Write(IReadOnlyList<Block> blocks)
    {
        var title = Text(blocks.OfType<Heading>().First().Text);
        return $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>{title}</title><link rel="icon" href="data:,"><style>
            {Style}
            </style></head><body>
            {string.Join("\n", blocks.Select(block => Html(block) + (block is Heading { Level: 1 } ? Contents(blocks) : "")))}
            </body></html>

            """;
    }

    private static string Contents(IReadOnlyList<Block> blocks) =>
        $"<nav>{string.Join(' ', blocks.OfType<Heading>().Where(heading => heading.Level == 2).Select(Link))}</nav>";

    private static string Link(Heading heading) => $"<a href=\"#{Anchor(heading)}\">{Text(heading.Text)}</a>";

    private static string Html(Block block) => block switch
    {
        Heading heading => $"<h{heading.Level} id=\"{Anchor(heading)}\">{Text(heading.Text)}</h{heading.Level}>",
        Paragraph paragraph => $"<p>{Text(paragraph.Text)}</p>",
        Warning warning => $"<p class=\"warning\">{Text(warning.Text)}</p>",
        PlotBlock plot => $"<figure role=\"img\" aria-label=\"{Text(plot.Caption)}\">{plot.Svg}<figcaption>{Text(plot.Caption)}</figcaption></figure>",
        TableBlock table => $"<div class=\"wide\"><table><thead>{Row("th", table.Columns)}</thead><tbody>\n"
            + $"{string.Join('\n', table.Rows.Select(row => Row("td", row)))}\n</tbody></table></div>",
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static string Row(string tag, IReadOnlyList<string> cells) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<{tag}{(cell.Length > LongCell ? " class=\"long\"" : "")}>{Text(cell)}</{tag}>"))}</tr>";

    private static string Anchor(Heading heading) => new([.. heading.Text.Where(char.IsAsciiLetterOrDigit)]);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
