// An asyncio event loop as .NET sees it: a queue to it, the descriptor that wakes it, and the drain that runs on its thread.
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Async;

/// <summary>
/// The door to one event loop, of which any number live at once. Nothing here stops the loop in order to talk to it:
/// messages are pushed, one wake-up is written per burst, and <see cref="Drain"/> runs as one of the loop's own callbacks.
/// asyncio's side of it is <c>dotnet_tasks._loop</c>.
/// </summary>
internal sealed class EventLoop(Interpreter interpreter)
{
    /// <summary>How many messages one drain runs, so that the loop's own callbacks get their turn.</summary>
    private const int MostPerDrain = 1024;

    private readonly LoopQueue _queue = new();
    private readonly PendingCalls _pending = new();
    private LoopMessage? _rest;
    private LoopBooks? _books;

    internal Interpreter Interpreter { get; } = interpreter;

    internal Wakeup Wakeup { get; } = new();

    /// <summary>The telemetry's books of this loop; null while it is off.</summary>
    internal LoopBooks? Books => _books;

    /// <summary>How many messages wait, counted while others push and take: for reports.</summary>
    internal int QueueDepth => _queue.Depth + LoopQueue.Count(Volatile.Read(ref _rest));

    /// <summary>The managed thread that drains it; zero before the first drain.</summary>
    internal int ThreadId { get; private set; }

    internal bool IsClosed => _queue.IsClosed;

    /// <summary>Its host was disposed, so what is cancelled from here on was not cancelled by itself.</summary>
    internal bool IsEnding { get; set; }

    /// <summary>What to say to those whom the end of this loop cuts short.</summary>
    internal Exception Ended() => Interpreter.Gate.IsClosed
        ? Interpreter.Ended()
        : new ObjectDisposedException(nameof(PythonHost), "The event loop of this host has ended: it was disposed.");

    /// <summary>Python's <c>start(function, *args)</c> for this loop (owned), from <c>dotnet_tasks._calls</c>; zero until the first call.</summary>
    internal nint Starter { get; set; }

    /// <summary>The call that is being started, for Python's <c>pending(task)</c> to find. On the loop's thread.</summary>
    internal PendingCall? Starting { get; set; }

    /// <summary>Queues a message and wakes the loop if it sleeps. On any thread; never attaches. False when the loop is closed.</summary>
    internal bool TryPost(LoopMessage message)
    {
        switch (_queue.Push(message))
        {
            case LoopQueue.Pushed.Refused:
                return false;
            case LoopQueue.Pushed.NeedsWakeup:
                _books?.Signalled();
                Wakeup.Signal();
                return true;
            default:
                return true;
        }
    }

    /// <summary>Queues a message, or fails it at once when the loop is closed.</summary>
    internal void PostOrFail(LoopMessage message)
    {
        if (!TryPost(message)) message.Fail(Ended());
    }

    /// <summary>Opens the books if its interpreter keeps any. Once, on the loop's thread.</summary>
    internal void OpenBooks() => _books = Interpreter.Books?.Open(this);

    /// <summary>A call suspended: it is known until it ends, so that the end of the loop can fail it.</summary>
    internal void Track(PendingCall call) => _pending.Add(call);

    internal void Untrack(PendingCall call) => _pending.Remove(call);

    /// <summary>How many calls wait for their coroutine.</summary>
    internal int PendingCount => _pending.Count;

    /// <summary>Runs what arrived, up to a limit. On the loop's thread, attached. More than that: the descriptor stays readable, so the loop
    /// calls again after its other callbacks.</summary>
    internal void Drain()
    {
        ThreadId = Environment.CurrentManagedThreadId;
        Wakeup.Reset();
        _books?.BeginDrain();

        for (var left = MostPerDrain; ;)
        {
            if (_rest is null)
            {
                _rest = _queue.TakeAll();

                // What a thread released before it posted is released before its message runs: a lent buffer is free when the await returns.
                if (Interpreter.HasChores) Interpreter.DoChores();
            }

            if (_rest is not { } message)
            {
                if (!_queue.TrySleep()) continue;
                _books?.EndDrain(MostPerDrain - left);
                return;
            }

            if (left-- == 0)
            {
                Wakeup.Signal();
                _books?.EndDrain(MostPerDrain);
                return;
            }

            // What has not run yet stays where Close finds it, should this message never return.
            _rest = message.Next;
            message.Next = null;
            message.Run(this);
        }
    }

    /// <summary>Refuses what comes from here on, and fails what nobody will run. On the loop's thread, or when that thread is gone.</summary>
    internal void Close(Exception? reason = null)
    {
        FailAll(Interlocked.Exchange(ref _rest, null), reason);
        if (Starting is { } stuck) stuck.Fail(reason ?? Ended());
        FailAll(_queue.Close(), reason);
        FailAll(_pending.TakeAll(), reason);
        Wakeup.Dispose();
        if (Interlocked.Exchange(ref _books, null) is { } books) Interpreter.Books?.Close(books);
        if (Starter != 0)
        {
            Interpreter.Release(Starter);
            Starter = 0;
        }
    }

    /// <summary>Fails every call that was given to it, while its thread is busy with one of them; the loop lives on. On any thread.</summary>
    internal void FailCalls(Exception reason)
    {
        FailAll(Interlocked.Exchange(ref _rest, null), reason);
        Starting?.Fail(reason);
        FailAll(_queue.TakeFromOutside(), reason);
        FailAll(_pending.TakeAll(), reason);
    }

    private void FailAll(LoopMessage? message, Exception? reason)
    {
        while (message is not null)
        {
            var next = message.Next;
            message.Next = null;
            message.Fail(reason ?? Ended());
            message = next;
        }
    }
}
