// ValueTask<T> seen without its T.
using System.Collections.Concurrent;
using System.Reflection;

namespace PyBridge.PythonNet.Codecs;

/// <summary>A ValueTask may be consumed once, so whatever leaves .NET is made a Task of.</summary>
internal static class ValueTasks
{
    private static readonly MethodInfo s_toTask = typeof(ValueTasks).GetMethod(nameof(Generic), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ConcurrentDictionary<Type, Func<object, Task>> s_byResult = new();

    /// <param name="value">A boxed <see cref="ValueTask"/> or <see cref="ValueTask{TResult}"/>.</param>
    internal static Task ToTask(object value)
    {
        if (value is ValueTask plain) return plain.AsTask();
        var convert = s_byResult.GetOrAdd(AsyncTypes.ResultOf(value.GetType()), static result =>
            s_toTask.MakeGenericMethod(result).CreateDelegate<Func<object, Task>>());
        return convert(value);
    }

    private static Task<T> Generic<T>(object value) => ((ValueTask<T>)value).AsTask();
}
