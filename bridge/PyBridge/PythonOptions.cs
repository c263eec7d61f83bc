// How a C# host wants its Python.
namespace PyBridge;

/// <summary>What <see cref="PythonHost.StartAsync"/> starts. Everything has a default.</summary>
public sealed class PythonOptions
{
    /// <summary>
    /// Which CPython: a version (<c>"3.13"</c>, <c>"3.13t"</c>), the path of an executable, of an installation or of a virtual environment,
    /// or null for the first one in the order that <see cref="PythonFinder.Resolve(string?)"/> documents.
    /// </summary>
    public string? Python { get; init; }

    /// <summary>Folders put in front of <c>sys.path</c>; relative ones are below <see cref="AppContext.BaseDirectory"/>, else below the current folder.</summary>
    public IReadOnlyList<string> ModulePaths { get; init; } = [];

    /// <summary>What <c>sys.argv</c> holds behind its first item, which is the host's name.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>How long <see cref="PythonHost.DisposeAsync"/> waits for coroutines and threads before it gives up finalizing; from zero to 24 days. Default: 5 seconds.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>asyncio's debug mode for the host's event loop. https://docs.python.org/3/library/asyncio-dev.html#debug-mode</summary>
    public bool Debug { get; init; }

    /// <summary>
    /// A Python callable that makes the host's event loop, as <c>module:function</c> (<c>"uvloop:new_event_loop"</c>); null for asyncio's own.
    /// </summary>
    public string? EventLoopFactory { get; init; }

    /// <summary>
    /// Whether a shutdown says, one that cannot finalize too, by Python type, which <see cref="PyObject"/>s were never disposed.
    /// <see cref="PythonHost.Attach"/> ignores it: the interpreter that it joins does not end with the host.
    /// </summary>
    public bool ReportLeaks { get; init; }

    /// <summary>
    /// Whether the time that threads wait for the GIL, and that they and the event loops take, is booked: see <see cref="PythonHost.GilReport"/> and
    /// docs/telemetry.md. Null: as the environment variable <c>PYBRIDGE_TELEMETRY</c> says. Once on, it stays on for the process.
    /// </summary>
    public bool? Telemetry { get; init; }

    /// <summary>
    /// How long threads may wait for each other before a watchdog reports it, with what each thread waits for and the stacks: a thread that cannot
    /// attach, an event loop that does not come to its messages. Null: as the environment variable <c>PYBRIDGE_WATCHDOG</c> says, in seconds; off
    /// without it, and with zero. What it sees and what not is in docs/lifetime.md.
    /// </summary>
    public TimeSpan? Watchdog { get; init; }

    /// <summary>Called with each report of the <see cref="Watchdog"/>, on its thread, which never attaches: do not call Python there. Default: standard error.</summary>
    public Action<string>? WatchdogReport { get; init; }

    /// <summary>Called with each line of what a shutdown could not finish, or of <see cref="ReportLeaks"/>. Default: standard error.</summary>
    public Action<string>? ShutdownReport { get; init; }
}
