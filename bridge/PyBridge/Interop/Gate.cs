// The gate of one interpreter: who may still enter, and who is inside.
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace PyBridge.Interop;

/// <summary>
/// Answers "may I still enter?" for one interpreter. Each thread keeps a count of its own (<see cref="ThreadRecord"/>), so that entering costs
/// two plain memory accesses; <see cref="Close"/> pays for that with a barrier in every thread of the process.
/// </summary>
/// <remarks>
/// Entered means attached, or detached and bound to come back: a .NET thread asleep in Python while Py_FinalizeEx runs would vanish (3.13)
/// or hang (3.14), so it is counted as inside. https://docs.python.org/3/c-api/init.html#cautions-regarding-runtime-finalization
/// </remarks>
internal sealed class Gate : IDisposable
{
    private const int Open = 0, Closing = 1, Ended = 2;

    private readonly Lock _lock = new();
    private readonly List<ThreadRecord> _records = [];
    private readonly ManualResetEventSlim _left = new(false);
    private volatile int _state;
    private int _flushing;

    /// <summary>Nobody new may enter; those inside may come and go.</summary>
    internal bool IsClosed => _state != Open;

    /// <summary>Finalization began or is over: nobody attaches any more.</summary>
    internal bool IsEnded => _state == Ended;

    /// <summary>Makes a thread's counts known to the gate, once per thread and interpreter.</summary>
    internal void Register(ThreadRecord record)
    {
        lock (_lock) _records.Add(record);
    }

    internal void Unregister(ThreadRecord record)
    {
        lock (_lock) _records.Remove(record);
    }

    /// <summary>Counts the calling thread as inside; false, and nothing counted, when it may not enter.</summary>
    internal bool TryEnter(ThreadRecord record)
    {
        record.Inside++;
        if (_state == Open) return true;
        if (record.Inside > 1 && (_state == Closing || record.IsEnder)) return true;
        Leave(record);
        return false;
    }

    /// <summary>The same for an open gate; where it is not open, false, nothing counted, and <see cref="TryEnter"/> decides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryEnterOpen(ThreadRecord record)
    {
        record.Inside++;
        if (_state == Open) return true;
        Leave(record);
        return false;
    }

    /// <summary>Takes the calling thread's latest entry back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Leave(ThreadRecord record)
    {
        record.Inside--;
        if (_state != Open) _left.Set();
    }

    /// <summary>From here on nobody new enters. True for the one caller that closed it.</summary>
    internal bool Close()
    {
        if (Interlocked.CompareExchange(ref _state, Closing, Open) != Open) return false;
        Interlocked.MemoryBarrierProcessWide();
        return true;
    }

    /// <summary>
    /// Counts the calling thread as inside, new though it is and the gate may be closing, to write out what is buffered; false once the gate has
    /// ended, which it does not before such a thread has left.
    /// </summary>
    internal bool TryEnterToFlush(ThreadRecord record)
    {
        lock (_lock)
        {
            if (_state == Ended) return false;
            record.Inside++;
            _flushing++;
            return true;
        }
    }

    /// <summary>Takes that entry back.</summary>
    internal void LeaveFlushed(ThreadRecord record)
    {
        lock (_lock) _flushing--;
        Leave(record);
    }

    /// <summary>
    /// From here on nobody attaches, those inside neither, but for the thread that ends the interpreter; false, and nothing done, while a thread is
    /// there to flush.
    /// </summary>
    internal bool TryEnd()
    {
        lock (_lock)
        {
            if (_flushing > 0) return false;
            _state = Ended;
        }

        Interlocked.MemoryBarrierProcessWide();
        return true;
    }

    /// <summary>Waits, detached, for a thread to leave; not for long.</summary>
    internal void AwaitLeave()
    {
        _left.Wait(s_slice);
        _left.Reset();
    }

    /// <summary>Waits, detached, until no thread but <paramref name="except"/> is inside; false when the limit passed first.</summary>
    internal bool WaitUntilEmpty(TimeSpan limit, ThreadRecord? except)
    {
        var start = Stopwatch.GetTimestamp();
        while (CountInside(except) > 0)
        {
            var rest = limit - Stopwatch.GetElapsedTime(start);
            if (rest <= TimeSpan.Zero) return false;

            // A leaving thread's write and its look at the state may be seen in either order, hence the short slice.
            _left.Wait(rest < s_slice ? rest : s_slice);
            _left.Reset();
        }

        return true;
    }

    /// <summary>How many threads are inside, for the wait and for reports.</summary>
    internal int CountInside(ThreadRecord? except)
    {
        lock (_lock)
        {
            var count = 0;
            foreach (var record in _records)
            {
                if (record != except && record.Inside > 0) count++;
            }

            return count;
        }
    }

    /// <summary>Those inside now, by the managed thread's id and the label of what they do.</summary>
    internal string DescribeInside(ThreadRecord? except)
    {
        lock (_lock)
        {
            return string.Join(", ", _records
                .Where(record => record != except && record.Inside > 0)
                .Select(record => $"thread {record.ManagedThreadId}{(record.ThreadName is { } name ? $" ({name})" : "")} in {record.Label}"));
        }
    }

    /// <summary>A copy of the known threads, for clearing their thread states at the end.</summary>
    internal ThreadRecord[] Records()
    {
        lock (_lock) return [.. _records];
    }

    public void Dispose() => _left.Dispose();

    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(20);
}
