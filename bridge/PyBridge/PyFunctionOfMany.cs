// Typed functions of three and four arguments; PyFunction.cs has the others and what they share.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge;

/// <summary>A Python callable of three arguments.</summary>
public sealed unsafe class PyFunction<T1, T2, T3, TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable, string name)
        : base(callable, name)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    [SkipLocalsInit]
    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3)
    {
        var attachment = Attachment.Enter(Callable.Interpreter, Name);
        var callable = Callable.PointerOrZero;
        if (!(callable != 0 && Plain<T1>.IsShort(argument1) && Plain<T2>.IsShort(argument2) && Plain<T3>.IsShort(argument3))) return InvokeAny(attachment, argument1, argument2, argument3);
        Keep(callable);
        var arguments = stackalloc nint[4];
        arguments[1] = Plain<T1>.New(argument1);
        arguments[2] = Plain<T2>.New(argument2);
        arguments[3] = Plain<T3>.New(argument3);
        var result = arguments[1] != 0 && arguments[2] != 0 && arguments[3] != 0 ? CPython.PyObject_Vectorcall(callable, arguments + 1, 3 | ArgumentVector.OffsetFlag, 0) : 0;
        Release(arguments[1]);
        Release(arguments[2]);
        Release(arguments[3]);
        return Finish<TResult>(attachment, callable, result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult InvokeAny(Attachment attachment, T1 argument1, T2 argument2, T3 argument3)
    {
        using (attachment)
        {
            using var callable = Callable.Borrow().ToOwned();
            var arguments = stackalloc nint[4];
            new Span<nint>(arguments, 4).Clear();
            nint result;
            try
            {
                arguments[1] = Value<T1>.ToPython(argument1);
                arguments[2] = Value<T2>.ToPython(argument2);
                arguments[3] = Value<T3>.ToPython(argument3);
                result = CPython.PyObject_Vectorcall(callable.Pointer, arguments + 1, 3 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 1; i <= 3; i++) Release(arguments[i]);
            }

            return FinishAny<TResult>(default, result);
        }
    }

    /// <summary>Calls on the host's event loop and awaits. The arguments are converted there, after this method returned. Never attaches the caller's thread.</summary>
    public Task<TResult> InvokeAsync(T1 argument1, T2 argument2, T3 argument3, CancellationToken cancellationToken = default) =>
        new AsyncCall(this, argument1, argument2, argument3, cancellationToken).Submit(Callable.Interpreter);

    private sealed class AsyncCall(PyFunction<T1, T2, T3, TResult> function, T1 argument1, T2 argument2, T3 argument3, CancellationToken token) : CoroutineCall<TResult>(token)
    {
        protected override nint Start(nint starter)
        {
            var arguments = stackalloc nint[5];
            new Span<nint>(arguments, 5).Clear();
            arguments[1] = function.Callable.Pointer;
            try
            {
                arguments[2] = Value<T1>.ToPython(argument1);
                arguments[3] = Value<T2>.ToPython(argument2);
                arguments[4] = Value<T3>.ToPython(argument3);
                return CPython.PyObject_Vectorcall(starter, arguments + 1, 4 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 2; i <= 4; i++)
                {
                    if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
                }
            }
        }
    }
}

/// <summary>A Python callable of four arguments.</summary>
public sealed unsafe class PyFunction<T1, T2, T3, T4, TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable, string name)
        : base(callable, name)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    [SkipLocalsInit]
    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4)
    {
        var attachment = Attachment.Enter(Callable.Interpreter, Name);
        var callable = Callable.PointerOrZero;
        if (!(callable != 0 && Plain<T1>.IsShort(argument1) && Plain<T2>.IsShort(argument2) && Plain<T3>.IsShort(argument3) && Plain<T4>.IsShort(argument4))) return InvokeAny(attachment, argument1, argument2, argument3, argument4);
        Keep(callable);
        var arguments = stackalloc nint[5];
        arguments[1] = Plain<T1>.New(argument1);
        arguments[2] = Plain<T2>.New(argument2);
        arguments[3] = Plain<T3>.New(argument3);
        arguments[4] = Plain<T4>.New(argument4);
        var result = arguments[1] != 0 && arguments[2] != 0 && arguments[3] != 0 && arguments[4] != 0 ? CPython.PyObject_Vectorcall(callable, arguments + 1, 4 | ArgumentVector.OffsetFlag, 0) : 0;
        Release(arguments[1]);
        Release(arguments[2]);
        Release(arguments[3]);
        Release(arguments[4]);
        return Finish<TResult>(attachment, callable, result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult InvokeAny(Attachment attachment, T1 argument1, T2 argument2, T3 argument3, T4 argument4)
    {
        using (attachment)
        {
            using var callable = Callable.Borrow().ToOwned();
            var arguments = stackalloc nint[5];
            new Span<nint>(arguments, 5).Clear();
            nint result;
            try
            {
                arguments[1] = Value<T1>.ToPython(argument1);
                arguments[2] = Value<T2>.ToPython(argument2);
                arguments[3] = Value<T3>.ToPython(argument3);
                arguments[4] = Value<T4>.ToPython(argument4);
                result = CPython.PyObject_Vectorcall(callable.Pointer, arguments + 1, 4 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 1; i <= 4; i++) Release(arguments[i]);
            }

            return FinishAny<TResult>(default, result);
        }
    }

    /// <summary>Calls on the host's event loop and awaits. The arguments are converted there, after this method returned. Never attaches the caller's thread.</summary>
    public Task<TResult> InvokeAsync(T1 argument1, T2 argument2, T3 argument3, T4 argument4, CancellationToken cancellationToken = default) =>
        new AsyncCall(this, argument1, argument2, argument3, argument4, cancellationToken).Submit(Callable.Interpreter);

    private sealed class AsyncCall(PyFunction<T1, T2, T3, T4, TResult> function, T1 argument1, T2 argument2, T3 argument3, T4 argument4, CancellationToken token) : CoroutineCall<TResult>(token)
    {
        protected override nint Start(nint starter)
        {
            var arguments = stackalloc nint[6];
            new Span<nint>(arguments, 6).Clear();
            arguments[1] = function.Callable.Pointer;
            try
            {
                arguments[2] = Value<T1>.ToPython(argument1);
                arguments[3] = Value<T2>.ToPython(argument2);
                arguments[4] = Value<T3>.ToPython(argument3);
                arguments[5] = Value<T4>.ToPython(argument4);
                return CPython.PyObject_Vectorcall(starter, arguments + 1, 5 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 2; i <= 5; i++)
                {
                    if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
                }
            }
        }
    }
}
