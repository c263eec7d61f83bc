// How far a run is: a live display on a terminal, plain lines elsewhere.
using Spectre.Console;

namespace PyBridge.Benchmarks;

internal static class BenchProgress
{
    internal static async Task RunAsync(string title, int count, Func<Action<string>, Task> body)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive)
        {
            var done = 0;
            await body(row => AnsiConsole.WriteLine($"{title}: [{++done}/{count}] {row}"));
            return;
        }

        await AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new RemainingTimeColumn()).StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: count);
            await body(row =>
            {
                task.Description = Markup.Escape($"{title}: {row}");
                task.Increment(1);
            });
        });
    }
}
