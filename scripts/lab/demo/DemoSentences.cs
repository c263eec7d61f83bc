// Says in one sentence what a row shows. Every word depends on the row's data.
using PyBridge.Lab.Cells;

namespace PyBridge.Lab.Demo;

internal static class DemoSentences
{
    /// <summary>Seconds of work below which starting a thread and waking a core is a good part of it.</summary>
    private const double TooShort = 0.05;

    /// <summary>Less than this much faster is called the same.</summary>
    private const double Same = 1.25;

    /// <summary>From this part of the threads' time without a processor on, times say more about the machine than about the contenders.</summary>
    private const double Busy = 0.15;

    /// <summary>From here on two threads cannot be told from one.</summary>
    private const double TooBusy = 0.3;

    internal static string For(DemoAnswer answer, DemoAnswer? oneThread)
    {
        if (answer.Faults.Count > 0) return "The row failed, so it shows nothing.";
        var busy = new[] { answer, oneThread }.SelectMany(each => each?.Results ?? []).Max(result => result?.Queued) ?? 0;
        if (answer.Row.Question == Question.TwoThreads && busy > TooBusy)
        {
            return $"Nothing can be said about threads: other programs held the processors up to {busy:P0} of the time. Run the demo on a quiet machine.";
        }

        var doubt = busy > Busy && oneThread is not null ? $"With care, since other programs held the processors up to {busy:P0} of the time: " : "";
        return doubt + answer.Row.Question switch
        {
            Question.AtOnce => AtOnce(answer),
            Question.OneAfterAnother => OneAfterAnother(answer),
            Question.OneThread => OneThread(answer),
            _ => TwoThreads(answer, oneThread),
        };
    }

    private static string AtOnce(DemoAnswer answer)
    {
        var gains = Gains(answer).ToArray();
        var faster = gains.Where(gain => gain.Times >= Same).ToArray();
        var slower = gains.Where(gain => gain.Times < 1 / Same).ToArray();
        if (faster.Length == gains.Length)
        {
            return $"Everyone who awaits beats the synchronous run: {List(gains)}; the waits overlap whichever runtime does the waiting.";
        }

        if (faster.Length == 0)
        {
            return slower.Length == 0
                ? "Nobody gains and nobody loses much: there is little waiting here that could overlap."
                : $"Nobody gains ({List(gains)} the synchronous speed): this is work rather than waiting, and handing it over costs more than it saves.";
        }

        var rest = gains.Except(faster).ToArray();
        return $"Some gain ({List(faster)}) and some do not ({List(rest)}): what each call costs outweighs the waiting that overlaps.";
    }

    private static string OneAfterAnother(DemoAnswer answer)
    {
        var best = Gains(answer).MaxBy(gain => gain.Times);
        return best.Times < Same
            ? $"Awaiting each request before the next begins gains nothing: the best, {best.Name}, is {Times(best.Times)} as fast as blocking."
            : $"Even one after another {best.Name} is {Times(best.Times)} as fast as blocking: its requests themselves cost less.";
    }

    private static string OneThread(DemoAnswer answer)
    {
        var native = answer.SpeedUp(answer.Results.Count - 1) ?? 0;
        return $"On one thread .NET does the same arithmetic {Times(native)} as fast as Python {answer.Row.Python.Name}; "
            + "awaiting it changes nothing, because there is nothing to wait for.";
    }

    private static string TwoThreads(DemoAnswer answer, DemoAnswer? oneThread)
    {
        var gains = Enumerable.Range(0, answer.Results.Count)
            .Where(column => answer.Results[column] is not null && oneThread?.Results[column] is { Error: null })
            .Select(column => (Name: answer.Row.Cells[column]!.Contender.Title, Times: oneThread!.Results[column]!.Wall / answer.Results[column]!.Wall))
            .ToArray();
        var python = gains.Take(gains.Length - 1).ToArray();
        var alone = oneThread!.Results[^1]!.Wall;
        var native = alone < TooShort ? $".NET is done after {DemoTable.Seconds(alone)}, too soon for a second thread to matter" : $".NET gains {Times(gains[^1].Times)}";
        var best = python.MaxBy(gain => gain.Times);
        var waited = answer.Results[0]?.Gil.Waited is { } share ? $", whose threads spent {share:P0} of their time waiting for the GIL" : "";
        if (best.Times < Same)
        {
            return $"A second thread gains Python {answer.Row.Python.Name} nothing ({Times(best.Times)} as fast at best{waited}): "
                + $"the GIL lets one thread compute at a time, whoever started the threads; {native}.";
        }

        return answer.Row.Python.FreeThreaded
            ? $"Without a GIL a second thread makes Python {answer.Row.Python.Name} up to {Times(best.Times)} as fast ({List(python)}); {native}."
            : $"A second thread makes Python {answer.Row.Python.Name} {Times(best.Times)} as fast at best; {native}.";
    }

    private static IEnumerable<(string Name, double Times)> Gains(DemoAnswer answer) =>
        Enumerable.Range(1, answer.Results.Count - 1)
            .Where(column => answer.SpeedUp(column) is not null)
            .Select(column => (Column(column), answer.SpeedUp(column)!.Value));

    private static string Column(int column) => DemoPlan.Columns[column].Title;

    private static string List(IEnumerable<(string Name, double Times)> gains) =>
        string.Join(", ", gains.Select(gain => $"{gain.Name} {Times(gain.Times)}"));

    private static string Times(double times) => times >= 9.95 ? $"{times:0} times" : times >= 0.095 ? $"{times:0.0} times" : $"{times:0.00} times";
}
