// Attach and detach: the only two ways in which a .NET thread enters an interpreter or steps out of it for a while.
using System.Runtime.CompilerServices;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Interop;

/// <summary>While it lives the calling thread is attached to the interpreter. Nests; ends on the same thread.</summary>
/// <remarks>
/// Attaching waits for the GIL, so it is never done on an asynchronous path, under a .NET lock, or in a static constructor.
/// https://docs.python.org/3/glossary.html#term-attached-thread-state
/// </remarks>
internal readonly ref struct Attachment
{
    private readonly ThreadRecord? _record;
    private readonly nint _replaced;

    private Attachment(ThreadRecord record, nint replaced)
    {
        _record = record;
        _replaced = replaced;
    }

    /// <exception cref="ObjectDisposedException">The interpreter was shut down, or is being.</exception>
    /// <exception cref="InsufficientExecutionStackException">See <see cref="StackGuard"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Attachment Enter(Interpreter interpreter, [CallerMemberName] string label = "")
    {
        var record = ThreadRecord.For(interpreter);
        var current = CPython.CurrentThreadState();
        if (current != 0) return EnterAttached(record, current, label);

        // The usual way in, of a thread that is in no interpreter and has a state of its own; nothing here throws.
        if (record.State == 0 || record.IsForeign || !interpreter.Gate.TryEnterOpen(record)) return EnterOutermost(record, current, label);
        record.Label = label;
        var books = record.Books;
        books?.Waits();
        CPython.PyEval_RestoreThread(record.State);
        books?.Attaches();
        return interpreter.HasChores ? DoChores(record, 0) : new Attachment(record, 0);
    }

    /// <summary>Enters from below a call that runs attached, or from another interpreter.</summary>
    private static Attachment EnterAttached(ThreadRecord record, nint current, string label)
    {
        StackGuard.Check();
        return record.Has(current) ? default : EnterOutermost(record, current, label);
    }

    private static Attachment DoChores(ThreadRecord record, nint replaced)
    {
        try
        {
            record.Interpreter.DoChores();
        }
        catch
        {
            Leave(record, replaced);
            throw;
        }

        return new Attachment(record, replaced);
    }

    private static Attachment EnterOutermost(ThreadRecord record, nint current, string label)
    {
        var interpreter = record.Interpreter;
        if (!interpreter.Gate.TryEnter(record)) throw interpreter.Ended();
        try
        {
            if (record.State == 0 || record.IsForeign) record.EnsureState();
        }
        catch
        {
            interpreter.Gate.Leave(record);
            throw;
        }

        if (current != 0 && current == record.State) return new Attachment(record, -1);

        // From 3.12 on "current" is this thread's own: attached to another interpreter, which it leaves for the time being.
        var replaced = current != 0 && CPython.Version.Minor >= 12 ? CPython.PyEval_SaveThread() : 0;
        record.Label = label;
        var books = record.Books;
        books?.Waits();
        CPython.PyEval_RestoreThread(record.State);
        books?.Attaches();
        return interpreter.HasChores ? DoChores(record, replaced) : new Attachment(record, replaced);
    }

    /// <summary>Detaches, if this was the outermost attachment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Dispose()
    {
        if (_record is not null) Leave(_record, _replaced);
    }

    private static void Leave(ThreadRecord record, nint replaced)
    {
        if (replaced != -1)
        {
            var books = record.Books;
            books?.Detaches();
            CPython.PyEval_SaveThread();
            books?.Detached(record.Inside > 1 ? Phase.SteppedOut : Phase.Outside);
            if (replaced != 0) CPython.PyEval_RestoreThread(replaced);
        }

        record.Interpreter.Gate.Leave(record);
    }
}

/// <summary>While it lives the calling thread, which was attached, is detached: user code in .NET runs, and waits, under it.</summary>
internal readonly ref struct Detachment
{
    private readonly ThreadRecord _record;
    private readonly nint _state;
    private readonly string _label;
    private readonly string _outerLabel;

    private Detachment(ThreadRecord record, nint state, string label, string outerLabel)
    {
        _record = record;
        _state = state;
        _label = label;
        _outerLabel = outerLabel;
    }

    internal static Detachment Enter([CallerMemberName] string label = "") => Enter(Interpreter.Current, label);

    /// <exception cref="InsufficientExecutionStackException">See <see cref="StackGuard"/>; the thread is attached still.</exception>
    internal static Detachment Enter(Interpreter interpreter, string label)
    {
        StackGuard.Check();
        var record = ThreadRecord.For(interpreter);

        // Counted without asking: the thread is inside already, and it must be able to come back.
        record.Inside++;
        var outerLabel = record.Label;
        var books = record.Books;
        books?.Detaches();
        var state = CPython.PyEval_SaveThread();
        record.Adopt(state);
        books?.Detached(Phase.SteppedOut);
        record.Label = label;
        return new Detachment(record, state, label, outerLabel);
    }

    /// <summary>
    /// Attaches again. Once finalization began it does not return, but on the thread that finalizes: no other may attach then, and there is nothing
    /// to go back to.
    /// </summary>
    public void Dispose()
    {
        if (_record.Interpreter.Gate.IsEnded && !_record.IsEnder) Thread.Sleep(Timeout.Infinite);
        if (_record.Books is { } books) Return(books);
        else CPython.PyEval_RestoreThread(_state);
        _record.Interpreter.Gate.Leave(_record);

        // In a Python host nothing else may come by for a long time.
        if (_record.Interpreter.HasChores) _record.Interpreter.DoChores();
    }

    /// <summary>Attaches again, booked: the wait is the call's, what follows is whose the thread's work was before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Return(ThreadBooks books)
    {
        _record.Label = _label;
        books.Waits();
        CPython.PyEval_RestoreThread(_state);
        books.Attaches();
        _record.Label = _outerLabel;
        if (_record.Inside == 1) books.Returns(Phase.Outside);
    }
}
