// Where a pool's worker runs: in the one interpreter, or in one of its own.
using PyBridge.Interop;

namespace PyBridge.Pool;

/// <summary>An interpreter, as a worker's thread enters and leaves it. All on that thread, unless a member says otherwise.</summary>
internal interface IWorkerPlace
{
    /// <summary>Whether the worker's loop is the one that the interpreter's objects call through.</summary>
    bool IsOwn { get; }

    /// <summary>Attaches the thread, which stays attached until <see cref="Leave"/>.</summary>
    Interpreter Enter();

    /// <summary>Takes no new calls from outside. On any thread, any number of times.</summary>
    void Close();

    /// <summary>Ends what has to be ended and detaches; what could not be ended, in words.</summary>
    /// <param name="unfinished">What the event loop could not end.</param>
    /// <param name="rest">The time that is left.</param>
    IReadOnlyList<string> Leave(string[] unfinished, Func<TimeSpan> rest);
}
