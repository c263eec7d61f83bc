// Figures in words, the same in every table and sentence.
using System.Globalization;
using PyBridge.Lab.Demo;

namespace PyBridge.Lab.Compare;

internal static class Words
{
    internal static string Seconds(double seconds) => seconds switch
    {
        0 => "0 s",
        < 1e-6 => Number(seconds * 1e9) + " ns",
        < 1e-3 => Number(seconds * 1e6) + " µs",
        < 1 => Number(seconds * 1e3) + " ms",
        _ => Number(seconds) + " s",
    };

    internal static string Seconds(Estimate seconds) => !seconds.IsKnown ? Seconds(seconds.Value)
        : $"{Seconds(seconds.Value)} [{Seconds(seconds.Low)}–{Seconds(seconds.High)}]";

    internal static string Times(double times) => "×" + Number(times);

    internal static string Times(Estimate times) => !times.IsKnown ? Times(times.Value)
        : $"{Times(times.Value)} [{Number(times.Low)}–{Number(times.High)}]";

    /// <summary>A part of a whole, with its interval.</summary>
    internal static string Share(Estimate share) => !share.IsKnown ? Number(share.Value) : $"{Number(share.Value)} [{Number(share.Low)}–{Number(share.High)}]";

    /// <summary>A small figure, with its interval.</summary>
    internal static string Thousandths(Estimate figure) => !figure.IsKnown ? Thousandths(figure.Value)
        : $"{Thousandths(figure.Value)} [{Thousandths(figure.Low)}–{Thousandths(figure.High)}]";

    private static string Thousandths(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Three significant digits.</summary>
    internal static string Number(double number) => number switch
    {
        >= 99.95 => number.ToString("0", CultureInfo.InvariantCulture),
        >= 9.995 => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => number.ToString("0.00", CultureInfo.InvariantCulture),
    };

    internal static string Gil(Cells.GilShare gil) =>
        DemoTable.Gil(gil) + (gil is { Kind: Cells.GilKind.Unobservable, Note: { } why } ? $": {why}" : "");

    internal static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "nobody",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };
}
