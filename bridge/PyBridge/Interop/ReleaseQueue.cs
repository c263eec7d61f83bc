// References whose owners could not release them: finalizers and detached threads put them here, an attached thread releases them.
using System.Collections.Concurrent;

namespace PyBridge.Interop;

/// <summary>One per interpreter. Finalizers never attach: they queue the reference.</summary>
/// <param name="release">Lets go of a reference; the seam behind which the interpreter is.</param>
/// <param name="releaseStates">Clears and frees thread states.</param>
internal sealed class ReleaseQueue(Action<nint> release, Action<IReadOnlyList<nint>> releaseStates)
{
    private readonly ConcurrentQueue<nint> _references = new();
    private readonly ConcurrentQueue<nint> _states = new();
    private int _count;

    /// <summary>Whether something waits. A plain read; a late answer only delays the release.</summary>
    internal bool HasWork => Volatile.Read(ref _count) != 0;

    internal int Count => Volatile.Read(ref _count);

    /// <summary>Queues a reference. On any thread, attached or not.</summary>
    internal void Add(nint reference)
    {
        _references.Enqueue(reference);
        Interlocked.Increment(ref _count);
    }

    /// <summary>Queues the thread state of a thread that died.</summary>
    internal void AddState(nint state)
    {
        _states.Enqueue(state);
        Interlocked.Increment(ref _count);
    }

    /// <summary>Releases up to <paramref name="most"/> of what waits. The thread is attached to this queue's interpreter.</summary>
    internal void Drain(int most = 4096)
    {
        List<nint>? states = null;
        while (states?.Count != most && _states.TryDequeue(out var state))
        {
            Interlocked.Decrement(ref _count);
            (states ??= []).Add(state);
        }

        if (states is not null) releaseStates(states);
        if (states?.Count == most) return;

        for (var i = 0; i < most && _references.TryDequeue(out var reference); i++)
        {
            Interlocked.Decrement(ref _count);
            release(reference);
        }
    }

    /// <summary>Drops everything unreleased, when the interpreter is over.</summary>
    internal void Forget()
    {
        _references.Clear();
        _states.Clear();
        Volatile.Write(ref _count, 0);
    }
}
