// The thread states of one interpreter that the bridge made: how they begin, and how they end before it does.
using PyBridge.Native;

namespace PyBridge.Interop;

internal sealed partial class Interpreter
{
    /// <summary>The least distance, in bytes, that was seen from an interpreter's beginning to a thread state; before one was seen, more than an interpreter has.</summary>
    private static nuint s_nearest = 1 << 20;

    private readonly Lock _stateLock = new();
    private readonly List<nint> _unusedStates = [];
    private bool _statesCleared;

    /// <summary>
    /// A state for the calling thread, or zero. An interpreter's first state is a part of it and dies with it, but CPython goes on writing to what a thread
    /// attached with last (see <see cref="DeadStates.DeleteOfTheLiving"/>). From 3.13 on a thread gets that one whenever nobody has it; so of two, the
    /// nearer to the interpreter's beginning is kept from use. All interpreters have theirs at the same distance, and no other state lies nearer.
    /// </summary>
    internal nint NewState()
    {
        var state = CPython.PyThreadState_New(Pointer);
        if (IsMain || state == 0 || CPython.Version.Minor < 13 || Distance(state) > s_nearest) return state;
        var other = CPython.PyThreadState_New(Pointer);
        var (unused, used) = Distance(state) < Distance(other) ? (state, other) : (other, state);
        s_nearest = Math.Min(s_nearest, Distance(unused));
        lock (_stateLock) _unusedStates.Add(unused);
        return used;

        nuint Distance(nint one) => unchecked((nuint)(one - Pointer));
    }

    /// <summary>Takes over what is left of a thread that died: as that thread's last act, or on the finalizer's thread. Any number of times.</summary>
    internal void Retire(ThreadRecord dead)
    {
        // One lock for both places where a state may be, so that the end finds each state exactly once.
        lock (_stateLock)
        {
            Gate.Unregister(dead);
            if (dead.Own != 0 && !_statesCleared) _releases.AddState(dead.Own);
            dead.Own = 0;
        }

        if (dead.Books is { } books) Books?.Close(books);
    }

    /// <summary>
    /// Clears the states of .NET's threads, living and dead: an interpreter cannot end before that. The gate has ended, the thread is attached.
    /// Threads that did not leave in time keep theirs.
    /// </summary>
    internal void ClearThreadStates(ThreadRecord own)
    {
        List<nint> states = [];
        lock (_stateLock)
        {
            _statesCleared = true;
            states.AddRange(_unusedStates);
            _unusedStates.Clear();
            foreach (var record in Gate.Records())
            {
                if (record == own || record.Own == 0 || record.Inside > 0) continue;
                states.Add(record.Own);
                record.Own = 0;
                record.State = 0;
            }
        }

        while (HasChores) DoChores(); // no longer than it takes: after the gate's end only .NET's finalizers add to it
        DeadStates.DeleteOfTheLiving(DeadStates.Remaining(this, states));
    }
}
