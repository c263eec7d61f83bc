// The books of one event loop: how late it came to its messages, how long its turns took, how much waits.
using System.Diagnostics;
using PyBridge.Async;

namespace PyBridge.Telemetry;

/// <summary>Each wake-up and each turn is timed exactly: a clock's reading is little beside a wake-up. Written by the loop's thread, but for <see cref="Signalled"/>.</summary>
internal sealed class LoopBooks(EventLoop loop)
{
    private readonly Lock _lock = new();
    private readonly DurationHistogram _lags = new();
    private readonly DurationHistogram _turns = new();
    private long _signalledAt;
    private long _turnStart;
    private long _drainStart;
    private long _longestLag;
    private long _longestTurn;
    private long _busy;
    private long _messages;
    private long _largestBurst;

    internal EventLoop Loop { get; } = loop;

    /// <summary>When the loop last began to look at its messages, or to run what its selector returned.</summary>
    internal long LatestTurn { get; private set; } = CoarseClock.Now;

    /// <summary>When a message last found the loop asleep.</summary>
    internal long SignalledAt => Volatile.Read(ref _signalledAt);

    /// <summary>A message found the loop asleep and wakes it. On any thread.</summary>
    internal void Signalled() => Volatile.Write(ref _signalledAt, Stopwatch.GetTimestamp());

    /// <summary>The loop came to its messages.</summary>
    internal void BeginDrain()
    {
        var now = Stopwatch.GetTimestamp();
        LatestTurn = now;
        _drainStart = now;
        var signalled = Interlocked.Exchange(ref _signalledAt, 0);
        if (signalled == 0) return;
        var lag = now - signalled;
        lock (_lock)
        {
            _lags.Add(lag);
            _longestLag = Math.Max(_longestLag, lag);
        }

        Instruments.Lagged(lag);
    }

    internal void EndDrain(int messages)
    {
        LatestTurn = CoarseClock.Now;
        lock (_lock)
        {
            _messages += messages;
            _largestBurst = Math.Max(_largestBurst, messages);
        }

        // A loop whose selector cannot be timed has only this.
        if (_turnStart == 0) Turned(Stopwatch.GetTimestamp() - _drainStart);
    }

    /// <summary>The selector returned: a turn begins.</summary>
    internal void BeginTurn() => LatestTurn = _turnStart = Stopwatch.GetTimestamp();

    /// <summary>The loop goes to its selector.</summary>
    internal void EndTurn()
    {
        if (_turnStart != 0) Turned(Stopwatch.GetTimestamp() - _turnStart);
    }

    private void Turned(long duration)
    {
        lock (_lock)
        {
            _turns.Add(duration);
            _busy += duration;
            _longestTurn = Math.Max(_longestTurn, duration);
        }

        Instruments.Turned(duration);
    }

    internal GilLoop Report()
    {
        lock (_lock)
        {
            return new GilLoop(
                Loop.ThreadId, Loop.QueueDepth, Loop.PendingCount, _messages, _largestBurst, _turns.Count, Stopwatch.GetElapsedTime(0, _busy),
                _turns.Quantile(0.99), Stopwatch.GetElapsedTime(0, _longestTurn), _lags.Quantile(0.5), _lags.Quantile(0.99), Stopwatch.GetElapsedTime(0, _longestLag));
        }
    }
}
