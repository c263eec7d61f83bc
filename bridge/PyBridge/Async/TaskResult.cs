// The result of a Task, whatever its type argument, as a Python object.
using System.Collections.Concurrent;
using System.Reflection;
using PyBridge.Export;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>One compiled conversion for each result type; no reflection once a type is known.</summary>
internal static class TaskResult
{
    private static readonly ConcurrentDictionary<Type, Func<Task, nint>> s_converters = new();

    /// <summary>New reference to the result of a Task that ended well; None for a Task without one. The thread is attached.</summary>
    internal static nint ToPython(Task task) => s_converters.GetOrAdd(task.GetType(), Create)(task);

    private static Func<Task, nint> Create(Type type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (!t.IsGenericType || t.GetGenericTypeDefinition() != typeof(Task<>)) continue;
            var result = t.GetGenericArguments()[0];

            // An async method that returns a plain Task is a Task<VoidTaskResult> inside, which is none of the public's business.
            if (result is { Name: "VoidTaskResult", Namespace: "System.Threading.Tasks" }) break;
            return typeof(TaskResult).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(result).CreateDelegate<Func<Task, nint>>();
        }

        return static _ => None.New();
    }

    private static nint Of<T>(Task task) => ResultWriter<T>.Write(((Task<T>)task).Result);
}
