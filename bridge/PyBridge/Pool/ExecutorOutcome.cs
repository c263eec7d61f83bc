// How a call of Python's InterpreterPool ended, on its way to the interpreter that made it.
namespace PyBridge.Pool;

/// <summary>The numbers are those of <c>dotnet_tasks._pool_pickles</c>.</summary>
internal enum ExecutorOutcomeKind
{
    /// <summary>A pickled result.</summary>
    Value,

    /// <summary>A pickled exception, and its traceback as text.</summary>
    Error,

    /// <summary>The coroutine was cancelled.</summary>
    Cancelled,

    /// <summary>The pool cannot run calls: why, as text.</summary>
    Broken,

    /// <summary>The call's Python code has told its future already.</summary>
    Delivered,
}

/// <param name="Id">The call's; zero for the pool's own.</param>
/// <param name="Kind">What the rest is.</param>
/// <param name="Payload">A pickle.</param>
/// <param name="Buffers">Its out-of-band buffers, copies.</param>
/// <param name="Text">A message or a traceback.</param>
internal sealed record ExecutorOutcome(long Id, ExecutorOutcomeKind Kind, byte[]? Payload = null, byte[][]? Buffers = null, string Text = "");
