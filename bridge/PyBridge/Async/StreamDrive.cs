// The await in the middle of a stream: drives a Python async iterator from C#, item after item, without Python frames of its own.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// What <c>await drive(iterator, park)</c> of <c>dotnet_tasks._streams</c> awaits. Each send goes on to what <c>__anext__</c> returned; an item
/// goes to <see cref="Deliver"/> and the next one is begun at once, as long as the reader has asked for it. When it has not, the drive yields
/// what <c>park()</c> returns and is resumed by the reader. It ends with the iterator. All on the loop's thread, attached.
/// </summary>
internal abstract unsafe class StreamDrive
{
    private const int Next = 1, Return = 0, Error = -1;   // PySendResult

    private static readonly PerInterpreter<NativeType> s_type = new(static _ => CreateType());
    private static readonly ImportedObject s_raise = new("dotnet_tasks._streams", "raise_here");
    private static readonly ImportedObject s_coroutine = new("types", "CoroutineType");
    private static readonly ImportedObject s_generator = new("types", "GeneratorType");
    private static readonly nint s_stop = *(nint*)CPython.Export("PyExc_StopIteration");
    private static readonly nint s_stopAsync = *(nint*)CPython.Export("PyExc_StopAsyncIteration");
    private static readonly InternedName s_throw = new("throw");
    private static readonly InternedName s_close = new("close");
    private static readonly InternedName s_value = new("value");

    private nint _iterator;
    private nint _park;
    private delegate* unmanaged[Cdecl]<nint, nint> _anext;

    // What the item under way is sent to (owned), or zero; and the type (owned) whose instances are known to be what awaiting them gives.
    private nint _step;
    private nint _selfAwaiting;
    private bool _selfAwaitingIsImmortal;

    // The item that is being delivered (owned), or zero.
    private nint _item;

#pragma warning disable CS0169, IDE0051 // keeps the fields that the reader's thread looks at off the cache line of these
    private readonly CacheLinePadding _padding;
#pragma warning restore CS0169, IDE0051

    /// <summary>New reference to the awaitable, which drives <paramref name="iterator"/>; <paramref name="park"/> makes what it yields while nothing is asked for.</summary>
    internal nint New(nint iterator, nint park)
    {
        var type = CPython.PyObject_Type(iterator);
        _anext = (delegate* unmanaged[Cdecl]<nint, nint>)CPython.PyType_GetSlot(type, Slots.am_anext);
        CPython.Py_DecRef(type);
        if (_anext is null) throw new InvalidCastException("What __aiter__ returned has no __anext__.");
        CPython.Py_IncRef(iterator);
        CPython.Py_IncRef(park);
        _iterator = iterator;
        _park = park;
        return s_type.Current.New(this);
    }

    /// <summary>Whether the reader wants no more: the drive ends before the next item.</summary>
    protected abstract bool IsClosing { get; }

    /// <summary>Whether the reader has asked for another item; where not, the drive counts as parked until the reader resumes it.</summary>
    protected abstract bool IsAskedOrParks();

    /// <summary>Takes an item, converted; what it throws ends the stream.</summary>
    protected abstract void Deliver(BorrowedReference item);

    /// <summary>PyIter_Send. No guarded region here, so that the calls are inlined.</summary>
    private int Send(nint value, nint* result)
    {
        while (true)
        {
            if (_step == 0)
            {
                if (IsClosing)
                {
                    *result = None.New();
                    return Return;
                }

                if (!IsAskedOrParks())
                {
                    *result = CPython.PyObject_CallNoArgs(_park);
                    return *result == 0 ? Error : Next;
                }

                if (!Begin()) return Ended(result);
                value = BuiltinTypes.None;
            }

            nint item;
            switch (CPython.PyIter_Send(_step, value, &item))
            {
                case Next:
                    *result = item;
                    return Next;
                case Return:
                    EndStep();
                    _item = item;
                    Deliver(new BorrowedReference(item));
                    _item = 0;
                    CPython.Py_DecRef(item);
                    break;
                default:
                    EndStep();
                    return Ended(result);
            }
        }
    }

    /// <summary>Calls <c>__anext__</c> and finds what its result is awaited by. False with a Python error set.</summary>
    private bool Begin()
    {
        var awaitable = _anext(_iterator);
        if (awaitable == 0) return false;
        var type = CPython.PyObject_Type(awaitable);
        if (type == _selfAwaiting)
        {
            _step = awaitable;
            if (!_selfAwaitingIsImmortal) CPython.Py_DecRef(type);
            return true;
        }

        _step = IteratorOf(awaitable, type);
        if (_step == awaitable)
        {
            (_selfAwaiting, type) = (type, _selfAwaiting);
            _selfAwaitingIsImmortal = TypeCheck.IsImmortal(_selfAwaiting);
            if (type != 0) CPython.Py_DecRef(type);
            return true;
        }

        CPython.Py_DecRef(awaitable);
        CPython.Py_DecRef(type);
        return _step != 0;
    }

    /// <summary>PEP 492's awaitables; zero with a Python error set. https://docs.python.org/3/reference/datamodel.html#awaitable-objects</summary>
    private static nint IteratorOf(nint awaitable, nint type)
    {
        if (type == s_coroutine.Current || type == s_generator.Current) return awaitable;
        var await = (delegate* unmanaged[Cdecl]<nint, nint>)CPython.PyType_GetSlot(type, Slots.am_await);
        if (await is null)
        {
            PythonError.Raise(new InvalidCastException($"__anext__ returned {ValueErrors.Describe(new(awaitable))}, which cannot be awaited."));
            return 0;
        }

        var iterator = await(awaitable);
        if (iterator == awaitable) CPython.Py_DecRef(iterator);   // the one that the caller holds serves
        return iterator;
    }

    private void EndStep()
    {
        var step = _step;
        _step = 0;
        CPython.Py_DecRef(step);
    }

    /// <summary>Releases the item whose delivery failed.</summary>
    private void Undelivered()
    {
        var item = _item;
        _item = 0;
        if (item != 0) CPython.Py_DecRef(item);
    }

    /// <summary>After an error: the iterator's end is the drive's.</summary>
    private static int Ended(nint* result)
    {
        if (CPython.PyErr_ExceptionMatches(s_stopAsync) == 0) return Error;
        CPython.PyErr_Clear();
        *result = None.New();
        return Return;
    }

    /// <summary>An exception (a cancellation) for whatever is under way. What it leads to is what a send would.</summary>
    private int Throw(nint* arguments, nint count, nint* result)
    {
        if (_step == 0)
        {
            *result = 0;
            CPython.PyObject_Vectorcall(s_raise.Current, arguments, (nuint)count, 0);
            return Error;
        }

        using var method = new OwnedReference(CPython.PyObject_GetAttr(_step, s_throw.Current));
        if (method.IsNull)
        {
            CPython.PyErr_Clear();
            EndStep();
            return Throw(arguments, count, result);
        }

        *result = CPython.PyObject_Vectorcall(method.Pointer, arguments, (nuint)count, 0);
        if (*result != 0) return Next;
        EndStep();
        if (CPython.PyErr_ExceptionMatches(s_stop) == 0) return Ended(result);

        // It was caught, and led to an item after all.
        using var stop = new OwnedReference(CPython.TakeRaisedException());
        using var item = new OwnedReference(PythonError.Check(CPython.PyObject_GetAttr(stop.Pointer, s_value.Current)));
        Deliver(item);
        return Send(BuiltinTypes.None, result);
    }

    private void Close()
    {
        if (_step == 0) return;
        using var method = new OwnedReference(CPython.PyObject_GetAttr(_step, s_close.Current));
        if (method.IsNull)
        {
            CPython.PyErr_Clear();
        }
        else
        {
            using var done = new OwnedReference(PythonError.Check(CPython.PyObject_CallNoArgs(method.Pointer)));
        }

        EndStep();
    }

    private void Release()
    {
        if (_step != 0) EndStep();
        foreach (var kept in (ReadOnlySpan<nint>)[_iterator, _park, _selfAwaiting])
        {
            if (kept != 0) CPython.Py_DecRef(kept);
        }

        _iterator = _park = _selfAwaiting = 0;
    }

    private static NativeType CreateType()
    {
        var methods = (PyMethodDef*)NativeMemory.AllocZeroed(3, (nuint)sizeof(PyMethodDef));
        methods[0] = new PyMethodDef { Name = Names.Utf8Forever("throw"), Method = (delegate* unmanaged[Cdecl]<nint, nint*, nint, nint>)&ThrowMethod, Flags = Slots.METH_FASTCALL };
        methods[1] = new PyMethodDef { Name = Names.Utf8Forever("close"), Method = (delegate* unmanaged[Cdecl]<nint, nint, nint>)&CloseMethod, Flags = Slots.METH_NOARGS };
        return NativeType.Create(
            "_dotnet_tasks.StreamDrive",
            Slots.TPFLAGS_DISALLOW_INSTANTIATION,
            0,
            NativeType.Slot(Slots.am_await, (delegate* unmanaged[Cdecl]<nint, nint>)&Self),
            NativeType.Slot(Slots.tp_iter, (delegate* unmanaged[Cdecl]<nint, nint>)&Self),
            NativeType.Slot(Slots.tp_iternext, (delegate* unmanaged[Cdecl]<nint, nint>)&NextMethod),
            NativeType.Slot(Slots.am_send, (delegate* unmanaged[Cdecl]<nint, nint, nint*, int>)&SendMethod),
            NativeType.Slot(Slots.tp_methods, methods),
            NativeType.Slot(Slots.tp_dealloc, (delegate* unmanaged[Cdecl]<nint, void>)&Deallocate));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Self(nint self)
    {
        CPython.Py_IncRef(self);
        return self;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int SendMethod(nint self, nint value, nint* result)
    {
        *result = 0;
        if (ForkedChild.IsHere) return (int)ForkedChild.Refuse() + Error;
        var drive = NativeType.Target<StreamDrive>(self);
        try
        {
            return drive.Send(value, result);
        }
        catch (Exception exception)
        {
            drive.Undelivered();
            PythonError.Raise(exception);
            return Error;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint NextMethod(nint self)
    {
        if (ForkedChild.IsHere) return ForkedChild.Refuse();
        var drive = NativeType.Target<StreamDrive>(self);
        try
        {
            nint result;
            return Yielded(drive.Send(BuiltinTypes.None, &result), result);
        }
        catch (Exception exception)
        {
            drive.Undelivered();
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint ThrowMethod(nint self, nint* arguments, nint count)
    {
        if (ForkedChild.IsHere) return ForkedChild.Refuse();
        var drive = NativeType.Target<StreamDrive>(self);
        try
        {
            nint result;
            return Yielded(drive.Throw(arguments, count, &result), result);
        }
        catch (Exception exception)
        {
            drive.Undelivered();
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint CloseMethod(nint self, nint nothing)
    {
        if (ForkedChild.IsHere) return ForkedChild.Refuse();
        try
        {
            NativeType.Target<StreamDrive>(self).Close();
            return None.New();
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Deallocate(nint self)
    {
        if (!ForkedChild.IsHere) (NativeType.TargetOrNull(self) as StreamDrive)?.Release();
        NativeType.Free(self);
    }

    /// <summary>A send's outcome as the iterator protocol has it: what was yielded, or StopIteration.</summary>
    private static nint Yielded(int outcome, nint result)
    {
        if (outcome == Next) return result;
        if (outcome == Return)
        {
            CPython.Py_DecRef(result);
            CPython.PyErr_SetNone(s_stop);
        }

        return 0;
    }
}
