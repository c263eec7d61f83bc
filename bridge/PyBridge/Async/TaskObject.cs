// The Python type under DotnetTask: await at once when the Task has ended, and what _awaitable.py needs for the rest.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// <c>_dotnet_tasks.TaskBase</c>, whose <c>__await__</c> of an ended Task is answered here without a trip through the loop. The subclass
/// <c>dotnet_tasks.DotnetTask</c> supplies the rest.
/// </summary>
internal static unsafe class TaskObject
{
    private static readonly PerInterpreter<NativeType> s_base = new(static _ => NativeType.Create(
        "_dotnet_tasks.TaskBase",
        Slots.TPFLAGS_BASETYPE,
        sizeof(nint),
        NativeType.Slot(Slots.am_await, (delegate* unmanaged[Cdecl]<nint, nint>)&Await),
        NativeType.Slot(Slots.tp_finalize, (delegate* unmanaged[Cdecl]<nint, void>)&Finalize),
        NativeType.Slot(Slots.tp_dealloc, (delegate* unmanaged[Cdecl]<nint, void>)&Deallocate)));

    private static readonly PerInterpreter<NativeType> s_outcome = new(static _ => NativeType.Create(
        "_dotnet_tasks.Outcome",
        Slots.TPFLAGS_DISALLOW_INSTANTIATION,
        0,
        NativeType.Slot(Slots.tp_iter, (delegate* unmanaged[Cdecl]<nint, nint>)&Self),
        NativeType.Slot(Slots.tp_iternext, (delegate* unmanaged[Cdecl]<nint, nint>)&Next),
        NativeType.Slot(Slots.am_send, (delegate* unmanaged[Cdecl]<nint, nint, nint*, int>)&Send),
        NativeType.Slot(Slots.tp_dealloc, (delegate* unmanaged[Cdecl]<nint, void>)&DeallocateOutcome)));

    private static readonly ImportedObject s_class = new("dotnet_tasks._awaitable", "DotnetTask");
    private static readonly ImportedObject s_wait = new("dotnet_tasks._waiting", "wait");
    private static readonly ImportedObject s_forgotten = new("dotnet_tasks._waiting", "forgotten");
    private static readonly ImportedObject s_stopIteration = new("builtins", "StopIteration");

    /// <summary>Borrowed: the base type, for <c>_awaitable.py</c> to derive from.</summary>
    internal static nint BaseType => s_base.Current.Pointer;

    /// <summary>New reference to a <c>DotnetTask</c> that holds <paramref name="export"/>.</summary>
    internal static nint New(Interpreter interpreter, TaskExport export)
    {
        var o = PythonError.Check(CPython.PyType_GenericAlloc(s_class.Get(interpreter), 0));
        NativeType.SetTarget(o, export);
        return o;
    }

    internal static TaskExport Of(nint o) =>
        (TaskExport?)NativeType.TargetOrNull(o) ?? throw new InvalidOperationException("This DotnetTask was not made by .NET: it stands for no Task.");

    /// <summary>
    /// The <c>Outcome</c> that an ended Task answers every <c>await</c> with, behind the handle: it has no state but the value, so one serves all.
    /// </summary>
    private static nint* OutcomeOf(nint self) => NativeType.HandleOf(self) + 1;

    /// <summary>An ended Task answers by itself; one under way is waited for by the generator <c>_waiting.wait(task)</c>.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Await(nint self)
    {
        if (ForkedChild.IsHere) return ForkedChild.Refuse();
        var known = Volatile.Read(ref *OutcomeOf(self));
        if (known == 0) return AwaitFirst(self);
        CPython.Py_IncRef(known);
        return known;
    }

    private static nint AwaitFirst(nint self)
    {
        try
        {
            var export = Of(self);
            export.IsObserved = true;
            if (export.HasEnded && export.Task.IsCompletedSuccessfully) return KeepOutcome(self, export);
            var arguments = stackalloc nint[] { 0, self };
            return CPython.PyObject_Vectorcall(s_wait.Current, arguments + 1, 1, 0);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    private static nint KeepOutcome(nint self, TaskExport export)
    {
        // The value first: what is thrown where it does not convert leaves nothing behind.
        using var value = new OwnedReference(export.Result());
        var outcome = PythonError.Check(CPython.PyType_GenericAlloc(s_outcome.Current.Pointer, 0));
        *NativeType.HandleOf(outcome) = value.Steal();
        CPython.Py_IncRef(outcome);
        if (Interlocked.CompareExchange(ref *OutcomeOf(self), outcome, 0) != 0) CPython.Py_DecRef(outcome);
        return outcome;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Self(nint self)
    {
        CPython.Py_IncRef(self);
        return self;
    }

    /// <summary>PEP 380's way to return a value: StopIteration.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Next(nint self)
    {
        try
        {
            // Wrapped in an instance of its own, as a tuple given to PyErr_SetObject would be taken for the constructor's arguments.
            var arguments = stackalloc nint[] { 0, *NativeType.HandleOf(self) };
            using var stop = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_stopIteration.Current, arguments + 1, 1, 0)));
            CPython.PyErr_SetObject(s_stopIteration.Current, stop.Pointer);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
        }

        return 0;
    }

    /// <summary>The way that <c>await</c> itself takes: no StopIteration is made. https://docs.python.org/3/c-api/typeobj.html#c.PyAsyncMethods.am_send</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Send(nint self, nint value, nint* result)
    {
        var outcome = *NativeType.HandleOf(self);
        CPython.Py_IncRef(outcome);
        *result = outcome;
        return 0;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void DeallocateOutcome(nint self)
    {
        var place = NativeType.HandleOf(self);
        CPython.Py_DecRef(*place);
        *place = 0;
        NativeType.Free(self);
    }

    /// <summary>Dropped without anybody having looked: a warning, as for a coroutine that was never awaited.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Finalize(nint self)
    {
        if (ForkedChild.IsHere || Interpreter.CurrentHasEnded || NativeType.TargetOrNull(self) is not TaskExport { IsObserved: false } export) return;
        var pending = CPython.TakeRaisedException();
        try
        {
            export.IsObserved = true;
            var arguments = stackalloc nint[] { 0, self };
            var done = CPython.PyObject_Vectorcall(s_forgotten.Current, arguments + 1, 1, 0);
            if (done == 0) CPython.PyErr_WriteUnraisable(self);
            else CPython.Py_DecRef(done);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            CPython.PyErr_WriteUnraisable(0);
        }

        if (pending != 0) CPython.SetRaisedException(pending);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Deallocate(nint self)
    {
        // A subclass's deallocation has run the finalizer already; the base type's own instances have no Task.
        if (!ForkedChild.IsHere) (NativeType.TargetOrNull(self) as TaskExport)?.Release();
        var outcome = *OutcomeOf(self);
        if (outcome != 0) CPython.Py_DecRef(outcome);
        NativeType.Free(self);
    }
}
