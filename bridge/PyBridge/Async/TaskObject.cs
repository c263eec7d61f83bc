// The Python type under DotnetTask: the Task, its result once it is known, and what _awaitable.py needs for the rest.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// <c>_dotnet_tasks.TaskBase</c>: holds the Task, and its result once somebody asked for it, where Python reads it without a call into .NET. The
/// subclass <c>dotnet_tasks.DotnetTask</c> supplies the rest.
/// </summary>
internal static unsafe class TaskObject
{
    private const int ObjectMember = 16, MemberReadOnly = 1;   // Py_T_OBJECT_EX, Py_READONLY

    private static readonly PerInterpreter<NativeType> s_base = new(static _ => CreateType());
    private static readonly ImportedObject s_class = new("dotnet_tasks._awaitable", "DotnetTask");
    private static readonly ImportedObject s_forgotten = new("dotnet_tasks._waiting", "forgotten");

    /// <summary>Borrowed: the base type, for <c>_awaitable.py</c> to derive from.</summary>
    internal static nint BaseType => s_base.Current.Pointer;

    /// <summary>New reference to a <c>DotnetTask</c> that holds <paramref name="export"/>.</summary>
    internal static nint New(Interpreter interpreter, TaskExport export)
    {
        var o = Allocate(s_class.Get(interpreter));
        NativeType.SetTarget(o, export);
        return o;
    }

    internal static TaskExport Of(nint o) =>
        (TaskExport?)NativeType.TargetOrNull(o) ?? throw new InvalidOperationException("This DotnetTask was not made by .NET: it stands for no Task.");

    /// <summary>New reference to the result, converted once and kept, or the Task's exception thrown. The Task has ended; the thread is attached.</summary>
    internal static nint Result(nint self)
    {
        var kept = Volatile.Read(ref *KeptOf(self));
        if (kept == BuiltinTypes.Ellipsis)
        {
            var made = Of(self).Result();

            // Two awaiters of two loops may convert at once (free-threaded builds): the first one's object serves both.
            kept = Interlocked.CompareExchange(ref *KeptOf(self), made, BuiltinTypes.Ellipsis);
            if (kept == BuiltinTypes.Ellipsis)
            {
                CPython.Py_DecRef(BuiltinTypes.Ellipsis);
                kept = made;
            }
            else
            {
                CPython.Py_DecRef(made);
            }
        }

        CPython.Py_IncRef(kept);
        return kept;
    }

    /// <summary>New reference to the result of a Task that has ended well, else to Ellipsis: for the first <c>await</c>.</summary>
    internal static nint ResultOrEllipsis(nint self)
    {
        var export = Of(self);
        export.IsObserved = true;
        if (export.HasEnded && export.Task.IsCompletedSuccessfully) return Result(self);
        CPython.Py_IncRef(BuiltinTypes.Ellipsis);
        return BuiltinTypes.Ellipsis;
    }

    /// <summary>
    /// The attribute <c>_kept</c>, behind the handle: the result once it is converted, Ellipsis before (a constant of Python's code). A result that is
    /// Ellipsis itself takes the long way each time.
    /// </summary>
    private static nint* KeptOf(nint self) => NativeType.HandleOf(self) + 1;

    private static NativeType CreateType()
    {
        // PyMemberDef { name, type, offset, flags, doc }, and the empty one that ends the list.
        var members = (nint*)NativeMemory.AllocZeroed(10, (nuint)sizeof(nint));
        members[0] = (nint)Names.Utf8Forever("_kept");
        members[1] = ObjectMember;
        members[2] = NativeType.HeaderSize + sizeof(nint);
        members[3] = MemberReadOnly;
        return NativeType.Create(
            "_dotnet_tasks.TaskBase",
            Slots.TPFLAGS_BASETYPE,
            sizeof(nint),
            NativeType.Slot(Slots.tp_members, members),
            NativeType.Slot(Slots.tp_new, (delegate* unmanaged[Cdecl]<nint, nint, nint, nint>)&New),
            NativeType.Slot(Slots.tp_finalize, (delegate* unmanaged[Cdecl]<nint, void>)&Finalize),
            NativeType.Slot(Slots.tp_dealloc, (delegate* unmanaged[Cdecl]<nint, void>)&Deallocate));
    }

    private static nint Allocate(nint type)
    {
        var o = PythonError.Check(CPython.PyType_GenericAlloc(type, 0));
        CPython.Py_IncRef(BuiltinTypes.Ellipsis);
        *KeptOf(o) = BuiltinTypes.Ellipsis;
        return o;
    }

    /// <summary>Python's own way to an instance, which stands for no Task.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint New(nint type, nint arguments, nint keywords)
    {
        if (ForkedChild.IsHere) return ForkedChild.Refuse();
        try
        {
            return Allocate(type);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
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
        var kept = *KeptOf(self);
        if (kept != 0) CPython.Py_DecRef(kept);
        NativeType.Free(self);
    }
}
