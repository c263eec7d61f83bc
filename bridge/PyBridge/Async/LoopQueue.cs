// The queue of messages to one event loop: many threads push, the loop's thread takes whole bursts.
namespace PyBridge.Async;

/// <summary>Something to be done on a loop's thread. It is its own link in the queue, so posting allocates nothing.</summary>
internal abstract class LoopMessage
{
    internal LoopMessage? Next;

    /// <summary>Does it. On the loop's thread, attached. What goes wrong goes to whoever waits; nothing is thrown.</summary>
    internal abstract void Run(EventLoop loop);

    /// <summary>Tells whoever waits that it will never be done. On any thread, perhaps detached.</summary>
    internal abstract void Fail(Exception reason);
}

/// <summary>
/// A stack that is turned around when it is taken. Its head says all there is to say, in one word that one instruction exchanges:
/// asleep (the loop waits in its selector), empty (the loop is awake and will look again), messages, or closed.
/// So a message is either taken by the loop or refused, and only the push that finds the loop asleep pays for a wake-up.
/// </summary>
internal sealed class LoopQueue
{
    private static readonly LoopMessage s_asleep = new Mark();
    private static readonly LoopMessage s_closed = new Mark();

    private const int MostCounted = 1_000_000;

    private LoopMessage? _head = s_asleep;

    internal enum Pushed
    {
        /// <summary>The loop is awake and will take it.</summary>
        Taken,

        /// <summary>The caller wakes the loop.</summary>
        NeedsWakeup,

        /// <summary>The loop is closed; the message was not queued.</summary>
        Refused,
    }

    internal bool IsClosed => Volatile.Read(ref _head) == s_closed;

    /// <summary>Adds a message. On any thread, without a lock.</summary>
    internal Pushed Push(LoopMessage message)
    {
        while (true)
        {
            var head = Volatile.Read(ref _head);
            if (head == s_closed) return Pushed.Refused;
            message.Next = head == s_asleep ? null : head;
            if (Interlocked.CompareExchange(ref _head, message, head) == head)
            {
                return head == s_asleep ? Pushed.NeedsWakeup : Pushed.Taken;
            }
        }
    }

    /// <summary>All messages in the order of their arrival, or null. From here on the loop counts as awake. On the loop's thread.</summary>
    internal LoopMessage? TakeAll()
    {
        while (true)
        {
            var head = Volatile.Read(ref _head);
            if (head == s_closed) return null;
            if (Interlocked.CompareExchange(ref _head, null, head) == head) return head == s_asleep ? null : Reverse(head);
        }
    }

    /// <summary>The same on another thread than the loop's, for which a loop that sleeps goes on doing so.</summary>
    internal LoopMessage? TakeFromOutside()
    {
        while (true)
        {
            var head = Volatile.Read(ref _head);
            if (head is null || head == s_asleep || head == s_closed) return null;
            if (Interlocked.CompareExchange(ref _head, null, head) == head) return Reverse(head);
        }
    }

    /// <summary>Goes to sleep unless something has arrived: false means "look again". On the loop's thread.</summary>
    internal bool TrySleep()
    {
        var head = Interlocked.CompareExchange(ref _head, s_asleep, null);
        return head is null || head == s_asleep || head == s_closed;
    }

    /// <summary>Refuses all later messages and returns those that nobody will take, or null.</summary>
    internal LoopMessage? Close()
    {
        var head = Interlocked.Exchange(ref _head, s_closed);
        return head == s_closed || head == s_asleep ? null : Reverse(head);
    }

    /// <summary>How many messages wait. On any thread; what others do meanwhile makes it inexact, not wrong by more than they did.</summary>
    internal int Depth => Count(Volatile.Read(ref _head));

    /// <summary>The length of a chain that its owner may be taking apart.</summary>
    internal static int Count(LoopMessage? first)
    {
        var count = 0;
        for (var message = first; message is not null && count < MostCounted; message = Volatile.Read(ref message.Next))
        {
            if (message is not Mark) count++;
        }

        return count;
    }

    private static LoopMessage? Reverse(LoopMessage? head)
    {
        LoopMessage? first = null;
        while (head is not null)
        {
            var next = head.Next;
            head.Next = first;
            first = head;
            head = next;
        }

        return first;
    }

    private sealed class Mark : LoopMessage
    {
        internal override void Run(EventLoop loop) => throw new InvalidOperationException("A mark is no message.");

        internal override void Fail(Exception reason) => throw new InvalidOperationException("A mark is no message.");
    }
}
