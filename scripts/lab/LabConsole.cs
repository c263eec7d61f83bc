// The terminal: a live progress display where there is one, plain lines where output goes to a file or a pipe.
using System.Diagnostics;
using Spectre.Console;

namespace PyBridge.Lab;

internal static class LabConsole
{
    /// <summary>Columns assumed where output is not a terminal, so that tables keep their shape.</summary>
    private const int PlainWidth = 150;

    internal static IAnsiConsole Create()
    {
        var console = AnsiConsole.Console;
        if (!console.Profile.Out.IsTerminal) console.Profile.Width = PlainWidth;
        return console;
    }

    /// <summary>Runs <paramref name="work"/>, which calls its argument with a few words before each of <paramref name="steps"/> steps.</summary>
    internal static async Task ProgressAsync(IAnsiConsole console, int steps, Func<Action<string>, Task> work)
    {
        if (!console.Profile.Out.IsTerminal)
        {
            var (done, watch) = (0, Stopwatch.StartNew());
            await work(words => console.WriteLine($"[{++done}/{steps}, {watch.Elapsed.TotalSeconds:0} s] {words}"));
            return;
        }

        await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("starting", maxValue: steps);
                var begun = false;
                await work(words =>
                {
                    if (begun) task.Increment(1);
                    begun = true;
                    task.Description = Markup.Escape(words);
                });
                task.Value = steps;
            });
    }
}
