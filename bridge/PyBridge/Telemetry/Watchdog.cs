// A thread that never attaches and reports which threads wait for each other.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Telemetry;

/// <summary>
/// Off unless <see cref="PythonOptions.Watchdog"/> or the environment says otherwise. What has waited for half of the limit is looked at again,
/// and reported, once, before the limit has passed. It reads the telemetry's books, so a process with a watchdog keeps books.
/// </summary>
internal static class Watchdog
{
    /// <summary>The environment variable that turns it on in a process whose program does not say: the limit in seconds.</summary>
    internal const string Variable = "PYBRIDGE_WATCHDOG";

    private static readonly Lock s_lock = new();
    private static readonly TimeSpan s_longestPeriod = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_shortestPeriod = TimeSpan.FromMilliseconds(5);
    private static TimeSpan s_limit;
    private static Action<string> s_report = Console.Error.WriteLine;

    internal static bool IsOn => s_limit > TimeSpan.Zero;

    /// <summary>Turns it on if an option or the environment says so. Before the interpreter is made known, so that all its threads keep books.</summary>
    internal static void Configure(TimeSpan? option, Action<string>? report)
    {
        var limit = option ?? FromEnvironment();
        if (limit <= TimeSpan.Zero) return;
        lock (s_lock)
        {
            if (report is not null) s_report = report;
            if (IsOn) return;
            s_limit = limit;
            GilTelemetry.KeepBooks();
            CoarseClock.Run(Period / 2, static () => { });
            new Thread(Watch) { IsBackground = true, Name = "PyBridge watchdog", Priority = ThreadPriority.AboveNormal }.UnsafeStart();
        }
    }

    private static TimeSpan Period
    {
        get
        {
            var period = s_limit / 8;
            return period > s_longestPeriod ? s_longestPeriod : period < s_shortestPeriod ? s_shortestPeriod : period;
        }
    }

    private static TimeSpan FromEnvironment()
    {
        var text = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(text)) return TimeSpan.Zero;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e6) return TimeSpan.FromSeconds(seconds);
        Console.Error.WriteLine($"PyBridge: {Variable} is {text}, which is no number of seconds; the watchdog stays off.");
        return TimeSpan.Zero;
    }

    private static void Watch()
    {
        HashSet<Wait> before = [];
        HashSet<Wait> reported = [];
        while (!ForkedChild.IsHere)
        {
            Thread.Sleep(Period);

            // Twice, so that a process that was stopped for a while, or starved, is not taken for one that hangs.
            HashSet<Wait> now = [.. Waits()];
            Wait[] news = [.. now.Where(wait => before.Contains(wait) && !reported.Contains(wait))];
            reported.IntersectWith(now);
            before = now;
            if (news.Length == 0) continue;
            reported.UnionWith(now);
            var text = Describe(news);
            try
            {
                s_report(text);
            }
            catch (Exception exception)
            {
                Console.Error.WriteLine($"{text}\nPyBridge: {nameof(PythonOptions.WatchdogReport)} failed: {exception}");
            }
        }
    }

    /// <summary>What has stood still for half of the limit.</summary>
    private static IEnumerable<Wait> Waits()
    {
        var late = CoarseClock.Now - (long)(s_limit.TotalSeconds / 2 * Stopwatch.Frequency);
        foreach (var books in GilTelemetry.All())
        {
            if (books.Interpreter.Gate.IsEnded) continue; // what stands in it now stands for ever, as it should
            foreach (var thread in books.Threads())
            {
                // Read in this order: a phase that begins between the two is a new one.
                var since = thread.Since;
                if (thread.Phase is Phase.Waiting && since < late) yield return new Wait(books, thread, null, since);
            }

            foreach (var loop in books.Loops())
            {
                var since = Math.Max(loop.LatestTurn, loop.SignalledAt);
                if (since < late && !loop.Loop.IsClosed && loop.Loop.QueueDepth > 0) yield return new Wait(books, null, loop, since);
            }
        }
    }

    private static string Describe(Wait[] news)
    {
        var text = new StringBuilder("PyBridge watchdog: threads wait for each other, or for too long (CPython ").Append(CPython.VersionText.Split(' ')[0]).Append("):");
        foreach (var wait in news)
        {
            text.Append("\n  ");
            if (wait.Thread is { } thread) text.Append(Name(thread)).Append(" has waited to attach for ").Append(Since(wait.Start)).Append(" in ").Append(thread.Label).Append(Holder(wait.Books));
            else text.Append(Loop(wait.Books, wait.Loop!)).Append(" has not turned for ").Append(Since(wait.Start)).Append("; in its queue: ").Append(wait.Loop!.Loop.QueueDepth);
        }

        foreach (var books in news.Select(static wait => wait.Books).Distinct())
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThreads in interpreter {books.Interpreter.Id}:");
            foreach (var thread in books.Threads())
            {
                if (thread.Phase == Phase.Outside && thread.Record.Inside == 0) continue;
                text.Append("\n  ").Append(Name(thread)).Append(' ').Append(thread.Does).Append(" for ").Append(Since(thread.Since));
                if (thread.Record.Awaits is { } awaits) text.Append(CultureInfo.InvariantCulture, $", waiting for a coroutine of the event loop on thread {awaits.ThreadId}");
            }
        }

        text.Append('\n').Append(PythonStacks.Read()).Append('\n').Append(DotnetStacks.Read());
        return text.ToString();
    }

    private static string Holder(InterpreterBooks books)
    {
        if (CPython.IsFreeThreaded) return "; a stop-the-world has not ended, or finalization began";
        return books.Holder() is { } holder
            ? $"; the GIL is held by {Name(holder)}, attached for {Since(holder.Since)} in {holder.Label}"
            : "; the GIL is held by none of the threads that the bridge attached: a thread of Python's own";
    }

    private static string Loop(InterpreterBooks books, LoopBooks loop)
    {
        var runs = books.Threads().FirstOrDefault(thread => thread.Record.ManagedThreadId == loop.Loop.ThreadId);
        return runs is null ? $"the event loop on thread {loop.Loop.ThreadId}" : $"the event loop on {Name(runs)}, which {runs.Does},";
    }

    private static string Name(ThreadBooks thread) =>
        $"thread {thread.Record.ManagedThreadId} ({(thread.Record.ThreadName is { } name ? $"{name}, " : "")}native {thread.Record.NativeId})";

    private static string Since(long start) => GilReportText.Time(Stopwatch.GetElapsedTime(start, Math.Max(start, Stopwatch.GetTimestamp())));

    private readonly record struct Wait(InterpreterBooks Books, ThreadBooks? Thread, LoopBooks? Loop, long Start);
}
