// How far an installation is and how long it will still take: a live bar in a terminal, plain lines elsewhere.
using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace PyBridge.Commands.Interpreters;

/// <summary>Told what an installation does and how much of it is done.</summary>
internal interface IInstallProgress
{
    /// <summary>What happens now, and the fraction (0 to 1) of the whole installation that is done.</summary>
    void Report(string step, double fraction);
}

/// <summary>Estimates the time left from the time taken.</summary>
internal sealed class TimeLeft
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private double _from = double.NaN;

    /// <summary>The time left in words, or an empty text while it would be a guess.</summary>
    internal string After(double fraction)
    {
        // A resumed build starts somewhere in the middle: only what this run did says how fast it is.
        if (double.IsNaN(_from)) _from = fraction;
        if (fraction - _from < 0.04 || fraction >= 1) return "";
        var left = _watch.Elapsed * ((1 - fraction) / (fraction - _from));
        return left < TimeSpan.FromSeconds(90)
            ? string.Create(CultureInfo.InvariantCulture, $"about {Math.Max(5, Math.Ceiling(left.TotalSeconds / 5) * 5):0} s left")
            : string.Create(CultureInfo.InvariantCulture, $"about {Math.Ceiling(left.TotalMinutes):0} min left");
    }
}

/// <summary>A line for each step, and one every ten seconds within a step.</summary>
internal sealed class PlainProgress(string title, TextWriter output) : IInstallProgress
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(10);
    private readonly TimeLeft _left = new();
    private readonly Stopwatch _since = new();
    private string _step = "";

    public void Report(string step, double fraction)
    {
        string left = _left.After(fraction);
        if (step == _step && _since.Elapsed < s_pause) return;
        _step = step;
        _since.Restart();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {fraction * 100,3:0} % {step}{(left.Length > 0 ? ", " + left : "")}"));
    }
}

/// <summary>One bar with the step's name and the time left.</summary>
internal sealed class LiveProgress(string title, ProgressTask bar) : IInstallProgress
{
    private readonly TimeLeft _left = new();

    /// <summary>Runs <paramref name="work"/> under a bar in a terminal, with plain lines elsewhere.</summary>
    internal static async Task<T> RunAsync<T>(string title, Func<IInstallProgress, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected || !console.Profile.Capabilities.Ansi)
            return await work(new PlainProgress(title, Console.Error)).ConfigureAwait(false);
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => work(new LiveProgress(title, context.AddTask(Markup.Escape(title), maxValue: 1))))
            .ConfigureAwait(false);
    }

    public void Report(string step, double fraction)
    {
        string left = _left.After(fraction);
        bar.Description = Markup.Escape(left.Length > 0 ? $"{title}: {step}, {left}" : $"{title}: {step}");
        bar.Value = fraction;
    }
}
