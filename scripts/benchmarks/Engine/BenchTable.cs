// The results for people.
using Spectre.Console;

namespace PyBridge.Benchmarks;

internal static class BenchTable
{
    internal static void Write(IReadOnlyList<Result> results)
    {
        var table = new Table().RoundedBorder().AddColumns("row", "python", "value", "floor", "ratio (95 %)", "goal", "p50 / p99 / max", "B/op");
        foreach (var result in results)
        {
            if (result.Skipped is { } why)
            {
                table.AddRow(Markup.Escape(result.Name), result.Python, "-", "-", Markup.Escape(why), "-", "-", "-");
                continue;
            }

            var color = result.Goal == 0 ? "grey" : result.Met ? "green" : "red";
            table.AddRow(
                Markup.Escape(result.Name),
                result.Python,
                Text(result.Value, result.Unit),
                Text(result.Floor, result.Unit),
                $"[{color}]{result.Ratio:0.00}[/] ({result.RatioLow:0.00}–{result.RatioHigh:0.00})",
                result.Goal == 0 ? "-" : $"≤ {result.Goal:0.##}",
                result.P50 is { } p50 ? $"{Text(p50, "ns")} / {Text(result.P99!.Value, "ns")} / {Text(result.Max!.Value, "ns")}" : "-",
                result.AllocatedBytes is { } bytes ? $"{bytes:0}" : "-");
        }

        if (!AnsiConsole.Profile.Capabilities.Interactive) AnsiConsole.Profile.Width = 200;
        AnsiConsole.Write(table);
    }

    internal static string Text(double value, string unit) => unit switch
    {
        "ns" when value >= 1_000_000 => $"{value / 1_000_000:0.00} ms",
        "ns" when value >= 1_000 => $"{value / 1_000:0.00} µs",
        _ => $"{value:0.0} {unit}",
    };
}
