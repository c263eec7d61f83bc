// Span parameters: a Python buffer, a string, an array or a list, held for the time of one call.
using System.Runtime.CompilerServices;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>What the spans of one call lie in; released when the call has ended. The thread is attached, except while the call runs.</summary>
internal struct SpanLeases
{
    private List<IDisposable>? _held;

    internal static bool TryReadOnly<T>(nint o, ref SpanLeases leases, out ReadOnlySpan<T> span)
    {
        span = default;
        if (ProxyObject.TryTarget(o, out var target))
        {
            switch (target)
            {
                case T[] array:
                    span = array;
                    return true;
                case ReadOnlyMemory<T> memory:
                    span = memory.Span;
                    return true;
                case Memory<T> memory:
                    span = memory.Span;
                    return true;
            }
        }

        if (typeof(T) == typeof(char) && ArgumentReader<string?>.TryRead(o, out var text))
        {
            span = Unsafe.BitCast<ReadOnlySpan<char>, ReadOnlySpan<T>>(text);
            return true;
        }

        if (BufferProxy.TryLease<T>(o, writable: false, out var lease, out var view))
        {
            leases.Hold(lease);
            span = view.Span;
            return true;
        }

        if (!ArgumentReader<T[]>.TryRead(o, out var copy)) return false;
        span = copy;
        return true;
    }

    internal static bool TryWritable<T>(nint o, ref SpanLeases leases, out Span<T> span)
    {
        span = default;
        if (ProxyObject.TryTarget(o, out var target))
        {
            switch (target)
            {
                case T[] array:
                    span = array;
                    return true;
                case Memory<T> memory:
                    span = memory.Span;
                    return true;
            }
        }

        if (!BufferProxy.TryLease<T>(o, writable: true, out var lease, out var view)) return false;
        leases.Hold(lease);
        span = view.Span;
        return true;
    }

    /// <summary>Memory for a call that ends with its Task. What is no Python buffer converts as it does everywhere.</summary>
    internal static bool TryMemory<T>(nint o, ref SpanLeases leases, out Memory<T> memory)
    {
        if (ProxyObject.IsProxy(o) || !BufferProxy.TryLease(o, writable: true, out var lease, out memory)) return ArgumentReader<Memory<T>>.TryRead(o, out memory);
        leases.Hold(lease);
        return true;
    }

    internal static bool TryReadOnlyMemory<T>(nint o, ref SpanLeases leases, out ReadOnlyMemory<T> memory)
    {
        if (ProxyObject.IsProxy(o) || !BufferProxy.TryLease<T>(o, writable: false, out var lease, out var view)) return ArgumentReader<ReadOnlyMemory<T>>.TryRead(o, out memory);
        leases.Hold(lease);
        memory = view;
        return true;
    }

    /// <summary>A span that a member returns may lie on its stack, so Python gets a copy.</summary>
    internal static nint WriteReadOnly<T>(ReadOnlySpan<T> span) =>
        typeof(T) == typeof(char) ? Value<string>.ToPython(span.ToString()) : ProxyObject.Wrap(span.ToArray());

    internal static nint Write<T>(Span<T> span) => WriteReadOnly<T>(span);

    internal void Release()
    {
        if (_held is null) return;
        foreach (var lease in _held) lease.Dispose();
        _held = null;
    }

    /// <summary>Hands the leases over to whoever follows the Task; none when it has ended, as they are released then.</summary>
    internal List<IDisposable>? HandOver(Task task)
    {
        if (task.IsCompleted) Release();
        var held = _held;
        _held = null;
        return held;
    }

    private void Hold(IDisposable lease) => (_held ??= []).Add(lease);
}
