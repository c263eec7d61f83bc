// Delegates of any type over an async Python function.
using System.Linq.Expressions;
using System.Reflection;

namespace PyBridge.PythonNet.Codecs;

/// <summary>
/// A delegate whose call starts the Python function on the event loop that ran where the function was handed over, else on the bridge's own,
/// and returns at once. A <see cref="CancellationToken"/> as its last parameter is the call's own. The delegate may be called on any thread.
/// </summary>
internal sealed class AsyncDelegates
{
    private readonly Companion _companion;
    private readonly PyObject _function;
    private readonly PyObject _loop;

    private AsyncDelegates(Companion companion, PyObject function, PyObject loop)
    {
        _companion = companion;
        _function = function;
        _loop = loop;
    }

    /// <param name="companion">What is attached.</param>
    /// <param name="type">The delegate type; it returns a Task, ValueTask or IAsyncEnumerable.</param>
    /// <param name="function">The function; owned from here on.</param>
    /// <param name="loop">The event loop or None; owned from here on.</param>
    internal static Delegate Make(Companion companion, Type type, PyObject function, PyObject loop)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = Array.ConvertAll(invoke.GetParameters(), static parameter => Expression.Parameter(parameter.ParameterType, parameter.Name));
        var arguments = Expression.NewArrayInit(
            typeof(object), parameters.Select(static parameter => Expression.Convert(parameter, typeof(object))));
        var returned = invoke.ReturnType;
        var target = Expression.Constant(new AsyncDelegates(companion, function, loop));
        var result = AsyncTypes.ResultOf(returned);
        var kind = AsyncTypes.MadeKindOf(returned);
        Expression call = Expression.Call(target, Method(kind is AsyncKind.Sequence ? nameof(Stream) : nameof(Invoke), result), arguments);
        if (kind is AsyncKind.ValueTask) call = Expression.New(returned.GetConstructor([call.Type == typeof(Task<object>) && returned == typeof(ValueTask) ? typeof(Task) : call.Type])!, call);
        return Expression.Lambda(type, call, parameters).Compile();
    }

    private Task<T> Invoke<T>(object?[] arguments) => _companion.Functions.CallAsync<T>("call_on", [_loop, _function, .. arguments]);

    private PythonStream<T> Stream<T>(object?[] arguments) => _companion.Functions.StreamAsync<T>("stream_on", [_loop, _function, .. arguments]);

    private static MethodInfo Method(string name, Type result) =>
        typeof(AsyncDelegates).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(result);
}
