// A whole run: the checks, then every suite on every interpreter, then the closing line.
using System.Diagnostics;
using System.Globalization;
using PyBridge.Commands.Testing.CPython;

namespace PyBridge.Commands.Testing;

internal sealed class TestRun(TestOptions options, Report report)
{
    private readonly Tally _total = new();
    private PythonNetCompanion? _pythonNet;

    /// <summary>Returns the exit code.</summary>
    internal async Task<int> RunAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var checks = new Checks(options, report);
            if (!options.Inside && !await checks.BuildAsync(_total, cancellation))
                return Close(watch.Elapsed);
            if (!options.Inside && !options.List)
                _pythonNet = await PreparePythonNetAsync(cancellation);
            if (options.List)
                return await new TestNames(options, report).PrintAsync(cancellation);
            if (options.Debian is { } suite)
            {
                _total.Add(await new DebianRun(suite, options, report).RunAsync(asked: true, cancellation));
                return Close(watch.Elapsed);
            }
            if (options.Everything)
            {
                await checks.FormattingAsync(_total, cancellation);
                await checks.TypesAsync(_total, cancellation);
            }
            var before = _total.Total;
            await RunSuitesAsync(cancellation);
            if (_total.Total == before)
            {
                report.CheckFailure("Finding the tests", $"No test's name contains {string.Join(" or ", options.Only)}. scripts/test --list names them.");
                _total.Add(Outcome.Failed);
            }
            if (options.AlsoDebian is { } also)
                _total.Add(await new DebianRun(also, options, report).RunAsync(asked: false, cancellation));
            return Close(watch.Elapsed);
        }
        catch (OperationCanceledException)
        {
            report.Lines("Stopped.");
            Close(watch.Elapsed);
            return 130;
        }
    }

    /// <summary>Builds the pythonnet companion where its package is to be had; otherwise one line says why not.</summary>
    private async Task<PythonNetCompanion?> PreparePythonNetAsync(CancellationToken cancellation)
    {
        try
        {
            var companion = await PythonNetCompanion.PrepareAsync(Repository.Root, PythonNetSuite.Project, options.PythonNetFeed, options.PythonNet, cancellation);
            report.Lines(companion.Line);
            return companion.IsBuilt ? companion : null;
        }
        catch (InvalidOperationException e)
        {
            report.CheckFailure("Building the pythonnet companion", e.Message);
            _total.Add(Outcome.Failed);
            return null;
        }
    }

    private async Task RunSuitesAsync(CancellationToken cancellation)
    {
        var targets = await new TargetFinder(options, report).FindAsync(cancellation);
        if (targets.Found.Count == 0)
        {
            report.CheckFailure("Finding an interpreter", "No CPython 3.11 or later was found. Install one: scripts/python install 3.13");
            _total.Add(Outcome.Failed);
        }
        foreach (var target in targets.Found)
        {
            for (var round = 1; round <= options.Repeat && !options.CPython; round++)
                _total.Add(await new TargetRun(target, options, _pythonNet is not null, target == targets.Found[0] && round == 1 && !options.Inside, report).RunAsync(round, cancellation));
            if ((options.CPython || options is { Everything: true, Repeat: 1 }) && OwnSuites.Versions.Contains(target.Version)
                && target.Installation.IsEmbeddable && File.Exists(Repository.PythonTests))
            {
                _total.Add(await new OwnSuites(options, report).RunAsync(target, cancellation));
            }
        }
        foreach (var missing in targets.Missing.Where(missing => missing.Failure || !options.Inside))
        {
            var line = $"{missing.Version}: not obtainable here: {missing.Why}";
            report.Lines(line);
            if (!missing.Failure)
                continue;
            report.NoteFailure(line);
            _total.Add(Outcome.Failed);
        }
    }

    private int Close(TimeSpan time)
    {
        report.Summary();
        report.Lines(string.Create(CultureInfo.InvariantCulture, $"\n{(int)time.TotalMinutes} min {time.Seconds} s"));
        Console.Out.WriteLine(_total);
        return _total.Failed > 0 ? 1 : 0;
    }
}
