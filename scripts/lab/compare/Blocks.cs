// A report as a list of blocks, which HtmlReport and MarkdownReport each write in their own way.
namespace PyBridge.Lab.Compare;

internal abstract record Block;

internal sealed record Heading(int Level, string Text) : Block;

internal sealed record Paragraph(string Text) : Block;

internal sealed record Warning(string Text) : Block;

internal sealed record TableBlock(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

/// <param name="Name">The name of its file, where it gets one.</param>
/// <param name="Caption">What it shows, for those who cannot see it too.</param>
/// <param name="Svg">The drawing, whose foreground is <c>currentColor</c>.</param>
internal sealed record PlotBlock(string Name, string Caption, string Svg) : Block;
