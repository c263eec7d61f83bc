// Task-like results become awaitables, and Python awaitables that stand for Tasks become those Tasks again.
using System.Reflection;
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>What is asynchronous on both sides. The thread is attached where a Python object is taken.</summary>
internal static class Awaitables
{
    private static readonly ImportedObject s_taskClass = new("dotnet_tasks._awaitable", "DotnetTask");

    // The source of the token that the bridge supplied to the call that made the object.
    private static readonly ConditionalWeakTable<object, CancellationTokenSource> s_sources = [];

    /// <summary>Whether a member that returns this type gets a token from the bridge.</summary>
    internal static bool IsAsynchronous(Type type) =>
        Tasks.IsTask(type) || IsCustom(type) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    /// <summary>An awaitable type of a library's own: it has GetAwaiter and is no Task.</summary>
    internal static bool IsCustom(Type type) =>
        !Tasks.IsTask(type)
        && type.GetMethod("GetAwaiter", BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes)?.ReturnType is { } awaiter
        && typeof(INotifyCompletion).IsAssignableFrom(awaiter);

    /// <summary>The Task behind a Python awaitable, or null.</summary>
    internal static Task? TaskOf(nint o) =>
        TypeCheck.IsInstance(o, s_taskClass.Current) && NativeType.TargetOrNull(o) is TaskExport export ? export.Given : null;

    /// <summary>The Task behind a Python awaitable for .NET, which looks after its outcome from here on; null for other objects.</summary>
    internal static Task? Take(nint o)
    {
        if (TaskOf(o) is not { } task) return null;
        TaskObject.Of(o).IsObserved = true;
        return task;
    }

    /// <summary>The Task as another type of task.</summary>
    internal static object? As(Task task, Type type)
    {
        if (type == typeof(ValueTask)) return new ValueTask(task);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>) && typeof(Task<>).MakeGenericType(type.GetGenericArguments()).IsInstanceOfType(task)
            ? Activator.CreateInstance(type, task)
            : null;
    }

    /// <summary>Remembers whom to tell when Python cancels what it awaits.</summary>
    internal static void Remember(object awaitable, CancellationTokenSource? source)
    {
        if (source is not null) s_sources.AddOrUpdate(awaitable, source);
    }

    internal static CancellationTokenSource? SourceOf(object awaitable) => s_sources.TryGetValue(awaitable, out var source) ? source : null;

    /// <summary>New reference to an awaitable for an object of a custom awaitable type.</summary>
    internal static nint Await(object awaitable)
    {
        // The source serves every await of the object, so each awaitable gets one of its own that cancels it.
        var source = SourceOf(awaitable);
        CancellationTokenSource? own = null;
        if (source is not null)
        {
            own = new CancellationTokenSource();
            own.Token.UnsafeRegister(static (state, _) => ((CancellationTokenSource)state!).Cancel(), source);
        }

        return TaskExport.New(CustomAwaitables.ToTask(awaitable), own, SignatureText.Of(awaitable.GetType()));
    }
}

/// <summary>Writes an asynchronous result together with the source of the token that the call got, or null.</summary>
internal static class AwaitableWriter<T>
{
    private delegate nint Writer(T value, CancellationTokenSource? cancellation, string origin);

    private static readonly AsTask? s_asTask = typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(ValueTask<>)
        ? typeof(T).GetMethod(nameof(ValueTask<int>.AsTask))!.CreateDelegate<AsTask>()
        : null;

    private static readonly Writer s_write = Choose();

    internal static nint Write(T value, CancellationTokenSource? cancellation, string origin) => s_write(value, cancellation, origin);

    /// <summary>The same for a call that was lent buffers: they are released when it ends.</summary>
    internal static nint WriteHolding(T value, CancellationTokenSource? cancellation, string origin, ref SpanLeases leases)
    {
        object? task = value is ValueTask plain ? plain.AsTask() : value is Task same ? same : s_asTask!(ref value);
        if (task is null) return None.New();
        return TaskExport.New((Task)task, cancellation, origin, leases.HandOver((Task)task));
    }

    /// <summary>A Task that a property hands out is the object's own; to look at it and not await it is no mistake.</summary>
    internal static nint WriteProperty(T value, CancellationTokenSource? cancellation, string origin)
    {
        var o = s_write(value, cancellation, origin);
        Awaitables.Take(o);
        return o;
    }

    private static Writer Choose()
    {
        if (typeof(Task).IsAssignableFrom(typeof(T)))
            return static (value, cancellation, origin) => value is null ? None.New() : TaskExport.New((Task)(object)value, cancellation, origin);
        if (typeof(T) == typeof(ValueTask))
            return static (value, cancellation, origin) => TaskExport.New(((ValueTask)(object)value!).AsTask(), cancellation, origin);
        if (s_asTask is { } asTask) return (value, cancellation, origin) => TaskExport.New(asTask(ref value), cancellation, origin);

        return static (value, cancellation, _) =>
        {
            if (value is not null && !typeof(T).IsValueType) Awaitables.Remember(value, cancellation);
            return ProxyObject.Wrap(value);
        };
    }

    private delegate Task AsTask(ref T value);
}

/// <summary>Awaits objects by the pattern that C#'s <c>await</c> uses: GetAwaiter, IsCompleted, OnCompleted, GetResult.</summary>
internal static class CustomAwaitables
{
    private static readonly MethodInfo s_run = typeof(CustomAwaitables).GetMethod(nameof(Run), BindingFlags.NonPublic | BindingFlags.Static)!;

    internal static Task ToTask(object awaitable)
    {
        var getAwaiter = awaitable.GetType().GetMethod("GetAwaiter", Type.EmptyTypes)
            ?? throw new InvalidCastException($"{SignatureText.Of(awaitable.GetType())} cannot be awaited: it has no GetAwaiter().");
        var awaiter = getAwaiter.Invoke(awaitable, null)!;
        var result = awaiter.GetType().GetMethod("GetResult", Type.EmptyTypes)!.ReturnType;
        return (Task)s_run.MakeGenericMethod(result == typeof(void) ? typeof(object) : result).Invoke(null, [awaiter])!;
    }

    private static Task<T> Run<T>(object awaiter)
    {
        var source = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var type = awaiter.GetType();
        void Complete()
        {
            try
            {
                source.SetResult((T)type.GetMethod("GetResult", Type.EmptyTypes)!.Invoke(awaiter, BindingFlags.DoNotWrapExceptions, null, null, null)!);
            }
            catch (OperationCanceledException cancelled)
            {
                source.SetCanceled(cancelled.CancellationToken);
            }
            catch (Exception exception)
            {
                source.SetException(exception);
            }
        }

        if ((bool)type.GetProperty("IsCompleted")!.GetValue(awaiter)!) Complete();
        else ((INotifyCompletion)awaiter).OnCompleted(Complete);
        return source.Task;
    }
}
