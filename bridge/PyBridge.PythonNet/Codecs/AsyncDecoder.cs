// Python → .NET through pythonnet: awaitables become Tasks, asynchronous iterables sequences, async functions delegates.
using Python.Runtime;
using PythonNetObject = Python.Runtime.PyObject;

namespace PyBridge.PythonNet.Codecs;

/// <summary>
/// Serves parameters and <c>As&lt;T&gt;()</c> of the types <see cref="Task"/>, <see cref="ValueTask"/>, <see cref="IAsyncEnumerable{T}"/> and of
/// delegates that return one; and gives .NET its own object back where Python passes what <see cref="AsyncEncoder"/> made.
/// Pythonnet calls it with the GIL held.
/// </summary>
internal sealed class AsyncDecoder(Companion companion, PythonNetObject functions) : IPyObjectDecoder, IDisposable
{
    private readonly PythonNetObject _clrObject = functions.GetAttr("ClrObject");
    private readonly PythonNetObject _isAsync = functions.GetAttr("is_async_function");
    private readonly PythonNetObject _isAsyncGenerator = functions.GetAttr("is_async_generator_function");
    private readonly PythonNetObject _scheduled = functions.GetAttr("scheduled");
    private readonly PythonNetObject _runningLoop = functions.GetAttr("running_loop");

    public bool CanDecode(PyType objectType, Type targetType)
    {
        Traps.RequireGil("A Python object was converted");
        if (IsWrapper(objectType)) return !targetType.IsPrimitive && targetType != typeof(string);
        return AsyncTypes.MadeKindOf(targetType) switch
        {
            AsyncKind.Task or AsyncKind.ValueTask => objectType.HasAttr("__await__"),
            AsyncKind.Sequence => objectType.HasAttr("__aiter__"),
            _ => AsyncTypes.ReturnTypeOf(targetType) is { } returned
                && AsyncTypes.MadeKindOf(returned) is not AsyncKind.None
                && objectType.HasAttr("__call__"),
        };
    }

    public bool TryDecode<T>(PythonNetObject o, out T? value)
    {
        value = default;
        using (var type = o.GetPythonType())
        {
            if (IsWrapper(type)) return TryUnwrap(o, out value);
        }

        var target = typeof(T);
        object? made = AsyncTypes.MadeKindOf(target) switch
        {
            AsyncKind.Task or AsyncKind.ValueTask => Awaitables.Make(companion, target, Schedule(o)),
            AsyncKind.Sequence => Awaitables.Make(companion, target, o.ToBridge(), RunningLoop()),
            _ => TryMakeDelegate(o, target),
        };
        if (made is null) return false;
        value = (T)made;
        return true;
    }

    public void Dispose()
    {
        _clrObject.Dispose();
        _isAsync.Dispose();
        _isAsyncGenerator.Dispose();
        _scheduled.Dispose();
        _runningLoop.Dispose();
    }

    private bool IsWrapper(PyType type) => type.IsSubclass(_clrObject);

    private static bool TryUnwrap<T>(PythonNetObject wrapper, out T? value)
    {
        using var proxy = wrapper.GetAttr("_proxy");
        var o = proxy.AsManagedObject(typeof(object));
        value = o switch
        {
            T same => same,
            // It was a ValueTask<R> once; a Task serves for one.
            Task task when AsyncTypes.MadeKindOf(typeof(T)) is AsyncKind.ValueTask => (T?)Awaitables.ValueTaskOf(typeof(T), task),
            _ => default,
        };
        return value is not null;
    }

    /// <summary>An awaitable belongs to the loop that runs on this thread, if any: there it is started.</summary>
    private PyObject Schedule(PythonNetObject awaitable)
    {
        using var scheduled = _scheduled.Invoke(awaitable);
        return scheduled.ToBridge();
    }

    /// <summary>Only of async functions, so that overloads for plain callables stay what they were.</summary>
    private Delegate? TryMakeDelegate(PythonNetObject function, Type type)
    {
        var kind = AsyncTypes.MadeKindOf(AsyncTypes.ReturnTypeOf(type)!);
        using var answer = (kind is AsyncKind.Sequence ? _isAsyncGenerator : _isAsync).Invoke(function);
        if (!answer.IsTrue()) return null;
        return AsyncDelegates.Make(companion, type, function.ToBridge(), RunningLoop());
    }

    /// <summary>The event loop that runs on this thread, or None.</summary>
    private PyObject RunningLoop()
    {
        using var loop = _runningLoop.Invoke();
        return loop.ToBridge();
    }
}
