// What a PythonHost needs of the thread that runs its loop.
using PyBridge.Interop;

namespace PyBridge.Async;

/// <summary>The thread of an event loop, in an interpreter that was started here or joined.</summary>
internal interface IHostThread
{
    Interpreter Interpreter { get; }

    EventLoop Door { get; }

    /// <summary>Ends when the thread is done; with what could not be ended, in words.</summary>
    Task<IReadOnlyList<string>> Ended { get; }

    /// <summary>Asks it to end. On any thread.</summary>
    void RequestStop(TimeSpan limit);
}
