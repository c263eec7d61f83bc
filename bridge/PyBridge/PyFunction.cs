// Typed functions: arguments and result cross without boxing.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge;

/// <summary>A Python callable with a typed signature, made by <see cref="PyObject.Function{TResult}"/>. Any thread may use it.</summary>
public abstract class PyFunctionBase : IDisposable
{
    private protected PyFunctionBase(PyObject callable, string name)
    {
        Callable = callable;
        Name = name;
    }

    internal PyObject Callable { get; }

    /// <summary>The attribute that it was, which the telemetry calls it by.</summary>
    private protected string Name { get; }

    /// <summary>Releases the callable.</summary>
    public void Dispose()
    {
        Callable.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether it is a function written in Python, whose frame refers to it; so far as is known.</summary>
    private bool _isFramed;

    /// <summary>
    /// Keeps the callable for the time of a call, as C code expects of its callers: it may be disposed meanwhile, by another thread or by what it calls.
    /// <see cref="Finish"/> lets it go.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected void Keep(nint callable)
    {
        if (!_isFramed) KeepUnlessFramed(callable);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepUnlessFramed(nint callable)
    {
        if (TypeCheck.IsExactly(callable, BuiltinTypes.Function)) _isFramed = true;
        else CPython.Py_IncRef(callable);
    }

    /// <summary>
    /// Lets the callable go, takes the result over, detaches, and converts. Without a region that guards it, which would keep the calls in it from being
    /// inlined.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected TResult Finish<TResult>(Attachment attachment, nint callable, nint result)
    {
        GC.KeepAlive(this);   // not finalized, and its callable released, while Python runs it
        if (!_isFramed) CPython.Py_DecRef(callable);
        if (result == 0 || !Plain<TResult>.TryRead(result, out var value)) return FinishAny<TResult>(attachment, result);
        CPython.Py_DecRef(result);
        attachment.Dispose();
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private protected static TResult FinishAny<TResult>(Attachment attachment, nint result)
    {
        using (attachment)
        {
            using var value = new OwnedReference(PythonError.Check(result));
            return Value<TResult>.FromPython(value);
        }
    }

    /// <summary>Releases an argument, if it could be made.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static void Release(nint argument)
    {
        if (argument != 0) CPython.Py_DecRef(argument);
    }
}

/// <summary>A Python callable of no argument.</summary>
public sealed unsafe class PyFunction<TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable, string name)
        : base(callable, name)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    public TResult Invoke()
    {
        var attachment = Attachment.Enter(Callable.Interpreter, Name);
        var callable = Callable.PointerOrZero;
        if (callable == 0) return InvokeAny(attachment);
        Keep(callable);
        return Finish<TResult>(attachment, callable, CPython.PyObject_CallNoArgs(callable));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult InvokeAny(Attachment attachment)
    {
        using (attachment)
        {
            using var callable = Callable.Borrow().ToOwned();
            return FinishAny<TResult>(default, CPython.PyObject_CallNoArgs(callable.Pointer));
        }
    }

    /// <summary>Calls on the host's event loop and awaits. The arguments are converted there, after this method returned. Never attaches the caller's thread.</summary>
    public Task<TResult> InvokeAsync(CancellationToken cancellationToken = default) =>
        new AsyncCall(this, cancellationToken).Submit(Callable.Interpreter);

    private sealed class AsyncCall(PyFunction<TResult> function, CancellationToken token) : CoroutineCall<TResult>(token)
    {
        protected override nint Start(nint starter)
        {
            var arguments = stackalloc nint[2];
            new Span<nint>(arguments, 2).Clear();
            arguments[1] = function.Callable.Pointer;
            return CPython.PyObject_Vectorcall(starter, arguments + 1, 1 | ArgumentVector.OffsetFlag, 0);
        }
    }
}

/// <summary>A Python callable of one argument.</summary>
public sealed unsafe class PyFunction<T1, TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable, string name)
        : base(callable, name)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    [SkipLocalsInit]
    public TResult Invoke(T1 argument1)
    {
        var attachment = Attachment.Enter(Callable.Interpreter, Name);
        var callable = Callable.PointerOrZero;
        if (!(callable != 0 && Plain<T1>.IsShort(argument1))) return InvokeAny(attachment, argument1);
        Keep(callable);
        var arguments = stackalloc nint[2];
        arguments[1] = Plain<T1>.New(argument1);
        var result = arguments[1] != 0 ? CPython.PyObject_Vectorcall(callable, arguments + 1, 1 | ArgumentVector.OffsetFlag, 0) : 0;
        Release(arguments[1]);
        return Finish<TResult>(attachment, callable, result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult InvokeAny(Attachment attachment, T1 argument1)
    {
        using (attachment)
        {
            using var callable = Callable.Borrow().ToOwned();
            var arguments = stackalloc nint[2];
            new Span<nint>(arguments, 2).Clear();
            nint result;
            try
            {
                arguments[1] = Value<T1>.ToPython(argument1);
                result = CPython.PyObject_Vectorcall(callable.Pointer, arguments + 1, 1 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 1; i <= 1; i++) Release(arguments[i]);
            }

            return FinishAny<TResult>(default, result);
        }
    }

    /// <summary>Calls on the host's event loop and awaits. The arguments are converted there, after this method returned. Never attaches the caller's thread.</summary>
    public Task<TResult> InvokeAsync(T1 argument1, CancellationToken cancellationToken = default) =>
        new AsyncCall(this, argument1, cancellationToken).Submit(Callable.Interpreter);

    private sealed class AsyncCall(PyFunction<T1, TResult> function, T1 argument1, CancellationToken token) : CoroutineCall<TResult>(token)
    {
        protected override nint Start(nint starter)
        {
            var arguments = stackalloc nint[3];
            new Span<nint>(arguments, 3).Clear();
            arguments[1] = function.Callable.Pointer;
            try
            {
                arguments[2] = Value<T1>.ToPython(argument1);
                return CPython.PyObject_Vectorcall(starter, arguments + 1, 2 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 2; i <= 2; i++)
                {
                    if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
                }
            }
        }
    }
}

/// <summary>A Python callable of two arguments.</summary>
public sealed unsafe class PyFunction<T1, T2, TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable, string name)
        : base(callable, name)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    [SkipLocalsInit]
    public TResult Invoke(T1 argument1, T2 argument2)
    {
        var attachment = Attachment.Enter(Callable.Interpreter, Name);
        var callable = Callable.PointerOrZero;
        if (!(callable != 0 && Plain<T1>.IsShort(argument1) && Plain<T2>.IsShort(argument2))) return InvokeAny(attachment, argument1, argument2);
        Keep(callable);
        var arguments = stackalloc nint[3];
        arguments[1] = Plain<T1>.New(argument1);
        arguments[2] = Plain<T2>.New(argument2);
        var result = arguments[1] != 0 && arguments[2] != 0 ? CPython.PyObject_Vectorcall(callable, arguments + 1, 2 | ArgumentVector.OffsetFlag, 0) : 0;
        Release(arguments[1]);
        Release(arguments[2]);
        return Finish<TResult>(attachment, callable, result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private TResult InvokeAny(Attachment attachment, T1 argument1, T2 argument2)
    {
        using (attachment)
        {
            using var callable = Callable.Borrow().ToOwned();
            var arguments = stackalloc nint[3];
            new Span<nint>(arguments, 3).Clear();
            nint result;
            try
            {
                arguments[1] = Value<T1>.ToPython(argument1);
                arguments[2] = Value<T2>.ToPython(argument2);
                result = CPython.PyObject_Vectorcall(callable.Pointer, arguments + 1, 2 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 1; i <= 2; i++) Release(arguments[i]);
            }

            return FinishAny<TResult>(default, result);
        }
    }

    /// <summary>Calls on the host's event loop and awaits. The arguments are converted there, after this method returned. Never attaches the caller's thread.</summary>
    public Task<TResult> InvokeAsync(T1 argument1, T2 argument2, CancellationToken cancellationToken = default) =>
        new AsyncCall(this, argument1, argument2, cancellationToken).Submit(Callable.Interpreter);

    private sealed class AsyncCall(PyFunction<T1, T2, TResult> function, T1 argument1, T2 argument2, CancellationToken token) : CoroutineCall<TResult>(token)
    {
        protected override nint Start(nint starter)
        {
            var arguments = stackalloc nint[4];
            new Span<nint>(arguments, 4).Clear();
            arguments[1] = function.Callable.Pointer;
            try
            {
                arguments[2] = Value<T1>.ToPython(argument1);
                arguments[3] = Value<T2>.ToPython(argument2);
                return CPython.PyObject_Vectorcall(starter, arguments + 1, 3 | ArgumentVector.OffsetFlag, 0);
            }
            finally
            {
                for (var i = 2; i <= 3; i++)
                {
                    if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
                }
            }
        }
    }
}
