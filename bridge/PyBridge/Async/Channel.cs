// The Python object through which asyncio drives an EventLoop: fileno(), drain(), close(), pending(task).
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Async;

/// <summary>
/// Python gets a tuple of callables for a new event loop: the descriptor to watch, what to call when it is readable, what to call when the loop
/// closes, and what to call with a task that a call has to wait for.
/// </summary>
internal static unsafe class Channel
{
    private const string Label = "event loop", Selector = "event loop's selector";

    private static readonly ImportedObject s_current = new("dotnet_tasks._loop", "current_channel");

    /// <summary>New reference to a capsule-like object that holds the loop, for finding it again (see <see cref="Current"/>).</summary>
    private static readonly PerInterpreter<NativeType> s_type = new(static _ =>
        NativeType.Create("_dotnet_tasks.Channel", Slots.TPFLAGS_DISALLOW_INSTANTIATION, 0));

    /// <summary>Python's <c>open_channel()</c> → (channel, descriptor, drain, close, pending, begin_turn, end_turn); the last two are None where nobody wants to know.</summary>
    internal static nint Open(nint* arguments, int count)
    {
        var loop = new EventLoop(Interpreter.Current);
        loop.OpenBooks();
        using var tuple = new OwnedReference(PythonError.Check(CPython.PyTuple_New(7)));
        CPython.PyTuple_SetItem(tuple.Pointer, 0, s_type.Current.New(loop));
        CPython.PyTuple_SetItem(tuple.Pointer, 1, PythonError.Check(CPython.PyLong_FromLongLong(loop.Wakeup.Descriptor)));
        CPython.PyTuple_SetItem(tuple.Pointer, 2, NativeFunction.New(new Drainer(loop)));
        CPython.PyTuple_SetItem(tuple.Pointer, 3, NativeFunction.New("close", 0, 0, (_, _) => Close(loop)));
        CPython.PyTuple_SetItem(tuple.Pointer, 4, NativeFunction.New(new Pending(loop)));
        CPython.PyTuple_SetItem(tuple.Pointer, 5, loop.Books is null ? None.New() : NativeFunction.New("begin_turn", 0, 0, (_, _) => BeginTurn(loop)));
        CPython.PyTuple_SetItem(tuple.Pointer, 6, loop.Books is null ? None.New() : NativeFunction.New("end_turn", 0, 0, (_, _) => EndTurn(loop)));
        return tuple.Steal();
    }

    /// <summary>The door to the event loop that runs on the calling, attached thread; opened at first use.</summary>
    internal static EventLoop Current()
    {
        using var channel = new OwnedReference(PythonError.Check(CPython.PyObject_CallNoArgs(s_current.Current)));
        return NativeType.Target<EventLoop>(channel.Pointer);
    }

    /// <summary>The loop behind a channel object.</summary>
    internal static EventLoop Of(BorrowedReference channel) => NativeType.Target<EventLoop>(channel.Pointer);

    private static nint Close(EventLoop loop)
    {
        loop.Close(loop.IsEnding || loop.Interpreter.Gate.IsClosed ? null : new InvalidOperationException("The event loop was closed before this could run on it."));
        return None.New();
    }

    /// <summary>The loop's selector returned: its thread is at work again.</summary>
    private static nint BeginTurn(EventLoop loop)
    {
        loop.Books?.BeginTurn();
        var record = ThreadRecord.For(loop.Interpreter);
        record.Label = Label;
        record.Books?.Returns(Phase.Attached);
        return None.New();
    }

    /// <summary>The loop goes to its selector, which detaches.</summary>
    private static nint EndTurn(EventLoop loop)
    {
        loop.Books?.EndTurn();
        var record = ThreadRecord.For(loop.Interpreter);
        record.Books?.Detaches();
        record.Books?.Returns(Phase.SteppedOut);
        record.Label = Selector;
        return None.New();
    }

    private sealed class Drainer(EventLoop loop) : INativeCallable
    {
        public nint Call(nint* arguments, int count, nint keywordNames)
        {
            loop.Drain();
            return None.New();
        }
    }

    private sealed class Pending(EventLoop loop) : INativeCallable
    {
        public nint Call(nint* arguments, int count, nint keywordNames)
        {
            var call = loop.Starting ?? throw new InvalidOperationException("pending() outside of a call's start.");
            loop.Starting = null;
            call.Wait(arguments[0]);
            return None.New();
        }
    }
}
