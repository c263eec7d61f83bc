// An async stream of .NET as Python walks through it: one awaitable for each item.
using System.Reflection;
using PyBridge.Async;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>One enumeration of an <see cref="IAsyncEnumerable{T}"/>. Cancelling the wait for an item cancels the enumeration's token.</summary>
internal abstract class StreamCursor
{
    private static readonly MethodInfo s_create = typeof(StreamCursor).GetMethod(nameof(CreateTyped), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>New reference to an awaitable: whether there is another item.</summary>
    internal abstract nint MoveNext();

    /// <summary>New reference to the item.</summary>
    internal abstract nint Current();

    /// <summary>New reference to an awaitable of the enumeration's end.</summary>
    internal abstract nint Close();

    internal static StreamCursor Create(object stream)
    {
        var type = GenericInference.Implementation(stream.GetType(), typeof(IAsyncEnumerable<>))
            ?? throw new InvalidCastException($"{SignatureText.Of(stream.GetType())} is no async stream.");
        return (StreamCursor)s_create.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [stream])!;
    }

    private static StreamCursor<T> CreateTyped<T>(IAsyncEnumerable<T> stream) => new(stream);
}

#pragma warning disable CA1001 // A source without a timer or a wait handle has nothing to release.
/// <summary>Items of one type.</summary>
internal sealed class StreamCursor<T> : StreamCursor
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly IAsyncEnumerator<T> _items;
    private readonly string _origin;

    internal StreamCursor(IAsyncEnumerable<T> stream)
    {
        _origin = SignatureText.Of(stream.GetType());

        // The token that the bridge gave the call that made the stream is cancelled together with the enumeration.
        if (Awaitables.SourceOf(stream) is { } source)
            _cancellation.Token.UnsafeRegister(static (state, _) => ((CancellationTokenSource)state!).Cancel(), source);
        _items = stream.GetAsyncEnumerator(_cancellation.Token);
    }

    internal override nint MoveNext()
    {
        ValueTask<bool> moved;
        using (ContextFlow.Enter(Interpreter.Current, carriesPython: true))
        using (Detachment.Enter("MoveNextAsync")) moved = _items.MoveNextAsync();
        var task = moved.AsTask();
        if (task.IsCompleted) return TaskExport.New(task, null, _origin);
        var own = new CancellationTokenSource();
        own.Token.UnsafeRegister(static (state, _) => ((CancellationTokenSource)state!).Cancel(), _cancellation);
        return TaskExport.New(task, own, _origin);
    }

    internal override nint Current() => ResultWriter<T>.Write(_items.Current);

    internal override nint Close()
    {
        ValueTask closed;
        using (ContextFlow.Enter(Interpreter.Current, carriesPython: true))
        using (Detachment.Enter("DisposeAsync")) closed = _items.DisposeAsync();
        return TaskExport.New(closed.AsTask(), null, _origin);
    }
}
