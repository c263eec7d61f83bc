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
    internal static Task ProgressAsync(IAnsiConsole console, int steps, Func<Action<string>, Task> work) => ProgressAsync(console, _ => steps, work);

    /// <summary>The same, where <paramref name="steps"/> says how many they will be, as far as can be told after so many of them.</summary>
    internal static async Task ProgressAsync(IAnsiConsole console, Func<int, int> steps, Func<Action<string>, Task> work)
    {
        var done = 0;
        if (!console.Profile.Out.IsTerminal)
        {
            var watch = Stopwatch.StartNew();
            await work(words => console.WriteLine($"[{done + 1}/{steps(done++)}, {watch.Elapsed.TotalSeconds:0} s] {words}"));
            return;
        }

        await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("starting", maxValue: steps(0));
                await work(words =>
                {
                    task.MaxValue = steps(done);
                    task.Value = done++;
                    task.Description = Markup.Escape(words);
                });
                task.Value = task.MaxValue;
            });
    }
}
