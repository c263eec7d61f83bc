// Tasks and sequences of a type that is known only at run time.
using System.Collections.Concurrent;
using System.Reflection;

namespace PyBridge.PythonNet.Codecs;

/// <summary>Makes a Task, ValueTask or IAsyncEnumerable of a Python object. Nothing attaches.</summary>
internal static class Awaitables
{
    private delegate object Maker(Companion companion, PyObject o, PyObject? loop);

    private static readonly ConcurrentDictionary<Type, Maker> s_makers = new();
    private static readonly ConcurrentDictionary<Type, Func<Task, object>> s_valueTasks = new();

    /// <param name="companion">Whose loop awaits.</param>
    /// <param name="type">What is wanted: <see cref="AsyncTypes.MadeKindOf"/> says something of it.</param>
    /// <param name="o">The awaitable or asynchronous iterable; owned from here on.</param>
    /// <param name="loop">The event loop on which an iterable runs, or Python's None; owned from here on. An awaitable knows its own.</param>
    internal static object Make(Companion companion, Type type, PyObject o, PyObject? loop = null) =>
        s_makers.GetOrAdd(type, MakerOf)(companion, o, loop);

    /// <summary>A boxed ValueTask of the given type, or null when the Task's result is another.</summary>
    internal static object? ValueTaskOf(Type type, Task task)
    {
        if (type == typeof(ValueTask)) return new ValueTask(task);
        var result = AsyncTypes.ResultOf(type);
        return typeof(Task<>).MakeGenericType(result).IsInstanceOfType(task)
            ? s_valueTasks.GetOrAdd(result, static result => Method(nameof(Boxed), result).CreateDelegate<Func<Task, object>>())(task)
            : null;
    }

    private static Maker MakerOf(Type type)
    {
        var result = AsyncTypes.ResultOf(type);
        if (type == typeof(ValueTask)) return static (companion, o, _) => new ValueTask(TaskOf<object>(companion, o, null));
        return AsyncTypes.MadeKindOf(type) switch
        {
            AsyncKind.Task => Method(nameof(TaskOf), result).CreateDelegate<Maker>(),
            AsyncKind.ValueTask => Method(nameof(BoxedValueTaskOf), result).CreateDelegate<Maker>(),
            _ => Method(nameof(SequenceOf), result).CreateDelegate<Maker>(),
        };
    }

    private static async Task<T> TaskOf<T>(Companion companion, PyObject o, PyObject? loop)
    {
        using (o) return await companion.Functions.CallAsync<T>("result_of", o).ConfigureAwait(false);
    }

#pragma warning disable CA1859 // Delegates of one type call them, so that what they return is boxed.
    private static object BoxedValueTaskOf<T>(Companion companion, PyObject o, PyObject? loop) => new ValueTask<T>(TaskOf<T>(companion, o, loop));

    private static IAsyncEnumerable<T> SequenceOf<T>(Companion companion, PyObject o, PyObject? loop) =>
        companion.Functions.StreamAsync<T>("items_on", loop, o);

    private static object Boxed<T>(Task task) => new ValueTask<T>((Task<T>)task);
#pragma warning restore CA1859

    private static MethodInfo Method(string name, Type argument) =>
        typeof(Awaitables).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument);
}
