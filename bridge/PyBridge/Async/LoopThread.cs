// Running an asyncio event loop on a .NET thread: the part that the main host and joined interpreters share.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// One <c>dotnet_tasks._host.HostLoop</c>, made, run and closed on the calling thread, which is attached throughout
/// (asyncio detaches while it waits in its selector).
/// </summary>
internal sealed class LoopThread
{
    private readonly PyObject _loop;

    private LoopThread(PyObject loop, EventLoop door)
    {
        _loop = loop;
        Door = door;
    }

    internal EventLoop Door { get; }

    /// <summary>Makes the loop. The thread is attached and stays the loop's own.</summary>
    /// <param name="interpreter">The interpreter that the thread is attached to.</param>
    /// <param name="factory">See <see cref="PythonOptions.EventLoopFactory"/>.</param>
    /// <param name="debug">asyncio's debug mode.</param>
    /// <param name="isInterpreters">It is the loop that calls of the interpreter's objects go to; else one of several.</param>
    internal static LoopThread Create(Interpreter interpreter, string? factory, bool debug, bool isInterpreters = true)
    {
        using var module = Import(interpreter);
        var loop = module.Call<PyObject>("HostLoop", factory, debug);
        using var channel = loop.GetAttr("channel");
        var door = Channel.Of(channel.Borrow());
        if (isInterpreters)
        {
            interpreter.ReleasesPiledUp = () => HostLoop.Find(interpreter)?.TryPost(new Nudge());
            HostLoop.Set(interpreter, door);
        }

        return new LoopThread(loop, door);
    }

    /// <summary>Runs until <see cref="Stop"/> was carried out.</summary>
    internal void Run() => _loop.Call("run");

    /// <summary>Asks the loop to cancel what runs and to end. On any thread; false when it is closed already.</summary>
    internal bool Stop(TimeSpan limit) => Door.TryPost(new Stopping(_loop, limit));

    /// <summary>Closes the loop; returns what could not be ended. The thread is attached.</summary>
    internal string[] Close()
    {
        var left = _loop.Call<string[]>("close");
        Door.Close();
        _loop.Dispose();
        HostLoop.Remove(Door);
        return left;
    }

    internal static PyObject Import(Interpreter interpreter)
    {
        using var module = Names.ImportModule("dotnet_tasks._host");
        return PyObject.FromOwned(new BorrowedReference(module.Pointer).ToOwned(), interpreter);
    }

    private sealed class Stopping(PyObject loop, TimeSpan limit) : LoopMessage
    {
        internal override void Run(EventLoop door)
        {
            door.IsEnding = true;
            try
            {
                loop.Call("stop", limit.TotalSeconds);
            }
            catch (Exception exception)
            {
                PythonError.Raise(exception);
                CPython.PyErr_WriteUnraisable(0);
            }
        }

        internal override void Fail(Exception reason)
        {
            // The loop has ended by itself, which is what was asked for.
        }
    }

    /// <summary>Does nothing but let the loop release what piled up.</summary>
    private sealed class Nudge : LoopMessage
    {
        internal override void Run(EventLoop loop)
        {
        }

        internal override void Fail(Exception reason)
        {
            // Whoever ends the interpreter releases what is left.
        }
    }
}
