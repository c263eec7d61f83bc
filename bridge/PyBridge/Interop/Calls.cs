// Calls with arguments that are known at run time only: boxed values, keywords, names.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>The dynamic calls behind <see cref="PyObject"/>.</summary>
internal static unsafe class Calls
{
    /// <summary>No address of an object: an argument that takes the long way.</summary>
    private const nint NotPlain = 1;

    private const int MostPlain = 6;

    private static readonly ImportedObject s_isCoroutine = new("asyncio", "iscoroutine");

    /// <summary>Calls on this thread, attached.</summary>
    internal static T Call<T>(PyObject target, string? name, ReadOnlySpan<object?> arguments)
    {
        var attachment = Attachment.Enter(target.Interpreter, name ?? "Invoke");

        // Read once: another thread may dispose of the object at any moment.
        var self = target.PointerOrZero;
        if (name is null || arguments.Length > MostPlain || self == 0) return CallAny<T>(attachment, target, name, arguments);

        // Kept for the time of the call, as C code expects of its callers: it may be disposed meanwhile, by another thread or by what it calls. Modules,
        // which threads share, are spared the counting: once the attribute is found they are not needed.
        var isKept = !target.IsModule(self);
        if (isKept) CPython.Py_IncRef(self);
        var result = CallPlain(target.Interpreter, self, name, arguments);
        if (isKept) CPython.Py_DecRef(self);
        GC.KeepAlive(target);   // not finalized, and its reference released, while Python uses it
        if (result == NotPlain) return CallAny<T>(attachment, target, name, arguments);
        if (result != 0 && Plain<T>.TryRead(result, out var value))
        {
            CPython.Py_DecRef(result);
            attachment.Dispose();
            return value;
        }

        return Finish<T>(attachment, target, name, result);
    }

    /// <summary>
    /// The call whose arguments are numbers, truth values, short text, None or Python objects: without a region that guards them, as making them
    /// cannot fail but for want of memory. New reference, zero with a Python error, or <see cref="NotPlain"/> if the arguments are others.
    /// </summary>
    [SkipLocalsInit]
    private static nint CallPlain(Interpreter interpreter, nint self, string name, ReadOnlySpan<object?> arguments)
    {
        var attribute = AttributeNames.Find(interpreter, name);
        if (attribute == 0) return NotPlain;

        // In front what vectorcall may use, then the object itself.
        var vector = stackalloc nint[MostPlain + 2];
        vector[1] = self;
        var count = 0;
        nint result = 0;
        for (; count < arguments.Length; count++)
        {
            result = NewPlain(arguments[count]);
            if (result is 0 or NotPlain) break;
            vector[count + 2] = result;
        }

        if (count == arguments.Length) result = CPython.PyObject_VectorcallMethod(attribute, vector + 1, (nuint)(count + 1) | ArgumentVector.OffsetFlag, 0);
        for (var i = 0; i < count; i++) CPython.Py_DecRef(vector[i + 2]);
        return result;
    }

    private static nint NewPlain(object? value)
    {
        if (value is null) return None.New();
        var type = value.GetType();
        if (type == typeof(string)) return Plain<string>.IsShort((string)value) ? Plain<string>.New((string)value) : NotPlain;
        if (type == typeof(long)) return Plain<long>.New((long)value);
        if (type == typeof(int)) return Plain<int>.New((int)value);
        if (type == typeof(double)) return Plain<double>.New((double)value);
        if (type == typeof(bool)) return Plain<bool>.New((bool)value);
        return NotPlain;
    }

    private static T Finish<T>(Attachment attachment, PyObject target, string name, nint pointer)
    {
        using (attachment)
        {
            using var result = new OwnedReference(PythonError.Check(pointer));
            return FromResult<T>(target, name, result);
        }
    }

    private static T CallAny<T>(Attachment attachment, PyObject target, string? name, ReadOnlySpan<object?> arguments)
    {
        using (attachment)
        {
            using var function = Resolve(target, name);
            using var result = Invoke(function, arguments);
            return FromResult<T>(target, name ?? "the callable", result);
        }
    }

    private static T FromResult<T>(PyObject target, string name, BorrowedReference result)
    {
        if (!IsCoroutine<T>(result)) return Value<T>.FromPython(result);
        return RunToEnd<T>(PyObject.FromOwned(result.ToOwned(), target.Interpreter), name);
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
    internal static OwnedReference Resolve(PyObject target, string? name)
    {
        if (name is null) return target.Borrow().ToOwned();
        var attribute = AttributeNames.Find(target.Interpreter, name);
        return attribute == 0
            ? Names.GetAttribute(target.Borrow(), name)
            : new OwnedReference(PythonError.Check(CPython.PyObject_GetAttr(target.Pointer, attribute)));
    }

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
            var record = ThreadRecord.For(coroutine.Interpreter);
            record.Awaits = loop;
            using (Detachment.Enter(coroutine.Interpreter, name)) ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
            record.Awaits = null;
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
