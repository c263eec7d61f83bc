// Calls whose coroutine has suspended, and the list of them that the end of a loop fails.
namespace PyBridge.Async;

/// <summary>A call that has begun and may have to wait for its asyncio task.</summary>
internal abstract class PendingCall : LoopMessage
{
    internal PendingCall? Previous;

    /// <summary>The coroutine suspended: <paramref name="task"/> (borrowed) is what to wait for. On the loop's thread.</summary>
    internal abstract void Wait(nint task);
}

/// <summary>A list whose links are the calls' own. Its lock is held for a few instructions, and nothing is called under it.</summary>
internal sealed class PendingCalls
{
    private readonly Lock _lock = new();
    private PendingCall? _first;
    private int _count;

    internal int Count => Volatile.Read(ref _count);

    internal void Add(PendingCall call)
    {
        lock (_lock)
        {
            call.Previous = null;
            call.Next = _first;
            if (_first is not null) _first.Previous = call;
            _first = call;
            _count++;
        }
    }

    internal void Remove(PendingCall call)
    {
        lock (_lock)
        {
            var next = (PendingCall?)call.Next;
            if (call.Previous is null && _first != call) return;
            if (call.Previous is { } previous) previous.Next = next;
            else _first = next;
            if (next is not null) next.Previous = call.Previous;
            call.Previous = null;
            call.Next = null;
            _count--;
        }
    }

    /// <summary>Empties the list and returns what was in it, linked by <see cref="LoopMessage.Next"/>.</summary>
    internal LoopMessage? TakeAll()
    {
        lock (_lock)
        {
            var first = _first;
            for (var call = first; call is not null; call = (PendingCall?)call.Next) call.Previous = null;
            _first = null;
            _count = 0;
            return first;
        }
    }
}
