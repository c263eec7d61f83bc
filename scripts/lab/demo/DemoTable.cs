// Draws the demo's one table: time, speed-up and the GIL's share in each cell.
using System.Globalization;
using PyBridge.Lab.Cells;
using Spectre.Console;

namespace PyBridge.Lab.Demo;

internal static class DemoTable
{
    internal static Table Draw(IEnumerable<DemoAnswer> answers)
    {
        var table = new Table().RoundedBorder().ShowRowSeparators();
        table.AddColumn("");
        foreach (var column in DemoPlan.Columns) table.AddColumn(new TableColumn(column.Title).Centered());
        foreach (var answer in answers)
        {
            table.AddRow(Enumerable.Range(0, answer.Results.Count)
                .Select(column => Cell(answer, column))
                .Prepend(new Markup(Markup.Escape(answer.Row.Title))));
        }

        return table;
    }

    /// <summary>How the cells are to be read.</summary>
    internal static string Legend =>
        "Each cell: seconds, speed-up against the synchronous run, and the part of the time in which the GIL was held (and, where threads "
        + "compete, waited for). ≈ is an estimate from thread processor time; without a sign it was measured; it cannot "
        + "be observed where Python ran threads of its own besides, for a queue or for files. In CPU-bound rows the "
        + "columns are Python threads, asyncio.to_thread, dotnet_tasks.run, C# threads calling Python, and .NET threads.";

    internal static string Seconds(double seconds) =>
        seconds < 0.01 ? $"{(seconds * 1000).ToString("0.0", CultureInfo.InvariantCulture)} ms" :
        seconds < 1 ? $"{(seconds * 1000).ToString("0", CultureInfo.InvariantCulture)} ms" :
        $"{seconds.ToString("0.00", CultureInfo.InvariantCulture)} s";

    internal static string Gil(GilShare gil)
    {
        var about = gil.Kind == GilKind.Estimate ? "≈ " : "";
        return gil.Kind switch
        {
            GilKind.None => "no GIL",
            GilKind.Unobservable => "GIL not observable",
            _ => (gil.Held is { } held ? $"GIL {about}{Percent(held)}" : "GIL unknown")
                + (gil.Waited is not { } waited ? ", waits unknown" : waited >= 0.005 ? $", waits {about}{Percent(waited)}" : ""),
        };
    }

    private static Markup Cell(DemoAnswer answer, int column)
    {
        if (answer.Results[column] is not { } result) return new Markup("[grey]cannot be embedded[/]");
        if (result.Error is not null) return new Markup("[red]failed[/]");
        var speedUp = answer.SpeedUp(column) ?? 0;
        var colour = speedUp >= 1.25 ? "green" : speedUp < 0.8 ? "yellow" : "default";
        return new Markup($"{Seconds(result.Wall)} [{colour}]×{Number(speedUp)}[/]\n[grey]{Gil(result.Gil).Replace(", ", "\n", StringComparison.Ordinal)}[/]");
    }

    private static string Number(double number) =>
        number.ToString(number >= 9.95 ? "0" : number >= 0.095 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString(share < 0.0995 ? "0.#" : "0", CultureInfo.InvariantCulture) + " %";
}
