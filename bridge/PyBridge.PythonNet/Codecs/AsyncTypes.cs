// Which .NET types stand for something asynchronous, and what they yield.
using System.Collections.Concurrent;

namespace PyBridge.PythonNet.Codecs;

/// <summary>What an asynchronous type is.</summary>
internal enum AsyncKind
{
    None,

    /// <summary><see cref="Task"/> or <see cref="Task{TResult}"/>, or derived from one.</summary>
    Task,

    /// <summary><see cref="System.Threading.Tasks.ValueTask"/> or <see cref="ValueTask{TResult}"/>.</summary>
    ValueTask,

    /// <summary><see cref="IAsyncEnumerable{T}"/>, or a type that implements it.</summary>
    Sequence,
}

/// <summary>Looks types up once each. On any thread.</summary>
internal static class AsyncTypes
{
    private static readonly ConcurrentDictionary<Type, AsyncKind> s_kinds = new();

    internal static AsyncKind KindOf(Type type) => s_kinds.GetOrAdd(type, static type =>
        typeof(Task).IsAssignableFrom(type) ? AsyncKind.Task
        : type == typeof(ValueTask) || Is(type, typeof(ValueTask<>)) ? AsyncKind.ValueTask
        : SequenceOf(type) is not null ? AsyncKind.Sequence
        : AsyncKind.None);

    /// <summary>The kind of an exact type that can be made from a Python object: no subclass, no other interface.</summary>
    internal static AsyncKind MadeKindOf(Type type) =>
        type == typeof(Task) || Is(type, typeof(Task<>)) ? AsyncKind.Task
        : Is(type, typeof(IAsyncEnumerable<>)) ? AsyncKind.Sequence
        : KindOf(type) is AsyncKind.ValueTask ? AsyncKind.ValueTask
        : AsyncKind.None;

    /// <summary>The type that awaiting or iterating yields; <see cref="object"/> for the types that yield nothing.</summary>
    internal static Type ResultOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[0] : typeof(object);

    /// <summary>What a delegate type returns, or null for other types.</summary>
    internal static Type? ReturnTypeOf(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) ? type.GetMethod("Invoke")?.ReturnType : null;

    /// <summary>The <see cref="IAsyncEnumerable{T}"/> that a type is or implements, or null.</summary>
    internal static Type? SequenceOf(Type type) =>
        Is(type, typeof(IAsyncEnumerable<>)) ? type
        : Array.Find(type.GetInterfaces(), static face => Is(face, typeof(IAsyncEnumerable<>)));

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
