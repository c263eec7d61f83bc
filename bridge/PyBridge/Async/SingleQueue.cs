// A queue between one thread that puts and one that takes, without locks.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PyBridge.Async;

/// <summary>Segments in a chain: the producer fills the last one and says how far it is, the consumer follows. Each side has fields of its own.</summary>
internal sealed class SingleQueue<T>
{
    private const int SegmentLength = 256;

    private Segment _last;
    private int _filled;
    private Segment _first;
    private int _taken;

    internal SingleQueue() => _first = _last = new Segment();

    /// <summary>Whether something can be taken. The consumer's question.</summary>
    internal bool HasItems => _taken < Volatile.Read(ref _first.Published) || (_taken == SegmentLength && Volatile.Read(ref _first.Next) is not null);

    /// <summary>Adds an item. By the producer.</summary>
    internal void Enqueue(T item)
    {
        if (_filled < SegmentLength)
        {
            _last.Items[_filled] = item;
            Volatile.Write(ref _last.Published, ++_filled);
            return;
        }

        // Chained with its first item in it: that there is a next segment says that there is an item.
        var next = new Segment { Published = 1 };
        next.Items[0] = item;
        Volatile.Write(ref _last.Next, next);
        _last = next;
        _filled = 1;
    }

    /// <summary>Takes the oldest item, if there is one. By the consumer.</summary>
    internal bool TryDequeue([MaybeNullWhen(false)] out T item)
    {
        var segment = _first;
        if (_taken == SegmentLength)
        {
            if (Volatile.Read(ref segment.Next) is not { } next)
            {
                item = default;
                return false;
            }

            _first = segment = next;
            _taken = 0;
        }

        if (_taken >= Volatile.Read(ref segment.Published))
        {
            item = default;
            return false;
        }

        ref var place = ref segment.Items[_taken++];
        item = place;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) place = default!;
        return true;
    }

    private sealed class Segment
    {
        internal readonly T[] Items = new T[SegmentLength];
        internal int Published;
        internal Segment? Next;
    }
}
