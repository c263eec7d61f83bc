// What one thread does in one interpreter: outside, waiting, attached or stepped out; since when; and how long altogether.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using PyBridge.Interop;

namespace PyBridge.Telemetry;

/// <summary>Where a thread stands in an interpreter, as far as the bridge knows.</summary>
internal enum Phase
{
    /// <summary>Not inside, or in Python by a way that the bridge did not open.</summary>
    Outside,

    /// <summary>It wants to attach: for the GIL, on free-threaded builds for the end of a stop-the-world.</summary>
    Waiting,

    /// <summary>Attached. Whether Python has dropped the GIL meanwhile (in a sleep, in input and output, at its switch interval) cannot be seen.</summary>
    Attached,

    /// <summary>Detaching: where another thread wants the GIL, CPython waits until it has taken it.</summary>
    HandingOver,

    /// <summary>In .NET code that Python called, or (an event loop) in its selector.</summary>
    SteppedOut,
}

/// <summary>
/// The books of a <see cref="ThreadRecord"/>. Each change of phase reads the coarse clock. A thread whose attaches are five microseconds or more apart
/// has each one timed exactly as well; of those that follow faster, one in about 100 microseconds.
/// </summary>
/// <remarks>
/// <para>Sums take the exact duration of what was sampled and the coarse one of what was not: each is right on average, so the sum is.
/// The count of attaches is exact. Histograms take a sample for all attaches since the one before; what lasts four ticks or longer is counted
/// each time.</para>
/// <para>The fields are written by their thread alone, but for the sums, which have a lock that is never held while attaching.</para>
/// </remarks>
internal sealed class ThreadBooks(ThreadRecord record, InterpreterBooks interpreter)
{
    private static readonly long s_rare = Stopwatch.Frequency / 200_000;
    private static readonly long s_spacing = Stopwatch.Frequency / 10_000;
    private static readonly long s_long = Stopwatch.Frequency / 250;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LabelBooks> _labels = [];

    private string? _latestLabel;
    private LabelBooks? _latest;
    private volatile Phase _phase;

    // The coarse start of this phase; Sampled where the exact one is in the field below it. So one comparison finds both what a tick was missed in
    // and what is timed: nearly all attaches have neither.
    private const long Sampled = -1;
    private long _since = CoarseClock.Now;
    private long _exact;
    private int _countdown = 1;

    // Attaches since the last sample: what was drawn, and how many of those were entered in the histogram by themselves.
    private int _drawn = 1;
    private int _entered;

    // What the sample under way stands for.
    private int _weight = 1;
    private long _lastSample = Stopwatch.GetTimestamp();
    private uint _random = (uint)record.ManagedThreadId * 2654435761u | 1;

    internal ThreadRecord Record { get; } = record;

    internal long Opened { get; } = CoarseClock.Now;

    internal Phase Phase => _phase;

    internal long Since => Volatile.Read(ref _since) is var since and not Sampled ? since : Volatile.Read(ref _exact);

    /// <summary>Who is at work: the label that the program set, else the bridge's operation.</summary>
    internal string Label => Record.Caller.Text ?? Record.Label;

    /// <summary>What the thread does now, in words.</summary>
    internal string Does => Phase switch
    {
        Phase.Waiting => $"waits to attach in {Label}",
        Phase.Attached => $"is attached in {Label}",
        Phase.HandingOver => $"hands the GIL over after {Label}",
        Phase.SteppedOut => $"is detached in {Label}",
        _ => Record.Inside > 0 ? $"is in Python in {Label}" : "is outside",
    };

    /// <summary>The thread is about to attach.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Waits()
    {
        var now = CoarseClock.Now;
        if (now != _since) WasAway(now);
        _phase = Phase.Waiting;
        if (--_countdown <= 0) Sample();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WasAway(long now)
    {
        _since = now;
        TimeTheNext();
    }

    /// <summary>A tick has passed: attaches may have become rare or long, so the next one is timed.</summary>
    private void TimeTheNext()
    {
        if (_countdown <= 1) return;
        _drawn -= _countdown - 1;
        _countdown = 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sample()
    {
        _exact = Stopwatch.GetTimestamp();
        _since = Sampled;
    }

    /// <summary>It is attached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Attaches()
    {
        var now = CoarseClock.Now;
        if (now != _since) Waited(now);
        _phase = Phase.Attached;
    }

    /// <summary>It is about to detach.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Detaches()
    {
        var now = CoarseClock.Now;
        if (now != _since) WasAttached(now);
        _phase = Phase.HandingOver;
    }

    /// <summary>It has detached.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Detached(Phase to)
    {
        var now = CoarseClock.Now;
        if (now != _since) HandedOver(now);
        _phase = to;
    }

    /// <summary>A call from Python returns to Python, or an event loop leaves its selector: what follows is Python's own.</summary>
    internal void Returns(Phase to)
    {
        _since = CoarseClock.Now;
        _phase = to;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Waited(long now)
    {
        if (_since != Sampled)
        {
            var coarse = now - _since;
            _since = now;
            TimeTheNext();
            lock (_lock)
            {
                var books = OfLabel();
                books.Waited += coarse;
                if (coarse < s_long) return;
                books.Waits.Add(coarse);
                books.LongestWait = Math.Max(books.LongestWait, coarse);
                _entered++;
            }

            interpreter.Waited(this, coarse, now);
            return;
        }

        var exact = Stopwatch.GetTimestamp();
        var waited = exact - _exact;
        _weight = Math.Max(1, _drawn - _entered);
        lock (_lock)
        {
            var books = OfLabel();
            books.Attaches += _drawn;
            books.Timed++;
            books.Waited += waited;
            books.Waits.Add(waited, waited < s_long ? _weight : 1);
            books.LongestWait = Math.Max(books.LongestWait, waited);
        }

        interpreter.Waited(this, waited, exact);
        Draw(exact);
        _exact = exact;
    }

    /// <summary>How many attaches until the next sample: spread evenly around a mean, so that no rhythm of the program is followed.</summary>
    private void Draw(long exact)
    {
        var each = Math.Max(1, (exact - _lastSample) / _drawn);
        var mean = each >= s_rare ? 1 : (int)Math.Min(s_spacing / each, 4096);
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        _lastSample = exact;
        _entered = 0;
        _drawn = _countdown = mean == 1 ? 1 : 1 + (int)(_random % (uint)((2 * mean) - 1));
    }

    /// <summary>The books of what the thread does. Under the lock.</summary>
    private LabelBooks OfLabel()
    {
        var label = Label;
        if (!ReferenceEquals(label, _latestLabel)) _latest = LabelBooks.Of(_labels, _latestLabel = label);
        return _latest!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WasAttached(long now)
    {
        var sampled = _since == Sampled;
        var end = sampled ? Stopwatch.GetTimestamp() : now;
        var held = end - (sampled ? _exact : _since);
        if (!sampled) _since = now;
        if (_phase != Phase.Attached)
        {
            _since = now;
            return;
        }

        lock (_lock)
        {
            var books = OfLabel();
            books.Attached += held;
            if (sampled) books.Holds.Add(held, held < s_long ? _weight : 1);
            else if (held >= s_long) books.Holds.Add(held);
        }

        if (!sampled)
        {
            TimeTheNext();
            return;
        }

        _exact = end;
        interpreter.Held(this, held);
    }

    /// <summary>Giving the GIL away counts as waiting: the thread could do nothing else.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void HandedOver(long now)
    {
        var waited = _since == Sampled ? Stopwatch.GetTimestamp() - _exact : now - _since;
        lock (_lock) OfLabel().Waited += waited;
        _since = now;
    }

    /// <summary>Adds what was booked so far, with the phase that lasts. On any thread.</summary>
    internal LabelBooks AddTo(Dictionary<string, LabelBooks> labels, bool withCurrent = true)
    {
        var total = new LabelBooks();
        lock (_lock)
        {
            foreach (var (label, books) in _labels)
            {
                LabelBooks.Of(labels, label).Add(books);
                total.Add(books);
            }
        }

        // Attaches since the last sample are not entered yet.
        var pending = Math.Clamp(_drawn - Math.Max(0, _countdown), 0, _drawn);
        if (pending > 0) LabelBooks.Of(labels, Label).Attaches += pending;
        total.Attaches += pending;

        var (phase, since) = (Phase, Since);
        var lasts = Math.Max(0, CoarseClock.Now - since);
        if (!withCurrent || lasts == 0 || phase is Phase.Outside or Phase.SteppedOut) return total;
        var current = LabelBooks.Of(labels, Label);
        if (phase != Phase.Attached)
        {
            current.Waited += lasts;
            total.Waited += lasts;
        }
        else
        {
            current.Attached += lasts;
            total.Attached += lasts;
        }

        return total;
    }
}
