// Clears and frees the thread states of other threads, without having CPython forget the thread that does it.
using PyBridge.Native;

namespace PyBridge.Interop;

internal static class DeadStates
{
    private static readonly Lock s_lock = new();
    private static int s_keepers;
    private static nint s_free;

    /// <summary>Clears and frees states of this interpreter whose threads do not use them any more. The calling thread is attached to it.</summary>
    internal static void Delete(IReadOnlyList<nint> states) => Delete(states, keepsMemory: false);

    /// <summary>
    /// The same at the end of an interpreter, for threads that live on. What PyGILState keeps for such a thread is the state that it attached with
    /// last, and CPython writes to that when the thread attaches to another interpreter: so its memory is given back to nobody.
    /// </summary>
    internal static void DeleteOfTheLiving(IReadOnlyList<nint> states)
    {
        if (states.Count > 0) Delete(states, keepsMemory: true);
    }

    /// <summary>
    /// Those that are there yet, of an interpreter that ends. Where a program leaves a sub-interpreter behind, Python's own end frees the first state of it
    /// and makes another, before it has the exit functions of that interpreter run. The calling thread is attached to it.
    /// </summary>
    internal static IReadOnlyList<nint> Remaining(Interpreter ending, IReadOnlyList<nint> states)
    {
        if (states.Count == 0 || ending.IsMain || !ending.Gate.IsClosed) return states;
        HashSet<nint> there = [];
        for (var state = CPython.PyInterpreterState_ThreadHead(ending.Pointer); state != 0; state = CPython.PyThreadState_Next(state)) there.Add(state);
        there.Remove(CPython.CurrentThreadState());
        return [.. states.Where(there.Contains)];
    }

    private static void Delete(IReadOnlyList<nint> states, bool keepsMemory)
    {
        // Whatever these hold may run code in its finalizers.
        foreach (var state in states) CPython.PyThreadState_Clear(state);

        // From 3.12 on freeing a state empties the place where PyGILState keeps the calling thread's, whosever the freed one was. A C library that
        // then asks for the GIL on this thread waits for ever, or gets a second state. What the place held is put there again only when a state
        // takes the place from it and it is attached once more: so another state is attached meanwhile.
        var meanwhile = CPython.Version.Minor >= 12 && CPython.PyGILState_GetThisThreadState() != 0
            ? CPython.PyThreadState_New(CPython.PyInterpreterState_Get())
            : 0;
        var own = meanwhile == 0 ? 0 : CPython.PyThreadState_Swap(meanwhile);
        if (keepsMemory) KeepMemory(true);
        foreach (var state in states) CPython.PyThreadState_Delete(state);
        if (keepsMemory) KeepMemory(false);
        if (meanwhile == 0) return;
        CPython.PyThreadState_Clear(meanwhile);
        CPython.PyThreadState_DeleteCurrent();
        CPython.PyEval_RestoreThread(own);
    }

    /// <summary>From the first who begins to the last who ends, no raw memory is freed: interpreters that have a GIL of their own end at the same time.</summary>
    private static void KeepMemory(bool begins)
    {
        lock (s_lock)
        {
            if (begins && s_keepers++ == 0) s_free = CPython.ExchangeFree(CPython.RawDomain, CPython.FreeNothing);
            if (!begins && --s_keepers == 0) CPython.ExchangeFree(CPython.RawDomain, s_free);
        }
    }
}
