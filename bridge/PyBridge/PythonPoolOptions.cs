// How a program wants its pool of Python workers.
namespace PyBridge;

/// <summary>What <see cref="PythonPool.StartAsync"/> starts. Everything has a default.</summary>
public sealed class PythonPoolOptions
{
    /// <summary>How many workers, each a thread with an event loop. Default: the number of processors that this process may use.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>In which interpreters they run.</summary>
    public PythonPoolMode Mode { get; init; }

    /// <summary>
    /// How many calls a worker has at most, those that run and those that wait in its queue; further calls wait, asynchronously, until one
    /// of any worker's ends. One or two suit functions that compute for different lengths of time; coroutines that wait want many. Default: 256.
    /// </summary>
    public int QueueLimit { get; init; } = 256;

    /// <summary>A Python function or coroutine that each worker runs before it takes calls: module and function.</summary>
    public (string Module, string Function)? Initialize { get; init; }

    /// <summary>The arguments of <see cref="Initialize"/>.</summary>
    public IReadOnlyList<object?> InitializeArguments { get; init; } = [];

    /// <summary>How long <see cref="PythonPool.DisposeAsync"/> waits for what runs before it gives up on a worker. Default: 5 seconds.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>asyncio's debug mode for the workers' event loops.</summary>
    public bool Debug { get; init; }

    /// <summary>A Python callable that makes each worker's event loop, as <c>module:function</c>; null for asyncio's own.</summary>
    public string? EventLoopFactory { get; init; }

    /// <summary>Called with each line of what a disposal could not end. Default: standard error.</summary>
    public Action<string>? ShutdownReport { get; init; }
}
