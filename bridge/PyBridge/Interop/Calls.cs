// Calls with arguments that are known at run time only: boxed values, keywords, names.
using PyBridge.Async;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>The dynamic calls behind <see cref="PyObject"/>.</summary>
internal static unsafe class Calls
{
    private static readonly ImportedObject s_isCoroutine = new("asyncio", "iscoroutine");

    /// <summary>Calls on this thread, attached.</summary>
    internal static T Call<T>(PyObject target, string? name, ReadOnlySpan<object?> arguments)
    {
        using (Attachment.Enter(target.Interpreter, name ?? "Invoke"))
        {
            using var function = Resolve(target, name);
            using var result = Invoke(function, arguments);
            if (!IsCoroutine<T>(result)) return Value<T>.FromPython(result);
            var coroutine = PyObject.FromOwned(new BorrowedReference(result.Pointer).ToOwned(), target.Interpreter);
            return RunToEnd<T>(coroutine, name ?? "the callable");
        }
    }

    /// <summary>Posts the call to the host's loop. Never attaches.</summary>
    internal static Task<T> CallAsync<T>(PyObject target, string? name, object?[] arguments)
    {
        _ = target.Pointer;
        var token = TakeToken(ref arguments);
        return new DynamicCall<T>(target, name, arguments, token).Submit(target.Interpreter);
    }

    internal static Task<T> AwaitAsync<T>(PyObject awaitable, CancellationToken token)
    {
        _ = awaitable.Pointer;
        return new AwaitCall<T>(awaitable, token).Submit(awaitable.Interpreter);
    }

    /// <summary>The token at the end of the arguments, which are left without it.</summary>
    internal static CancellationToken TakeToken(ref object?[] arguments)
    {
        if (arguments.Length == 0 || arguments[^1] is not CancellationToken token) return CancellationToken.None;
        arguments = arguments[..^1];
        return token;
    }

    /// <summary>The token that .NET passes to a Python function: it cancels the call too.</summary>
    internal static CancellationToken TokenAmong(object?[] arguments) =>
        Array.Find(arguments, static a => a is CancellationToken) is CancellationToken given ? given : CancellationToken.None;

    /// <summary>New reference to the attribute, or to the object itself.</summary>
    internal static OwnedReference Resolve(PyObject target, string? name) =>
        name is null ? target.Borrow().ToOwned() : Names.GetAttribute(target.Borrow(), name);

    /// <summary>Converts and calls. New reference to the result; Python's error is thrown.</summary>
    internal static OwnedReference Invoke(BorrowedReference function, ReadOnlySpan<object?> arguments)
    {
        using var vector = new ArgumentVector(arguments.Length);
        vector.Add(arguments);
        return new OwnedReference(PythonError.Check(vector.Call(function.Pointer)));
    }

    private static bool IsCoroutine<T>(BorrowedReference result)
    {
        // A caller that asks for the object gets the coroutine itself. Asked of the types that never are one, this costs nothing.
        if (typeof(T) == typeof(PyObject) || IsPlain(result.Pointer)) return false;
        var arguments = stackalloc nint[] { 0, result.Pointer };
        using var answer = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_isCoroutine.Current, arguments + 1, 1, 0)));
        return answer.Pointer == BuiltinTypes.True;
    }

    private static bool IsPlain(nint o) =>
        o == BuiltinTypes.None || TypeCheck.IsExactly(o, BuiltinTypes.Long) || TypeCheck.IsExactly(o, BuiltinTypes.Unicode)
        || TypeCheck.IsExactly(o, BuiltinTypes.Float) || TypeCheck.IsExactly(o, BuiltinTypes.Bool);

    private static T RunToEnd<T>(PyObject coroutine, string name)
    {
        using (coroutine)
        {
            var loop = HostLoop.Of(coroutine.Interpreter);
            if (loop.ThreadId == Environment.CurrentManagedThreadId)
            {
                // Refused, not forgotten: Python would warn of a coroutine that was never awaited.
                coroutine.Call("close");
                throw new InvalidOperationException(
                    $"{name} returned a coroutine, and this is its event loop's thread: waiting here would stop the loop. Use CallAsync and await.");
            }

            var task = new AwaitCall<T>(coroutine, CancellationToken.None).Submit(loop);
            using (Detachment.Enter(coroutine.Interpreter, name)) ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            return task.GetAwaiter().GetResult();
        }
    }
}

/// <summary>A call whose arguments are boxed.</summary>
internal sealed unsafe class DynamicCall<T>(PyObject target, string? name, object?[] arguments, CancellationToken token) : CoroutineCall<T>(token)
{
    protected override nint Start(nint starter)
    {
        using var function = Calls.Resolve(target, name);
        using var vector = new ArgumentVector(arguments.Length + 1);
        vector.AddCallable(function, arguments);
        return vector.Call(starter);
    }
}

/// <summary>Awaits an object that is there already.</summary>
internal sealed unsafe class AwaitCall<T>(PyObject awaitable, CancellationToken token) : CoroutineCall<T>(token)
{
    private static readonly ImportedObject s_identity = new("dotnet_tasks._calls", "identity");

    protected override nint Start(nint starter)
    {
        var arguments = stackalloc nint[] { 0, s_identity.Current, awaitable.Pointer };
        return CPython.PyObject_Vectorcall(starter, arguments + 1, 2, 0);
    }
}
