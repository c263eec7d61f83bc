// C#'s half of the relay that tests/cases/crossings.json describes; tests/python/relay.py is Python's half.
namespace PyBridge.Subjects;

/// <summary>Runs the steps of a case up to "cross", which hands the rest over to the other language.</summary>
public static class Relay
{
    /// <param name="steps">The words that tests/cases/README.md explains.</param>
    /// <param name="other">The other language's half: (steps, note, token).</param>
    /// <param name="note">Hears what happens on the way.</param>
    /// <param name="token">Cancels what waits.</param>
    public static async Task<string> RunAsync(string[] steps, Func<string[], Action<string>, CancellationToken, Task<string>> other, Action<string> note, CancellationToken token)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var rest = steps[(i + 1)..];
            var (word, text) = steps[i].Split(' ', 2) is [var first, var second] ? (first, second) : (steps[i], "");
            switch (word)
            {
                case "suspend":
                    await Task.Yield();
                    break;
                case "cross":
                    return await other(rest, note, token).ConfigureAwait(false);
                case "wait":
                    note("waiting");
                    await Task.Delay(Timeout.Infinite, token).ConfigureAwait(false);
                    break;
                case "catch":
                    return await CatchAsync(rest, other, note, token).ConfigureAwait(false);
                case "finally":
                    return await CleanUpAsync(rest, other, note, token).ConfigureAwait(false);
                case "return":
                    return text;
                case "raise":
                    throw new ArgumentException(text);
                case "group":
                    throw new AggregateException(text.Split(' ').Select(static one => new ArgumentException(one)));
                case "cancel":
                    throw new OperationCanceledException();
                default:
                    throw new NotSupportedException($"No half of the relay knows the step '{steps[i]}'.");
            }
        }

        return "";
    }

    private static async Task<string> CatchAsync(string[] steps, Func<string[], Action<string>, CancellationToken, Task<string>> other, Action<string> note, CancellationToken token)
    {
        try
        {
            return await RunAsync(steps, other, note, token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return "caught " + error.Message;
        }
    }

    private static async Task<string> CleanUpAsync(string[] steps, Func<string[], Action<string>, CancellationToken, Task<string>> other, Action<string> note, CancellationToken token)
    {
        try
        {
            return await RunAsync(steps, other, note, token).ConfigureAwait(false);
        }
        finally
        {
            await Task.Yield();
            note("cleaned up");
        }
    }
}
