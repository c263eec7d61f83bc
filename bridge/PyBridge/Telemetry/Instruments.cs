// The meter and the activity source named PyBridge. What they record is told on .NET's pool, never on a thread that is attached.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PyBridge.Telemetry;

/// <summary>
/// A listener is a program's own code, which may wait or call Python; so what a thread measures while it is attached goes through a queue.
/// https://learn.microsoft.com/dotnet/core/diagnostics/metrics
/// </summary>
internal static class Instruments
{
    internal const string Name = "PyBridge";

    private const int MostQueued = 10_000;

    private static readonly Meter s_meter = new(Name, typeof(Instruments).Assembly.GetName().Version?.ToString(3));
    private static readonly ActivitySource s_source = new(Name);
    private static readonly long s_span = Stopwatch.Frequency / 1000;
    private static readonly ConcurrentQueue<Measured> s_queue = new();
    private static int s_queued;
    private static int s_telling;

    private static readonly Histogram<double> s_wait = s_meter.CreateHistogram<double>(
        "pybridge.gil.wait.duration", "s", "How long the attaches that were timed waited, by label.");

    private static readonly Histogram<double> s_held = s_meter.CreateHistogram<double>(
        "pybridge.gil.attached.duration", "s", "How long the attaches that were timed lasted, by label.");

    private static readonly Histogram<double> s_lag = s_meter.CreateHistogram<double>(
        "pybridge.loop.lag", "s", "From a message that finds its event loop asleep to the loop's coming.");

    private static readonly Histogram<double> s_turn = s_meter.CreateHistogram<double>(
        "pybridge.loop.turn.duration", "s", "How long an event loop's turns took.");

    /// <summary>The observed instruments; the totals count every attach, timed or not.</summary>
    internal static void Create()
    {
        s_meter.CreateObservableUpDownCounter("pybridge.gil.waiting", static () => PerInterpreter(static books => books.CountWaiting()), "{thread}",
            "Threads that wait to attach, by interpreter.");
        s_meter.CreateObservableCounter("pybridge.gil.attaches", static () => PerLabel(static times => times.Attaches), "{attach}", "Attaches, by label.");
        s_meter.CreateObservableCounter("pybridge.gil.wait.time", static () => PerLabel(static times => times.Waited.TotalSeconds), "s",
            "Time spent waiting to attach, by label.");
        s_meter.CreateObservableCounter("pybridge.gil.attached.time", static () => PerLabel(static times => times.Attached.TotalSeconds), "s",
            "Time spent attached, by label.");
        s_meter.CreateObservableCounter("pybridge.gil.blocking", static () => PerInterpreter(static books => books.Report().Blockings.Sum(static one => one.Times)),
            "{call}", "Calls of .NET members marked RunsAttached that took milliseconds.");
        s_meter.CreateObservableUpDownCounter("pybridge.loop.queue", static () => PerInterpreter(static books => books.Loops().Sum(static loop => loop.Loop.QueueDepth)),
            "{message}", "Messages that wait in event loops' queues.");
        s_meter.CreateObservableUpDownCounter("pybridge.loop.pending", static () => PerInterpreter(static books => books.Loops().Sum(static loop => loop.Loop.PendingCount)),
            "{call}", "Calls whose coroutine is under way.");
    }

    internal static void Waited(string label, long duration, long end)
    {
        var spans = duration >= s_span && s_source.HasListeners();
        if (!spans && !s_wait.Enabled) return;
        Add(new Measured(s_wait.Enabled ? s_wait : null, label, duration)
        {
            Span = spans,
            End = DateTime.UtcNow - Stopwatch.GetElapsedTime(end),
            Parent = spans ? Activity.Current?.Context ?? default : default,
        });
    }

    internal static void Held(string label, long duration)
    {
        if (s_held.Enabled) Add(new Measured(s_held, label, duration));
    }

    internal static void Lagged(long duration)
    {
        if (s_lag.Enabled) Add(new Measured(s_lag, null, duration));
    }

    internal static void Turned(long duration)
    {
        if (s_turn.Enabled) Add(new Measured(s_turn, null, duration));
    }

    /// <summary>Has the listeners told, unless that is under way. At a tick of the clock, which waits for nobody.</summary>
    internal static void Tell()
    {
        if (s_queue.IsEmpty || Interlocked.Exchange(ref s_telling, 1) != 0) return;
        ThreadPool.UnsafeQueueUserWorkItem(
            static _ =>
            {
                try
                {
                    Empty();
                }
                finally
                {
                    Volatile.Write(ref s_telling, 0);
                }
            },
            null);
    }

    private static void Empty()
    {
        while (s_queue.TryDequeue(out var one))
        {
            Interlocked.Decrement(ref s_queued);
            var seconds = Stopwatch.GetElapsedTime(0, one.Duration).TotalSeconds;
            if (one.Label is { } label) one.Histogram?.Record(seconds, new KeyValuePair<string, object?>("label", label));
            else one.Histogram?.Record(seconds);
            if (!one.Span) continue;
            using var activity = s_source.StartActivity(
                "python.wait", ActivityKind.Internal, one.Parent, [new("pybridge.label", one.Label)], startTime: one.End - TimeSpan.FromSeconds(seconds));
            activity?.SetEndTime(one.End);
        }
    }

    private static void Add(Measured one)
    {
        // When nobody takes them in time, the newest are dropped; the totals do not pass through here.
        if (Interlocked.Increment(ref s_queued) <= MostQueued) s_queue.Enqueue(one);
        else Interlocked.Decrement(ref s_queued);
    }

    private static IEnumerable<Measurement<T>> PerInterpreter<T>(Func<InterpreterBooks, T> value)
        where T : struct =>
        GilTelemetry.All().Select(books => new Measurement<T>(value(books), new KeyValuePair<string, object?>("interpreter", books.Interpreter.Id)));

    private static IEnumerable<Measurement<T>> PerLabel<T>(Func<GilLabelTimes, T> value)
        where T : struct =>
        from books in GilTelemetry.All()
        from times in books.Report().Labels
        select new Measurement<T>(value(times), new("label", times.Label), new("interpreter", books.Interpreter.Id));

    private readonly record struct Measured(Histogram<double>? Histogram, string? Label, long Duration)
    {
        internal bool Span { get; init; }

        internal DateTime End { get; init; }

        internal ActivityContext Parent { get; init; }
    }
}
