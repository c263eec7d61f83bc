// One Python interpreter (main or sub-interpreter): its gate, its queue of releases, what is cached for it.
using System.Runtime.CompilerServices;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Interop;

/// <summary>
/// Everything that belongs to one interpreter and dies with it. Objects of one interpreter never reach another:
/// each has its own types, modules and cached references. https://docs.python.org/3/c-api/init.html#sub-interpreter-support
/// </summary>
internal sealed partial class Interpreter
{
    private static readonly Lock s_lock = new();
    private static Interpreter[] s_all = [];

    private readonly ReleaseQueue _releases;
    private readonly Lock _slotLock = new();
    private readonly ConditionalWeakTable<PyObject, object>? _held;
    private volatile bool _keptReleased;
    private object?[] _slots = new object?[32];

    private Interpreter(nint pointer, bool isMain)
    {
        Pointer = pointer;
        IsMain = isMain;
        _releases = new(CPython.Py_DecRef, states => DeadStates.Delete(DeadStates.Remaining(this, states)));
        if (!isMain) _held = [];
        Id = CPython.PyInterpreterState_GetID(pointer);
        if (GilTelemetry.KeepsBooks) Books = new InterpreterBooks(this);
    }

    /// <summary>The opaque <c>PyInterpreterState*</c>.</summary>
    internal nint Pointer { get; }

    internal long Id { get; }

    internal bool IsMain { get; }

    internal Gate Gate { get; } = new();

    /// <summary>The telemetry's books; null while it is off.</summary>
    internal InterpreterBooks? Books { get; private set; }

    /// <summary>Every interpreter that is known. On any thread.</summary>
    internal static Interpreter[] All => Volatile.Read(ref s_all);

    /// <summary>The process's main interpreter, or null before it is known.</summary>
    internal static Interpreter? Main { get; private set; }

    /// <summary>Its end has begun with that of its pools. <see cref="Pool.LivingPools"/> asks under its lock.</summary>
    internal bool TakesNoPools { get; set; }

    /// <summary>
    /// The thread that ends it, once its gate has ended. Python code that runs in the course of that (atexit functions, <c>__del__</c>) runs on this
    /// thread, and may call .NET to the very end: CPython lets the finalizing thread detach and attach.
    /// </summary>
    internal ThreadRecord? Ender { get; set; }

    /// <summary>No code of it runs any more, its <see cref="Ender"/>'s neither.</summary>
    internal bool IsGone => _keptReleased;

    /// <summary>What to say to those who come too late.</summary>
    internal string EndedBecause { get; set; } = "it was disposed";

    /// <summary>The interpreter that the calling thread is attached to.</summary>
    /// <exception cref="InvalidOperationException">The thread is not attached.</exception>
    internal static Interpreter Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ThreadRecord.LatestIf(CPython.CurrentThreadState())?.Interpreter ?? FindCurrent();
    }

    /// <summary>Whether references or dead threads' states wait for an attached thread.</summary>
    internal bool HasChores => _releases.HasWork;

    /// <summary>Called when the queue of releases grew long, so that a sleeping loop comes and drains it.</summary>
    internal Action? ReleasesPiledUp { get; set; }

    /// <summary>Whether an event loop was ever run for its calls from .NET.</summary>
    internal bool HadHostLoop { get; set; }

    /// <summary>Whether the attached thread's interpreter is over for the bridge; never throws, for deallocations and finalizers.</summary>
    internal static bool CurrentHasEnded
    {
        get
        {
            if (ThreadRecord.LatestIf(CPython.CurrentThreadState())?.Interpreter is { } known) return known.Gate.IsEnded;
            var pointer = CPython.PyInterpreterState_Get();
            return !Array.Exists(s_all, one => one.Pointer == pointer && !one.Gate.IsEnded);
        }
    }

    /// <summary>Makes the calling, attached thread's interpreter known, or finds it.</summary>
    internal static Interpreter Adopt()
    {
        var pointer = CPython.PyInterpreterState_Get();
        lock (s_lock)
        {
            foreach (var known in s_all)
            {
                if (known.Pointer == pointer && !known.Gate.IsEnded) return known;
            }

            var interpreter = new Interpreter(pointer, pointer == CPython.PyInterpreterState_Main());
            s_all = [.. s_all.Where(old => !old.IsGone && old.Pointer != pointer), interpreter];
            if (interpreter.IsMain) Main = interpreter;
            return interpreter;
        }
    }

    /// <summary>What the calling, attached thread's interpreter was known as, if it has ended for the bridge and was not started anew since.</summary>
    internal static Interpreter? FindEnded()
    {
        var pointer = CPython.PyInterpreterState_Get();
        var known = Array.FindAll(All, one => one.Pointer == pointer);
        return Array.TrueForAll(known, static one => one.Gate.IsEnded) && NativeModule.IsInstalled ? known.FirstOrDefault() : null;
    }

    private static Interpreter FindCurrent()
    {
        var state = CPython.CurrentThreadState();
        if (state == 0) throw new InvalidOperationException("The calling thread is not attached to a Python interpreter.");
        var pointer = CPython.PyInterpreterState_Get();
        Interpreter? ended = null;
        foreach (var known in s_all)
        {
            if (known.Pointer != pointer) continue;
            if (known.Gate.IsEnded && !(ThreadRecord.Known(known) is { IsEnder: true } && known.Owns(state)))
            {
                ended = known;
                continue;
            }

            ThreadRecord.For(known).Adopt(state);
            return known;
        }

        // A thread of Python's that goes on while Python ends: a guard (PEP 788) may hold that end for as long as it likes.
        if (ended is not null) throw ended.Ended();
        throw new InvalidOperationException("This Python interpreter has not imported dotnet_tasks.");
    }

    /// <summary>Whether the calling thread is attached to this interpreter. May be asked anywhere.</summary>
    internal bool IsAttached
    {
        get
        {
            var current = CPython.CurrentThreadState();
            return current != 0 && ThreadRecord.Known(this) is { } record && record.Has(current);
        }
    }

    /// <summary>The main interpreter's references go with it; a sub-interpreter takes them to the last moment.</summary>
    private bool TakesNoReleases => Gate.IsEnded && (IsMain || _keptReleased);

    /// <summary>Knows an object of .NET's, which refers to one here, weakly: in a sub-interpreter, which waits at its end for nothing that .NET forgot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Knows(PyObject o) => _held?.Add(o, this);

    /// <summary>Whether that thread state, which is attached, is one of this interpreter's. After its end another may be where it was.</summary>
    internal bool Owns(nint state) =>
        state != 0 && CPython.PyThreadState_GetInterpreter(state) == Pointer && (!Gate.IsEnded || CPython.PyInterpreterState_GetID(Pointer) == Id);

    /// <summary>Releases a reference now where the thread is attached, else by the next attached thread. On any thread.</summary>
    internal void Release(nint reference)
    {
        if (TakesNoReleases) return;
        if (IsAttached)
        {
            CPython.Py_DecRef(reference);
            return;
        }

        ReleaseLater(reference);
    }

    /// <summary>Releases a reference by the next attached thread: for finalizers. On any thread.</summary>
    internal void ReleaseLater(nint reference)
    {
        if (TakesNoReleases) return;
        _releases.Add(reference);
        if (_releases.Count % 1024 == 0) ReleasesPiledUp?.Invoke();
    }

    /// <summary>Keeps books from here on, of the threads that are known already too.</summary>
    internal void OpenBooks()
    {
        lock (_slotLock)
        {
            if (Books is not null) return;
            Books = new InterpreterBooks(this);
            foreach (var record in Gate.Records()) record.OpenBooks();
        }
    }

    /// <summary>Releases what waits. The thread is attached to this interpreter.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void DoChores()
    {
        // A released object's finalizer may call .NET, which comes by here again: one at a time, or the stack grows with the queue.
        var record = ThreadRecord.For(this);
        if (record.DoesChores) return;
        record.DoesChores = true;
        try
        {
            _releases.Drain();
        }
        finally
        {
            record.DoesChores = false;
        }
    }

    /// <summary>Releases what .NET's objects refer to still, and what <see cref="PerInterpreter{T}"/> keeps here: see <see cref="KeptToTheEnd"/>.</summary>
    internal void ReleaseKept()
    {
        // What is released may have finalizers, which may call .NET; those of cycles too run before what they need is released.
        var any = false;
        foreach (var (o, _) in _held ?? [])
        {
            any |= !o.IsDisposed;
            o.Dispose();
        }

        if (any) CPython.PyGC_Collect();
        _keptReleased = true;
        while (HasChores) _releases.Drain();
        foreach (var slot in Interlocked.Exchange(ref _slots, [])) (slot as IKept)?.Release();
    }

    /// <summary>Forgets what can no longer be released, after the end.</summary>
    internal void Forget()
    {
        _keptReleased = true;
        _releases.Forget();
        lock (s_lock) s_all = [.. s_all.Where(other => other != this)];
    }

    internal ObjectDisposedException Ended() =>
        new(nameof(PythonHost), $"The Python interpreter takes no more calls: {EndedBecause}.");

    /// <summary>What <see cref="PerInterpreter{T}"/> keeps here.</summary>
    internal object? Slot(int index)
    {
        var slots = Volatile.Read(ref _slots);
        return index < slots.Length ? Volatile.Read(ref slots[index]) : null;
    }

    /// <summary>Keeps a value unless another thread was first; answers with the one that is kept.</summary>
    internal object KeepSlot(int index, object value)
    {
        lock (_slotLock)
        {
            if (index >= _slots.Length)
            {
                var larger = new object?[Math.Max(index + 1, _slots.Length * 2)];
                _slots.CopyTo(larger, 0);
                Volatile.Write(ref _slots, larger);
            }

            return _slots[index] ??= value;
        }
    }
}
