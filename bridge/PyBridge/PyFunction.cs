// Typed functions: arguments and result cross without boxing.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge;

/// <summary>A Python callable with a typed signature, made by <see cref="PyObject.Function{TResult}"/>. Any thread may use it.</summary>
public abstract class PyFunctionBase : IDisposable
{
    private protected PyFunctionBase(PyObject callable) => Callable = callable;

    internal PyObject Callable { get; }

    /// <summary>Releases the callable.</summary>
    public void Dispose()
    {
        Callable.Dispose();
        GC.SuppressFinalize(this);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static unsafe TResult Finish<TResult>(nint result)
    {
        if (result == 0) PythonError.Check(result);
        using var value = new OwnedReference(result);
        return Value<TResult>.FromPython(value);
    }
}

/// <summary>A Python callable of no argument.</summary>
public sealed unsafe class PyFunction<TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable)
        : base(callable)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    public TResult Invoke()
    {
        using var attachment = Attachment.Enter(Callable.Interpreter);
        return Finish<TResult>(CPython.PyObject_CallNoArgs(Callable.Pointer));
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
    internal PyFunction(PyObject callable)
        : base(callable)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    public TResult Invoke(T1 argument1)
    {
        using var attachment = Attachment.Enter(Callable.Interpreter);
        var arguments = stackalloc nint[2];
        new Span<nint>(arguments, 2).Clear();
        nint result;
        try
        {
            arguments[1] = Value<T1>.ToPython(argument1);
            result = CPython.PyObject_Vectorcall(Callable.Pointer, arguments + 1, 1 | ArgumentVector.OffsetFlag, 0);
        }
        finally
        {
            for (var i = 1; i <= 1; i++)
            {
                if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
            }
        }

        return Finish<TResult>(result);
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
    internal PyFunction(PyObject callable)
        : base(callable)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    public TResult Invoke(T1 argument1, T2 argument2)
    {
        using var attachment = Attachment.Enter(Callable.Interpreter);
        var arguments = stackalloc nint[3];
        new Span<nint>(arguments, 3).Clear();
        nint result;
        try
        {
            arguments[1] = Value<T1>.ToPython(argument1);
            arguments[2] = Value<T2>.ToPython(argument2);
            result = CPython.PyObject_Vectorcall(Callable.Pointer, arguments + 1, 2 | ArgumentVector.OffsetFlag, 0);
        }
        finally
        {
            for (var i = 1; i <= 2; i++)
            {
                if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
            }
        }

        return Finish<TResult>(result);
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

/// <summary>A Python callable of three arguments.</summary>
public sealed unsafe class PyFunction<T1, T2, T3, TResult> : PyFunctionBase
{
    internal PyFunction(PyObject callable)
        : base(callable)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3)
    {
        using var attachment = Attachment.Enter(Callable.Interpreter);
        var arguments = stackalloc nint[4];
        new Span<nint>(arguments, 4).Clear();
        nint result;
        try
        {
            arguments[1] = Value<T1>.ToPython(argument1);
            arguments[2] = Value<T2>.ToPython(argument2);
            arguments[3] = Value<T3>.ToPython(argument3);
            result = CPython.PyObject_Vectorcall(Callable.Pointer, arguments + 1, 3 | ArgumentVector.OffsetFlag, 0);
        }
        finally
        {
            for (var i = 1; i <= 3; i++)
            {
                if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
            }
        }

        return Finish<TResult>(result);
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
    internal PyFunction(PyObject callable)
        : base(callable)
    {
    }

    /// <summary>Calls on this thread, attached. A coroutine comes back as an object: use <see cref="InvokeAsync"/> for an <c>async def</c>.</summary>
    public TResult Invoke(T1 argument1, T2 argument2, T3 argument3, T4 argument4)
    {
        using var attachment = Attachment.Enter(Callable.Interpreter);
        var arguments = stackalloc nint[5];
        new Span<nint>(arguments, 5).Clear();
        nint result;
        try
        {
            arguments[1] = Value<T1>.ToPython(argument1);
            arguments[2] = Value<T2>.ToPython(argument2);
            arguments[3] = Value<T3>.ToPython(argument3);
            arguments[4] = Value<T4>.ToPython(argument4);
            result = CPython.PyObject_Vectorcall(Callable.Pointer, arguments + 1, 4 | ArgumentVector.OffsetFlag, 0);
        }
        finally
        {
            for (var i = 1; i <= 4; i++)
            {
                if (arguments[i] != 0) CPython.Py_DecRef(arguments[i]);
            }
        }

        return Finish<TResult>(result);
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
