// Notices the end of a thread, so that its thread states are cleared.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>One per thread, with its records. Lives in a thread-static field, so that its finalizer runs after the thread died.</summary>
/// <remarks>
/// A thread's last act hands its states to whoever is attached next, who clears them. The finalizer does the same where the C library tells of no
/// thread's end; by itself it may come thousands of threads later, since .NET does not see what a state holds.
/// Without a GIL that is too late all the same. CPython knows a thread by the address of its thread-local memory, for the owner of an object as for the
/// owner of a heap, and the C library gives that address to the next thread: that one is the owner of whatever the dead one left, and uses it without
/// a lock while another thread clears the state. So on free-threaded builds a thread clears its states itself, as Python's own threads do.
/// https://peps.python.org/pep-0703/#biased-reference-counting
/// </remarks>
internal sealed unsafe class ThreadToken
{
    private readonly List<ThreadRecord> _records = [];
    private bool _tellsOfItsEnd;

    ~ThreadToken()
    {
        foreach (var record in _records) record.Interpreter.Retire(record);
    }

    internal ThreadRecord? Find(Interpreter interpreter)
    {
        foreach (var record in _records)
        {
            if (record.Interpreter == interpreter) return record;
        }

        return null;
    }

    internal ThreadRecord[] Records() => [.. _records];

    internal void Add(ThreadRecord record)
    {
        // A pool of interpreters comes and goes while this thread lives: forget those that are over, and not one that this thread is ending.
        _records.RemoveAll(static old => old.Interpreter.IsGone || (old.Interpreter.Gate.IsEnded && !old.IsEnder));
        _records.Add(record);
    }

    /// <summary>From here on the calling thread has a state of its own, which it gives back at its end.</summary>
    internal void GiveBackAtExit()
    {
        if (_tellsOfItsEnd) return;
        _tellsOfItsEnd = true;
        var handle = GCHandle.Alloc(this);
        if (!NativeThread.AtExit(&Exits, GCHandle.ToIntPtr(handle))) handle.Free();
    }

    /// <remarks>Managed code is through with the thread; the end of an interpreter, or of the process, may have come before.</remarks>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Exits(nint handle)
    {
        if (ForkedChild.IsHere || Environment.HasShutdownStarted) return;
        var self = GCHandle.FromIntPtr(handle);
        var token = (ThreadToken)self.Target!;
        self.Free();
        var records = token.Records();
        if (Array.Exists(records, static record => record.Inside > 0)) return; // ended in the middle of Python
        if (CPython.IsFreeThreaded)
        {
            if (CPython.CurrentThreadState() != 0) return;
            ThreadRecord.TakeUp(token);
            foreach (var record in records) record.ClearOwn();
        }

        foreach (var record in records) record.Interpreter.Retire(record);
    }
}
