// The books of one interpreter: its threads, its event loops, who waited for whom, and what blocked while attached.
using System.Diagnostics;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Telemetry;

/// <summary>Opened with the interpreter when the telemetry or the watchdog is on. Any thread may read; nothing attaches under its lock.</summary>
internal sealed class InterpreterBooks(Interpreter interpreter)
{
    /// <summary>Who holds the GIL where no thread of the bridge's is attached.</summary>
    internal const string PythonItself = "(Python's own threads)";

    /// <summary>What free-threaded builds wait for.</summary>
    internal const string StopTheWorld = "(a stop-the-world)";

    private const string OtherLabels = "(other labels)";

    private const int MostPairs = 4096;

    private readonly Lock _lock = new();
    private readonly List<ThreadBooks> _threads = [];
    private readonly List<LoopBooks> _loops = [];
    private readonly Dictionary<string, LabelBooks> _ended = [];
    private readonly Dictionary<(string Waiter, string Holder), long> _pairs = [];
    private readonly Dictionary<string, Blocking> _blockings = [];
    private int _endedThreads;
    private long _latestTick = CoarseClock.Now;

    internal Interpreter Interpreter { get; } = interpreter;

    internal ThreadBooks Open(ThreadRecord record)
    {
        var books = new ThreadBooks(record, this);
        lock (_lock) _threads.Add(books);
        return books;
    }

    /// <summary>The thread died: what it did stays in the sums.</summary>
    internal void Close(ThreadBooks books)
    {
        lock (_lock)
        {
            if (!_threads.Remove(books)) return;
            books.AddTo(_ended, withCurrent: false);
            _endedThreads++;
        }
    }

    internal LoopBooks Open(EventLoop loop)
    {
        var books = new LoopBooks(loop);
        lock (_lock) _loops.Add(books);
        return books;
    }

    internal void Close(LoopBooks books)
    {
        lock (_lock) _loops.Remove(books);
    }

    internal ThreadBooks[] Threads()
    {
        lock (_lock) return [.. _threads];
    }

    internal LoopBooks[] Loops()
    {
        lock (_lock) return [.. _loops];
    }

    /// <summary>How many threads wait at this moment.</summary>
    internal int CountWaiting()
    {
        lock (_lock) return _threads.Count(static books => books.Phase == Phase.Waiting);
    }

    /// <summary>Once a tick: those that wait now have waited since the last tick, for the one that holds the GIL now. On the clock's thread.</summary>
    internal void AttributeWaits(long now)
    {
        var passed = now - _latestTick;
        _latestTick = now;
        lock (_lock)
        {
            string? holder = null;
            foreach (var books in _threads)
            {
                if (books.Phase != Phase.Waiting) continue;
                var waits = Math.Min(passed, now - books.Since);
                if (waits <= 0) continue;
                holder ??= CPython.IsFreeThreaded ? StopTheWorld : HolderAmong(_threads)?.Label ?? PythonItself;
                var pair = (books.Label, holder);
                if (_pairs.Count >= MostPairs && !_pairs.ContainsKey(pair)) pair = (OtherLabels, OtherLabels);
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + waits;
            }
        }
    }

    /// <summary>
    /// The thread that holds the GIL, or null when it is none that the bridge attached. Before 3.12 CPython says who it is; from then on it is the one
    /// that attached last, which is right unless an earlier one took the GIL back inside Python.
    /// </summary>
    internal ThreadBooks? Holder()
    {
        if (CPython.IsFreeThreaded) return null;
        lock (_lock) return HolderAmong(_threads);
    }

    private static ThreadBooks? HolderAmong(List<ThreadBooks> threads)
    {
        if (CPython.Version.Minor < 12)
        {
            var state = CPython.CurrentThreadState();
            return state == 0 ? null : threads.Find(books => books.Record.State == state);
        }

        ThreadBooks? latest = null;
        foreach (var books in threads)
        {
            if (books.Phase == Phase.Attached && (latest is null || books.Since > latest.Since)) latest = books;
        }

        return latest;
    }

    /// <summary>.NET code that is marked as short ran attached for longer than a few ticks.</summary>
    internal void Blocked(string member, long duration)
    {
        lock (_lock)
        {
            var blocking = _blockings.GetValueOrDefault(member);
            _blockings[member] = new Blocking(blocking.Times + 1, blocking.Duration + duration, Math.Max(blocking.Longest, duration));
        }
    }

    internal void Waited(ThreadBooks books, long duration, long end) => Instruments.Waited(books.Label, duration, end);

    internal void Held(ThreadBooks books, long duration) => Instruments.Held(books.Label, duration);

    /// <summary>Everything that is known now, in the public form.</summary>
    internal GilReport Report()
    {
        lock (_lock)
        {
            Dictionary<string, LabelBooks> labels = [];
            foreach (var (label, books) in _ended) LabelBooks.Of(labels, label).Add(books);
            var now = CoarseClock.Now;
            var threads = _threads.ConvertAll(books => new GilThread(books, books.AddTo(labels), now));
            return new GilReport
            {
                IsOn = true,
                InterpreterId = Interpreter.Id,
                IsFreeThreaded = CPython.IsFreeThreaded,
                Waiting = _threads.Count(static books => books.Phase == Phase.Waiting),
                EndedThreads = _endedThreads,
                Labels = [.. labels.OrderByDescending(static one => one.Value.Waited).ThenByDescending(static one => one.Value.Attached)
                    .Select(static one => new GilLabelTimes(one.Key, one.Value))],
                Threads = [.. threads],
                Waits = [.. _pairs.OrderByDescending(static pair => pair.Value)
                    .Select(static pair => new GilWait(pair.Key.Waiter, pair.Key.Holder, Stopwatch.GetElapsedTime(0, pair.Value)))],
                Loops = [.. _loops.Select(static books => books.Report())],
                Blockings = [.. _blockings.OrderByDescending(static one => one.Value.Duration).Select(static one => new GilBlocking(
                    one.Key, one.Value.Times, Stopwatch.GetElapsedTime(0, one.Value.Duration), Stopwatch.GetElapsedTime(0, one.Value.Longest)))],
            };
        }
    }

    private readonly record struct Blocking(long Times, long Duration, long Longest);
}
