// What is known of one thread in one interpreter: its thread state, and whether it is inside.
using System.Runtime.CompilerServices;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Interop;

/// <summary>
/// A thread's state in one interpreter, kept as long as the thread lives: one per call costs a hundred times as much on a foreign thread
/// and abandons heaps on free-threaded builds. Keyed by thread, interpreter and (as an interpreter object is never used twice) generation.
/// </summary>
internal sealed class ThreadRecord
{
    [ThreadStatic] private static ThreadRecord? t_latest;
    [ThreadStatic] private static ThreadToken? t_token;

    private ThreadRecord(Interpreter interpreter)
    {
        Interpreter = interpreter;
        ManagedThreadId = Environment.CurrentManagedThreadId;
        ThreadName = Thread.CurrentThread.Name;
    }

    internal Interpreter Interpreter { get; }

    private readonly Lock _booksLock = new();

    /// <summary>The telemetry's books of this thread; null while it is off, which is all that it costs then.</summary>
    internal ThreadBooks? Books;

    /// <summary>The label that the program gave to what the thread does.</summary>
    internal CallerLabel Caller { get; } = CallerLabel.OfThread;

    /// <summary>The thread as the operating system numbers it.</summary>
    internal int NativeId { get; } = NativeThread.Id();

    internal int ManagedThreadId { get; }

    internal string? ThreadName { get; }

    /// <summary>The thread state to attach with; zero until the thread first needs one.</summary>
    internal nint State;

    /// <summary>The state in use was made by somebody else (Python, another embedder), who also ends it.</summary>
    internal bool IsForeign;

    /// <summary>The state that was made here, if one was: kept until the thread dies, also while another is in use.</summary>
    internal nint Own;

    /// <summary>How many attachments and detachments of this thread are open. Written by its own thread only.</summary>
    internal volatile int Inside;

    /// <summary>The thread ends, or has ended, the interpreter: see <see cref="Interpreter.Ender"/>.</summary>
    internal bool IsEnder => Interpreter.Ender == this;

    /// <summary>The thread releases what waited, at this moment.</summary>
    internal bool DoesChores;

    /// <summary>The event loop that the thread waits for synchronously, for reports.</summary>
    internal volatile Async.EventLoop? Awaits;

    /// <summary>What the thread does inside, for reports: a member's name.</summary>
    internal string Label = "Python";

    /// <summary>The calling thread's record, created when it is the first use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ThreadRecord For(Interpreter interpreter)
    {
        var record = t_latest;
        return record is not null && record.Interpreter == interpreter ? record : Find(interpreter);
    }

    /// <summary>The interpreter that the calling thread is attached to according to its latest record, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ThreadRecord? LatestIf(nint state)
    {
        var record = t_latest;
        return record is not null && record.Has(state) ? record : null;
    }

    /// <summary>
    /// Whether this is of the interpreter to which <paramref name="state"/>, that which is attached, belongs. Where somebody else made the record's, it may
    /// have been freed since then, and another interpreter's be where it was.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Has(nint state) => State == state && (!IsForeign || Interpreter.Owns(state));

    /// <summary>The calling thread's record if it has one already. Never creates, so it may be asked anywhere.</summary>
    internal static ThreadRecord? Known(Interpreter interpreter) => t_token?.Find(interpreter);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ThreadRecord Find(Interpreter interpreter)
    {
        var token = t_token ??= new ThreadToken();
        var record = token.Find(interpreter);
        if (record is null)
        {
            record = new ThreadRecord(interpreter);
            token.Add(record);
            interpreter.Gate.Register(record);
            record.OpenBooks();
        }

        t_latest = record;
        return record;
    }

    /// <summary>Opens the thread's books if its interpreter keeps any. On any thread, any number of times.</summary>
    internal void OpenBooks()
    {
        if (Books is not null || Interpreter.Books is not { } books) return;
        lock (_booksLock) Books ??= books.Open(this);
    }

    /// <summary>
    /// Finds the thread's state, or makes it. A state that somebody else made is looked for again at each use, as its maker may end it
    /// while the thread lives (PyGILState_Release does at count zero); but not below a call from Python, which holds its state until it returns.
    /// </summary>
    /// <remarks>PyGILState knows the main interpreter only, so in sub-interpreters it is never asked.</remarks>
    internal void EnsureState()
    {
        if (IsForeign && Inside > 1) return;
        if (Interpreter.IsMain)
        {
            var found = CPython.PyGILState_GetThisThreadState();
            if (found != 0 && CPython.PyThreadState_GetInterpreter(found) == Interpreter.Pointer)
            {
                Adopt(found);
                return;
            }
        }

        if (Own == 0) Own = Interpreter.NewState();
        if (Own == 0) throw new InsufficientMemoryException("CPython could not make a thread state for this thread.");
        t_token!.GiveBackAtExit();
        Adopt(Own);
    }

    /// <summary>Gives the thread's own state back at its end, which .NET tells nobody of before a collection. The thread is detached.</summary>
    internal void GiveBack()
    {
        if (CPython.IsFreeThreaded) ClearOwn();
        Interpreter.Retire(this);
        State = 0;
    }

    /// <summary>Clears the thread's own state, on that thread, unless its interpreter is over or ends. The thread is detached.</summary>
    internal void ClearOwn()
    {
        if (Own == 0 || Inside > 0 || !Interpreter.Gate.TryEnter(this)) return;
        Adopt(Own);
        Label = "the end of its thread";
        CPython.PyEval_RestoreThread(Own);
        CPython.PyThreadState_Clear(Own);
        CPython.PyThreadState_DeleteCurrent();
        Own = 0;
        State = 0;
        Interpreter.Gate.Leave(this);
    }

    /// <summary>For a thread that will do nothing any more, wherever it is: detaches it, and has every gate count it as outside.</summary>
    internal static void LeaveForEver()
    {
        foreach (var record in t_token?.Records() ?? [])
        {
            if (record.Interpreter.IsAttached) CPython.PyEval_SaveThread();
            while (record.Inside > 0) record.Interpreter.Gate.Leave(record);
        }
    }

    /// <summary>Has the calling thread, which ends, go on with what it knew before .NET let go of it.</summary>
    internal static void TakeUp(ThreadToken token) => t_token = token;

    /// <summary>Takes up the state that the calling thread is, or will be, attached with.</summary>
    internal void Adopt(nint state)
    {
        State = state;
        IsForeign = state != Own;
    }
}
