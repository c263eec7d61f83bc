// The bodies of delegates that stand for Python callables: one generic method for each number of parameters.
using PyBridge.Async;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>
/// What such a delegate is bound to. On its way back into Python the delegate is the callable itself. Methods are found by name and number
/// of parameters: <c>Action2</c>, <c>Func1</c>, <c>AsyncOf3</c>.
/// </summary>
/// <param name="callable">Owned; released by its finalizer's queue when the delegate is gone.</param>
/// <param name="loop">Where a coroutine function runs; null for delegates that return no task.</param>
internal sealed class PythonCallable(PyObject callable, EventLoop? loop) : IPythonBacked
{
    PyObject IPythonBacked.Python => callable;

    internal PyObject Callable => callable;

    internal void Action0()
    {
        using var call = new CallableCall(callable, 0);
        call.Run();
    }

    internal TResult Func0<TResult>()
    {
        using var call = new CallableCall(callable, 0);
        return call.Run<TResult>();
    }

    internal void Action1<T1>(T1 a1)
    {
        using var call = new CallableCall(callable, 1);
        call.Add(a1);
        call.Run();
    }

    internal TResult Func1<T1, TResult>(T1 a1)
    {
        using var call = new CallableCall(callable, 1);
        call.Add(a1);
        return call.Run<TResult>();
    }

    internal void Action2<T1, T2>(T1 a1, T2 a2)
    {
        using var call = new CallableCall(callable, 2);
        call.Add(a1);
        call.Add(a2);
        call.Run();
    }

    internal TResult Func2<T1, T2, TResult>(T1 a1, T2 a2)
    {
        using var call = new CallableCall(callable, 2);
        call.Add(a1);
        call.Add(a2);
        return call.Run<TResult>();
    }

    internal void Action3<T1, T2, T3>(T1 a1, T2 a2, T3 a3)
    {
        using var call = new CallableCall(callable, 3);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Run();
    }

    internal TResult Func3<T1, T2, T3, TResult>(T1 a1, T2 a2, T3 a3)
    {
        using var call = new CallableCall(callable, 3);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        return call.Run<TResult>();
    }

    internal void Action4<T1, T2, T3, T4>(T1 a1, T2 a2, T3 a3, T4 a4)
    {
        using var call = new CallableCall(callable, 4);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Add(a4);
        call.Run();
    }

    internal TResult Func4<T1, T2, T3, T4, TResult>(T1 a1, T2 a2, T3 a3, T4 a4)
    {
        using var call = new CallableCall(callable, 4);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Add(a4);
        return call.Run<TResult>();
    }

    internal void Action5<T1, T2, T3, T4, T5>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5)
    {
        using var call = new CallableCall(callable, 5);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Add(a4);
        call.Add(a5);
        call.Run();
    }

    internal TResult Func5<T1, T2, T3, T4, T5, TResult>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5)
    {
        using var call = new CallableCall(callable, 5);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Add(a4);
        call.Add(a5);
        return call.Run<TResult>();
    }

    internal void Action6<T1, T2, T3, T4, T5, T6>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6)
    {
        using var call = new CallableCall(callable, 6);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Add(a4);
        call.Add(a5);
        call.Add(a6);
        call.Run();
    }

    internal TResult Func6<T1, T2, T3, T4, T5, T6, TResult>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6)
    {
        using var call = new CallableCall(callable, 6);
        call.Add(a1);
        call.Add(a2);
        call.Add(a3);
        call.Add(a4);
        call.Add(a5);
        call.Add(a6);
        return call.Run<TResult>();
    }

    internal Task Async0() => Start<object?>([]);

    internal ValueTask AsyncValue0() => new(Start<object?>([]));

    internal Task<TResult> AsyncOf0<TResult>() => Start<TResult>([]);

    internal ValueTask<TResult> AsyncValueOf0<TResult>() => new(Start<TResult>([]));

    internal Task Async1<T1>(T1 a1) => Start<object?>([a1]);

    internal ValueTask AsyncValue1<T1>(T1 a1) => new(Start<object?>([a1]));

    internal Task<TResult> AsyncOf1<T1, TResult>(T1 a1) => Start<TResult>([a1]);

    internal ValueTask<TResult> AsyncValueOf1<T1, TResult>(T1 a1) => new(Start<TResult>([a1]));

    internal Task Async2<T1, T2>(T1 a1, T2 a2) => Start<object?>([a1, a2]);

    internal ValueTask AsyncValue2<T1, T2>(T1 a1, T2 a2) => new(Start<object?>([a1, a2]));

    internal Task<TResult> AsyncOf2<T1, T2, TResult>(T1 a1, T2 a2) => Start<TResult>([a1, a2]);

    internal ValueTask<TResult> AsyncValueOf2<T1, T2, TResult>(T1 a1, T2 a2) => new(Start<TResult>([a1, a2]));

    internal Task Async3<T1, T2, T3>(T1 a1, T2 a2, T3 a3) => Start<object?>([a1, a2, a3]);

    internal ValueTask AsyncValue3<T1, T2, T3>(T1 a1, T2 a2, T3 a3) => new(Start<object?>([a1, a2, a3]));

    internal Task<TResult> AsyncOf3<T1, T2, T3, TResult>(T1 a1, T2 a2, T3 a3) => Start<TResult>([a1, a2, a3]);

    internal ValueTask<TResult> AsyncValueOf3<T1, T2, T3, TResult>(T1 a1, T2 a2, T3 a3) => new(Start<TResult>([a1, a2, a3]));

    internal Task Async4<T1, T2, T3, T4>(T1 a1, T2 a2, T3 a3, T4 a4) => Start<object?>([a1, a2, a3, a4]);

    internal ValueTask AsyncValue4<T1, T2, T3, T4>(T1 a1, T2 a2, T3 a3, T4 a4) => new(Start<object?>([a1, a2, a3, a4]));

    internal Task<TResult> AsyncOf4<T1, T2, T3, T4, TResult>(T1 a1, T2 a2, T3 a3, T4 a4) => Start<TResult>([a1, a2, a3, a4]);

    internal ValueTask<TResult> AsyncValueOf4<T1, T2, T3, T4, TResult>(T1 a1, T2 a2, T3 a3, T4 a4) => new(Start<TResult>([a1, a2, a3, a4]));

    internal Task Async5<T1, T2, T3, T4, T5>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) => Start<object?>([a1, a2, a3, a4, a5]);

    internal ValueTask AsyncValue5<T1, T2, T3, T4, T5>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) => new(Start<object?>([a1, a2, a3, a4, a5]));

    internal Task<TResult> AsyncOf5<T1, T2, T3, T4, T5, TResult>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) => Start<TResult>([a1, a2, a3, a4, a5]);

    internal ValueTask<TResult> AsyncValueOf5<T1, T2, T3, T4, T5, TResult>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5) => new(Start<TResult>([a1, a2, a3, a4, a5]));

    internal Task Async6<T1, T2, T3, T4, T5, T6>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) => Start<object?>([a1, a2, a3, a4, a5, a6]);

    internal ValueTask AsyncValue6<T1, T2, T3, T4, T5, T6>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) => new(Start<object?>([a1, a2, a3, a4, a5, a6]));

    internal Task<TResult> AsyncOf6<T1, T2, T3, T4, T5, T6, TResult>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) => Start<TResult>([a1, a2, a3, a4, a5, a6]);

    internal ValueTask<TResult> AsyncValueOf6<T1, T2, T3, T4, T5, T6, TResult>(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5, T6 a6) => new(Start<TResult>([a1, a2, a3, a4, a5, a6]));

    /// <summary>Posts the call to the loop. A token among the arguments is the call's own too.</summary>
    private Task<TResult> Start<TResult>(object?[] arguments) =>
        new CallableStart<TResult>(callable, arguments, Calls.TokenAmong(arguments)).Submit(loop!);
}
