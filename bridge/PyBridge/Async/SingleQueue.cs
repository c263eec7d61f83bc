// A queue between one thread that puts and one that takes, without locks.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PyBridge.Async;

/// <summary>Segments in a chain: the producer fills the last one and says how far it is, the consumer follows. Each side has cache lines of its own.</summary>
internal sealed class SingleQueue<T>
{
    private const int SegmentLength = 256;

    private readonly Side _producer;
    private readonly Side _consumer;

    internal SingleQueue()
    {
        var first = new Segment();
        _producer = new Side(first);
        _consumer = new Side(first);
    }

    /// <summary>Whether something can be taken. The consumer's question.</summary>
    internal bool HasItems
    {
        get
        {
            var side = _consumer;
            return side.Position < side.Published || side.Position < Volatile.Read(ref side.Segment.Published) ||
                (side.Position == SegmentLength && Volatile.Read(ref side.Segment.Next) is not null);
        }
    }

    /// <summary>Adds an item. By the producer.</summary>
    internal void Enqueue(T item)
    {
        var side = _producer;
        var position = side.Position;
        if (position < SegmentLength)
        {
            side.Items[position] = item;
            side.Position = ++position;
            Volatile.Write(ref side.Segment.Published, position);
            return;
        }

        // Chained with its first item in it: that there is a next segment says that there is an item.
        var next = new Segment { Published = 1 };
        next.Items[0] = item;
        Volatile.Write(ref side.Segment.Next, next);
        side.Enter(next);
        side.Position = 1;
    }

    /// <summary>Takes the oldest item, if there is one. By the consumer.</summary>
    internal bool TryDequeue([MaybeNullWhen(false)] out T item)
    {
        var side = _consumer;
        if (side.Position >= side.Published && !Advance(side))
        {
            item = default;
            return false;
        }

        ref var place = ref side.Items[side.Position++];
        item = place;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) place = default!;
        return true;
    }

    /// <summary>Looks how far the producer is by now. False when there is nothing more.</summary>
    private static bool Advance(Side side)
    {
        if (side.Position == SegmentLength)
        {
            if (Volatile.Read(ref side.Segment.Next) is not { } next) return false;
            side.Enter(next);
            side.Position = 0;
        }

        side.Published = Volatile.Read(ref side.Segment.Published);
        return side.Position < side.Published;
    }

    /// <summary>Where one of the two threads is.</summary>
    private sealed class Side
    {
        internal Segment Segment = null!;
        internal T[] Items = null!;
        internal int Position;

        /// <summary>The consumer's: how far the producer was when it looked last.</summary>
        internal int Published;

#pragma warning disable CS0169, IDE0051 // takes room, nothing else
        private readonly CacheLinePadding _padding;
#pragma warning restore CS0169, IDE0051

        internal Side(Segment segment) => Enter(segment);

        internal void Enter(Segment segment)
        {
            Segment = segment;
            Items = segment.Items;
            Published = 0;
        }
    }

    private sealed class Segment
    {
        internal readonly T[] Items = new T[SegmentLength];
        internal Segment? Next;
        internal int Published;

#pragma warning disable CS0169, IDE0051 // takes room, nothing else
        private readonly CacheLinePadding _padding;
#pragma warning restore CS0169, IDE0051
    }
}
