// What the telemetry knows of one interpreter: who waited for the GIL, on whom, how long; event loops; what blocked while attached.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Telemetry;

namespace PyBridge;

/// <summary>A copy of the telemetry's books of one interpreter; <see cref="ToString"/> is a report to read.</summary>
/// <remarks>
/// What is exact and what is sampled, and what cannot be seen (Python dropping the GIL inside a call, above all), is in docs/telemetry.md.
/// https://docs.python.org/3/glossary.html#term-global-interpreter-lock
/// </remarks>
public sealed class GilReport
{
    internal GilReport()
    {
    }

    /// <summary>Whether the telemetry is on (<see cref="PythonOptions.Telemetry"/>, or <c>PYBRIDGE_TELEMETRY=1</c>); if not, the rest is empty.</summary>
    public bool IsOn { get; internal init; }

    /// <summary>The interpreter's number: 0 is the main one.</summary>
    public long InterpreterId { get; internal init; }

    /// <summary>A build without the GIL: attaching waits for stop-the-world pauses only.</summary>
    public bool IsFreeThreaded { get; internal init; }

    /// <summary>How many threads wait to attach now.</summary>
    public int Waiting { get; internal init; }

    /// <summary>How many threads were here and have ended; their times are in <see cref="Labels"/>.</summary>
    public int EndedThreads { get; internal init; }

    /// <summary>Times by the label of the caller, the longest wait first.</summary>
    public IReadOnlyList<GilLabelTimes> Labels { get; internal init; } = [];

    /// <summary>Times by thread, of those that live.</summary>
    public IReadOnlyList<GilThread> Threads { get; internal init; } = [];

    /// <summary>Who waited for whom, the longest first: seen a thousand times a second, so a wait below a millisecond is seen by chance.</summary>
    public IReadOnlyList<GilWait> Waits { get; internal init; } = [];

    /// <summary>The event loops that .NET has talked to and that are open.</summary>
    public IReadOnlyList<GilLoop> Loops { get; internal init; } = [];

    /// <summary>.NET members marked <see cref="RunsAttachedAttribute"/> that ran, or waited, attached for 4 ms or longer.</summary>
    public IReadOnlyList<GilBlocking> Blockings { get; internal init; } = [];

    /// <summary>The reports of all interpreters of this process that live. On any thread; never attaches.</summary>
    public static IReadOnlyList<GilReport> All() => [.. Interpreter.All.Select(GilTelemetry.ReportOf)];

    /// <summary>The report as text.</summary>
    public override string ToString() => GilReportText.Write(this);
}

/// <summary>What the attaches under one label took.</summary>
public sealed class GilLabelTimes
{
    internal GilLabelTimes(string label, LabelBooks books)
    {
        Label = label;
        Attaches = books.Attaches;
        Timed = books.Timed;
        Waited = Stopwatch.GetElapsedTime(0, books.Waited);
        Attached = Stopwatch.GetElapsedTime(0, books.Attached);
        LongestWait = Stopwatch.GetElapsedTime(0, books.LongestWait);
        WaitMedian = books.Waits.Quantile(0.5);
        Wait99 = books.Waits.Quantile(0.99);
        AttachedMedian = books.Holds.Quantile(0.5);
        Attached99 = books.Holds.Quantile(0.99);
        WaitHistogram = books.Waits.Buckets();
        AttachedHistogram = books.Holds.Buckets();
    }

    /// <summary>What the program set with <see cref="GilLabel"/>, else the Python function or the bridge's operation.</summary>
    public string Label { get; }

    /// <summary>How many attaches.</summary>
    public long Attaches { get; }

    /// <summary>How many of them were timed exactly.</summary>
    public long Timed { get; }

    /// <summary>Time spent waiting to attach, and, where another thread wanted the GIL, in handing it over.</summary>
    public TimeSpan Waited { get; }

    /// <summary>Time spent attached, what Python slept or wrote without the GIL included.</summary>
    public TimeSpan Attached { get; }

    /// <summary>The longest wait that was timed.</summary>
    public TimeSpan LongestWait { get; }

    /// <summary>Half of the attaches waited less.</summary>
    public TimeSpan WaitMedian { get; }

    /// <summary>99 of 100 attaches waited less.</summary>
    public TimeSpan Wait99 { get; }

    /// <summary>Half of the attaches lasted less.</summary>
    public TimeSpan AttachedMedian { get; }

    /// <summary>99 of 100 attaches lasted less.</summary>
    public TimeSpan Attached99 { get; }

    /// <summary>How many attaches waited up to a duration and longer than the one before it.</summary>
    public IReadOnlyList<(TimeSpan UpTo, long Count)> WaitHistogram { get; }

    /// <summary>How many attaches lasted up to a duration and longer than the one before it.</summary>
    public IReadOnlyList<(TimeSpan UpTo, long Count)> AttachedHistogram { get; }
}

/// <summary>What one thread did in one interpreter.</summary>
public sealed class GilThread
{
    internal GilThread(ThreadBooks books, LabelBooks total, long now)
    {
        ManagedThreadId = books.Record.ManagedThreadId;
        Name = books.Record.ThreadName;
        Does = books.Does;
        Attaches = total.Attaches;
        Waited = Stopwatch.GetElapsedTime(0, total.Waited);
        Attached = Stopwatch.GetElapsedTime(0, total.Attached);
        Known = Stopwatch.GetElapsedTime(books.Opened, Math.Max(now, books.Opened));
    }

    /// <summary>.NET's number of the thread.</summary>
    public int ManagedThreadId { get; }

    /// <summary>The thread's name, if it has one.</summary>
    public string? Name { get; }

    /// <summary>What it does now, in words.</summary>
    public string Does { get; }

    /// <summary>How many attaches.</summary>
    public long Attaches { get; }

    /// <summary>Time spent waiting to attach, and in handing the GIL over, up to now.</summary>
    public TimeSpan Waited { get; }

    /// <summary>Time spent attached, up to now. What a Python thread ran before it first called .NET, and between its calls, is not known.</summary>
    public TimeSpan Attached { get; }

    /// <summary>Since when the thread is known: its wall time, of which it was neither attached nor waiting for the rest.</summary>
    public TimeSpan Known { get; }
}

/// <summary>How long attaches of one label waited while another one held the GIL.</summary>
/// <param name="Waiter">Who waited.</param>
/// <param name="Holder">Who held the GIL: a label, or in parentheses what is no thread of the bridge's.</param>
/// <param name="Duration">How long altogether.</param>
public sealed record GilWait(string Waiter, string Holder, TimeSpan Duration);

/// <summary>What one event loop did since .NET first talked to it.</summary>
/// <param name="ManagedThreadId">The thread that runs it; 0 before its first message.</param>
/// <param name="QueueDepth">Messages from .NET that wait now.</param>
/// <param name="Pending">Calls whose coroutine is under way.</param>
/// <param name="Messages">Messages that were run.</param>
/// <param name="LargestBurst">The most messages that one look found.</param>
/// <param name="Turns">How many turns; of a loop whose selector cannot be timed (uvloop), how many looks at the queue.</param>
/// <param name="Busy">How long the turns took altogether: running callbacks, and getting the GIL back for them.</param>
/// <param name="Turn99">99 of 100 turns took less.</param>
/// <param name="LongestTurn">The longest turn.</param>
/// <param name="LagMedian">From a message that finds the loop asleep to the loop's coming; half of them came sooner.</param>
/// <param name="Lag99">99 of 100 came sooner.</param>
/// <param name="LongestLag">The longest time.</param>
public sealed record GilLoop(
    int ManagedThreadId, int QueueDepth, int Pending, long Messages, long LargestBurst, long Turns, TimeSpan Busy,
    TimeSpan Turn99, TimeSpan LongestTurn, TimeSpan LagMedian, TimeSpan Lag99, TimeSpan LongestLag);

/// <summary>A member marked as short that was not.</summary>
/// <param name="Member">Which.</param>
/// <param name="Times">How often.</param>
/// <param name="Duration">How long altogether.</param>
/// <param name="Longest">The longest time.</param>
public sealed record GilBlocking(string Member, long Times, TimeSpan Duration, TimeSpan Longest);
