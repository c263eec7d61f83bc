// Shows a comparison's answer in the terminal.
using Spectre.Console;

namespace PyBridge.Lab.Compare;

internal static class TerminalReport
{
    internal static void Show(IAnsiConsole console, Comparison comparison)
    {
        var answers = WorkloadAnswer.Of(comparison);
        Show(console, Decision.ByKind(answers));
        Show(console, Decision.ByWorkload(answers));
        foreach (var answer in answers)
        {
            console.MarkupLine($"[bold]{Markup.Escape(answer.Title)}[/]: {Markup.Escape(string.Join(" ", Findings.Of(answer)))}");
        }

        console.WriteLine();
        console.WriteLine(Noise.Of(comparison).Verdict());
        foreach (var fault in comparison.Faults()) console.MarkupLine($"[red]{Markup.Escape(fault)}[/]");
    }

    internal static void Show(IAnsiConsole console, TableBlock block)
    {
        if (block.Rows.Count == 0) return;
        var table = new Table().RoundedBorder().ShowRowSeparators();
        foreach (var column in block.Columns) table.AddColumn(Markup.Escape(column));
        foreach (var row in block.Rows) table.AddRow(row.Select(Markup.Escape).ToArray());
        console.Write(table);
    }
}
