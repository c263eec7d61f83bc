// The GilReport as text.
using System.Globalization;
using System.Text;

namespace PyBridge.Telemetry;

internal static class GilReportText
{
    private const int MostRows = 20;

    internal static string Write(GilReport report)
    {
        if (!report.IsOn)
        {
            return $"The GIL telemetry is off: set {nameof(PythonOptions)}.{nameof(PythonOptions.Telemetry)}, or {GilTelemetry.Variable}=1 before the start.";
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Interpreter {report.InterpreterId}: {Count(report.Waiting, "thread")} waiting, {Count(report.Threads.Count, "thread")} known, {report.EndedThreads} ended");
        if (report.IsFreeThreaded) text.Append("; free-threaded, so a wait is a stop-the-world");
        Table(text, "By caller", ["label", "attaches", "timed", "waited", "p50", "p99", "longest", "attached", "p50", "p99"], report.Labels, static one =>
        [
            one.Label, Number(one.Attaches), Number(one.Timed), Time(one.Waited), Time(one.WaitMedian), Time(one.Wait99), Time(one.LongestWait),
            Time(one.Attached), Time(one.AttachedMedian), Time(one.Attached99),
        ]);
        Table(text, "Who waited for whom", ["waiter", "holder", "time"], report.Waits, static one => [one.Waiter, one.Holder, Time(one.Duration)]);
        Table(text, "By thread", ["thread", "name", "attaches", "waited", "attached", "known", "now it"], report.Threads, static one =>
            [Number(one.ManagedThreadId), one.Name ?? "", Number(one.Attaches), Time(one.Waited), Time(one.Attached), Time(one.Known), one.Does]);
        Table(text, "Event loops", ["thread", "queued", "pending", "messages", "largest burst", "turns", "busy", "turn p99", "longest", "lag p50", "p99", "longest"],
            report.Loops, static one =>
            [
                Number(one.ManagedThreadId), Number(one.QueueDepth), Number(one.Pending), Number(one.Messages), Number(one.LargestBurst), Number(one.Turns),
                Time(one.Busy), Time(one.Turn99), Time(one.LongestTurn), Time(one.LagMedian), Time(one.Lag99), Time(one.LongestLag),
            ]);
        Table(text, "Marked RunsAttached, but long", ["member", "times", "time", "longest"], report.Blockings, static one =>
            [one.Member, Number(one.Times), Time(one.Duration), Time(one.Longest)]);
        return text.ToString();
    }

    private static void Table<T>(StringBuilder text, string title, string[] head, IReadOnlyList<T> rows, Func<T, string[]> cells)
    {
        if (rows.Count == 0) return;
        string[][] lines = [head, .. rows.Take(MostRows).Select(cells)];
        var widths = head.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        text.Append("\n\n").Append(title);
        foreach (var line in lines)
        {
            text.Append('\n');
            var cut = string.Join("  ", line.Select((cell, column) => IsText(column) ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])));
            text.Append("  ").Append(cut.TrimEnd());
        }

        if (rows.Count > MostRows) text.Append(CultureInfo.InvariantCulture, $"\n  and {rows.Count - MostRows} more");

        // Numbers stand to the right; a column of words is one whose cells begin with no digit.
        bool IsText(int column) => lines.Skip(1).Any(line => line[column].Length > 0 && !char.IsAsciiDigit(line[column][0]));
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Three digits and a unit.</summary>
    internal static string Time(TimeSpan time)
    {
        var (value, unit) = time.TotalSeconds switch
        {
            0 => (0, ""),
            >= 1 => (time.TotalSeconds, " s"),
            >= 1e-3 => (time.TotalMilliseconds, " ms"),
            _ => (time.TotalMicroseconds, " µs"),
        };
        return value.ToString(value >= 100 ? "0" : value >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture) + unit;
    }
}
