// Runs one suite to its end, whatever its process does: a hang or a crash costs the test it came in, and the rest runs.
using System.Diagnostics;
using System.Globalization;
using CliWrap;

namespace PyBridge.Commands.Testing;

/// <summary>What came of one suite.</summary>
internal sealed class SuiteResult
{
    internal Tally Tally { get; } = new();

    internal TimeSpan Time { get; set; }
}

internal sealed class SuiteRun(Suite suite, Report report)
{
    /// <summary>For a process between two tests: starting, importing, ending.</summary>
    private static readonly TimeSpan _betweenTests = TimeSpan.FromSeconds(90);

    /// <summary>For a C# test without a limit of its own; the Python runner says its own.</summary>
    private static readonly TimeSpan _perTest = TimeSpan.FromSeconds(30);

    /// <summary>A test's own limit is its own to report; only past it and this is the process ended from outside.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(3);

    /// <summary>How long before its limit a test that would fail by itself is looked at.</summary>
    private static readonly TimeSpan _beforeLimit = TimeSpan.FromSeconds(1);

    /// <summary>How long processes that a suite started may outlive it.</summary>
    private static readonly TimeSpan _leftoverGrace = TimeSpan.FromSeconds(5);

    private const int MostRestarts = 20;
    private const int OutputKept = 60;
    private const int LineKept = 400;

    private readonly SuiteResult _result = new();
    private readonly HashSet<string> _done = [];
    private readonly Queue<string> _output = new();
    private readonly Lock _lock = new();
    private string? _running;
    private TimeSpan _limit;
    private TimeSpan _look = Timeout.InfiniteTimeSpan;
    private string? _failed;
    private bool _finished;
    private readonly Stopwatch _sinceEvent = new();

    internal async Task<SuiteResult> RunAsync(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        for (var restart = 0; !_finished; restart++)
        {
            var before = _done.Count;
            await RunProcessAsync(cancellation);
            if (_finished)
                break;
            if (restart == MostRestarts || _done.Count == before)
            {
                Fail("(the suite)", "It ended before its tests did, and was given up. What it printed last is above.");
                break;
            }
        }
        _result.Time = watch.Elapsed;
        return _result;
    }

    private async Task RunProcessAsync(CancellationToken cancellation)
    {
        using var folder = new TemporaryFolder();
        var mark = Guid.NewGuid().ToString("N");
        var events = new EventFile(folder.File("events.jsonl"));
        await File.WriteAllLinesAsync(folder.File("done.txt"), _done, cancellation);
        var (program, arguments) = suite.Command(folder.File("events.jsonl"), _done, folder.File("done.txt"));
        var environment = SuiteEnvironment.For(suite, mark, folder.Path);
        _running = null;
        _look = Timeout.InfiniteTimeSpan;
        _limit = _betweenTests;
        _sinceEvent.Restart();
        using var abandon = new CancellationTokenSource();
        var command = Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(Repository.Root)
            .WithEnvironmentVariables(environment)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(line => Apply(suite.ReadOutput(line))))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(line => Apply([new TestEvent.Output(line)])))
            .ExecuteAsync(abandon.Token);

        Stopwatch? gone = null;
        var hung = false;
        try
        {
            while (await Task.WhenAny(command.Task, Task.Delay(150, cancellation)) != command.Task)
            {
                cancellation.ThrowIfCancellationRequested();
                Apply(events.Read().SelectMany(PythonEvents.Read));
                if (IsNearlyOverdue() is { } nearly)
                    await LookAsync(nearly, mark, folder.Path);
                if (IsOverdue())
                {
                    hung = true;
                    await EndHungAsync(mark, folder.Path);
                    break;
                }
                // The process is gone, but its pipes are not: something that it started still holds them.
                if (!Directory.Exists($"/proc/{command.ProcessId}"))
                    gone ??= Stopwatch.StartNew();
                if (gone?.Elapsed > _leftoverGrace)
                    break;
            }
        }
        finally
        {
            var left = ProcessTree.Kill(mark);
            if (left.Count > 0 && gone is not null)
                report.Note($"{suite.Target.Version} {suite.Name}: {left.Count} processes outlived it and were ended: {string.Join("; ", left)}");
        }
        var ended = await command.Task;
        Apply(events.Read().SelectMany(PythonEvents.Read));
        if (hung)
            return;
        lock (_lock)
        {
            if (!_finished && _running is { } running)
                EndTest(running, $"The process ended during this test, with exit code {ended.ExitCode}{Signal(ended.ExitCode)}.\n{LastOutput()}");
            else if (!_finished)
                report.Lines($"{suite.Target.Version} {suite.Name} ended early, with exit code {ended.ExitCode}{Signal(ended.ExitCode)}.\n{LastOutput()}");
            else if (ended.ExitCode is not (0 or 1) && _result.Tally.Failed == 0)
                Fail("(the end of the process)", $"Exit code {ended.ExitCode}{Signal(ended.ExitCode)} after every test was done.\n{LastOutput()}");
        }
    }

    private bool IsOverdue()
    {
        lock (_lock)
            return _sinceEvent.Elapsed > _limit;
    }

    /// <summary>The test that runs, when it is about to fail by its own limit; each once.</summary>
    private string? IsNearlyOverdue()
    {
        lock (_lock)
        {
            if (_look == Timeout.InfiniteTimeSpan || _sinceEvent.Elapsed < _look)
                return null;
            _look = Timeout.InfiniteTimeSpan;
            return _running;
        }
    }

    /// <summary>Sees where a test stands that its framework is about to fail, and says so if that happened, or happens.</summary>
    private async Task LookAsync(string test, string mark, string stacksFolder)
    {
        var stacks = await Stacks.OfAsync(mark, stacksFolder);
        // Reading them may have taken longer than the second that was left, or less.
        for (var wait = 0; wait < 20; wait++)
        {
            lock (_lock)
                if (_running != test)
                    break;
            await Task.Delay(100);
        }
        lock (_lock)
            if (_failed == test || _running == test)
                report.Lines($"{test}, a second before its limit:\n{stacks}");
    }

    private async Task EndHungAsync(string mark, string stacksFolder)
    {
        string test;
        TimeSpan limit;
        lock (_lock)
            (test, limit) = (_running ?? "(between tests)", _limit);
        var stacks = await Stacks.OfAsync(mark, stacksFolder);
        ProcessTree.Kill(mark);
        lock (_lock)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"No end after {limit.TotalSeconds:0} seconds.\n{stacks}\n{LastOutput()}");
            if (_running == test)
                EndTest(test, text);
            else
                Fail(test, text);
        }
    }

    private void Apply(IEnumerable<TestEvent> events)
    {
        lock (_lock)
            foreach (var one in events)
                Apply(one);
    }

    private void Apply(TestEvent one)
    {
        switch (one)
        {
            case TestEvent.Output output:
                _output.Enqueue(output.Line.Length > LineKept ? output.Line[..LineKept] + " ..." : output.Line);
                if (_output.Count > OutputKept)
                    _output.Dequeue();
                return;   // Talk is no progress.
            case TestEvent.Started started:
                _running = started.Test;
                _limit = (started.Limit ?? (suite.Options.Soak ? TimeSpan.FromMinutes(30) : _perTest)) + _grace;
                _look = started is { FailsByItself: true, Limit: { } own } ? own - _beforeLimit : Timeout.InfiniteTimeSpan;
                report.Progress(suite, started.Test, _result.Tally);
                break;
            case TestEvent.Ended { Outcome: Outcome.Failed } failed:
                Fail(failed.Test, failed.Detail);
                _failed = failed.Test;
                _running = null;
                _look = Timeout.InfiniteTimeSpan;
                _limit = _betweenTests;
                break;
            case TestEvent.Ended ended:
                _result.Tally.Add(ended.Outcome);
                _running = null;
                _look = Timeout.InfiniteTimeSpan;
                _limit = _betweenTests;
                break;
            case TestEvent.Done done:
                _done.Add(done.Name);
                break;
            case TestEvent.Finished:
                _finished = true;
                break;
        }
        _sinceEvent.Restart();
    }

    private void Fail(string test, string detail)
    {
        _result.Tally.Add(Outcome.Failed);
        report.Failure(suite, test, detail);
    }

    /// <summary>A test that took its process with it: failed, and not run again.</summary>
    private void EndTest(string test, string detail)
    {
        Fail(test, detail);
        _done.Add(test.Split('(')[0]);
        _running = null;
    }

    private string LastOutput()
    {
        if (_output.Count == 0)
            return "It printed nothing.";
        var text = "What it printed last:\n" + string.Join('\n', _output.Select(line => "  | " + line));
        _output.Clear();
        return text;
    }

    private static string Signal(int exitCode) => exitCode switch
    {
        134 => " (SIGABRT)",
        137 => " (SIGKILL)",
        139 => " (SIGSEGV)",
        143 => " (SIGTERM)",
        _ => "",
    };
}
