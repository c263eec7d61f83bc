// The public face of the embedded interpreter: start or join it, import, shut down.
using System.Runtime.InteropServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Pool;
using PyBridge.Telemetry;

namespace PyBridge;

/// <summary>CPython in this process: started once by <see cref="StartAsync"/>, or joined by <see cref="Attach"/>.</summary>
/// <remarks>
/// <para>One process has one CPython. Any thread may call; disposing cancels what runs, waits up to <see cref="PythonOptions.ShutdownTimeout"/>
/// and finalizes, and so does the end of the process.</para>
/// <para>https://docs.python.org/3/c-api/init.html</para>
/// </remarks>
public sealed class PythonHost : IAsyncDisposable
{
    private static int s_started;
    private static volatile bool s_owned;
    private static volatile string? s_failure;

    /// <summary>What is left for the host's own end where its pools have used up the limit: enough to cancel what can be cancelled.</summary>
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(250);

    private readonly IHostThread _thread;
    private readonly PythonOptions _options;
    private readonly Lock _lock = new();
    private readonly PosixSignalRegistration[] _signals = [];
    private Task? _disposal;

    private PythonHost(IHostThread thread, PythonOptions options, PythonInstallation? installation)
    {
        _thread = thread;
        _options = options;
        Installation = installation;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        ProcessEnd.GuardThreads();

        // A program that dies of an exception has no ProcessExit, nor has one that a signal ends which it does not handle. Nothing is cancelled
        // here: only Python's buffers are written.
        if (OwnsInterpreter)
        {
            AppDomain.CurrentDomain.UnhandledException += (_, _) => FlushFromOutside();
            _signals =
            [
                PosixSignalRegistration.Create(PosixSignal.SIGINT, FlushAtSignal),
                PosixSignalRegistration.Create(PosixSignal.SIGQUIT, FlushAtSignal),
                PosixSignalRegistration.Create(PosixSignal.SIGTERM, FlushAtSignal),
            ];
        }
    }

    /// <summary>The interpreter that was started; null when it was joined.</summary>
    public PythonInstallation? Installation { get; }

    /// <summary>CPython's version, such as <c>3.13.0</c>.</summary>
    public string Version => CPython.VersionText.Split(' ')[0];

    /// <summary>Whether this is a build without the GIL (PEP 703).</summary>
    public bool IsFreeThreaded => CPython.IsFreeThreaded;

    internal Interpreter Interpreter => _thread.Interpreter;

    /// <summary>Its disposal has begun: from here on no pool is started for it. <see cref="LivingPools"/> asks under its lock.</summary>
    internal bool IsEnding { get; private set; }

    private bool OwnsInterpreter => Installation is not null;

    /// <summary>Starts CPython and an asyncio event loop on a thread of their own. Once per process.</summary>
    /// <exception cref="PythonNotFoundException">No CPython that fits the options, or none that can be embedded.</exception>
    /// <exception cref="InvalidOperationException">This process has started CPython already.</exception>
    public static async Task<PythonHost> StartAsync(PythonOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new PythonOptions();
        ShutdownLimit.Check(options.ShutdownTimeout);
        cancellationToken.ThrowIfCancellationRequested();
        var python = await Task.Run(() => PythonFinder.Resolve(options.Python), cancellationToken).ConfigureAwait(false);
        if (Interlocked.Exchange(ref s_started, 1) != 0)
        {
            throw StartFailed() ?? new InvalidOperationException(
                "CPython was started in this process already. There is one per process: keep the PythonHost and share it, also after it was disposed.");
        }

        GilTelemetry.Configure(options.Telemetry);
        Telemetry.Watchdog.Configure(options.Watchdog, options.WatchdogReport);
        s_owned = true;
        try
        {
            return new PythonHost(await MainThread.StartAsync(python, options).ConfigureAwait(false), options, python);
        }
        catch (Exception exception)
        {
            s_failure = exception.Message;
            s_owned = MainThread.HasInitialized;
            throw;
        }
    }

    /// <summary>
    /// Joins the CPython that something else in this process started: another embedder, or a <c>python</c> process that loaded .NET. Runs an
    /// event loop on a thread of its own there. Disposing ends that loop and the pools of this host, nothing else; the interpreter is never finalized
    /// from here, and when its owner does, every later call fails with <see cref="ObjectDisposedException"/>. The calling thread may be attached or not.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no initialized CPython in this process, or <see cref="StartAsync"/> started it.</exception>
    public static PythonHost Attach(PythonOptions? options = null)
    {
        if (s_owned)
        {
            throw StartFailed() ?? new InvalidOperationException("PythonHost.StartAsync started the CPython of this process: share the PythonHost that it returned.");
        }

        options ??= new PythonOptions();
        ShutdownLimit.Check(options.ShutdownTimeout);
        GilTelemetry.Configure(options.Telemetry);
        Telemetry.Watchdog.Configure(options.Watchdog, options.WatchdogReport);
        return new PythonHost(JoinedThread.Start(options), options, null);
    }

    private static InvalidOperationException? StartFailed() => s_failure is { } failure
        ? new InvalidOperationException($"PythonHost.StartAsync has failed in this process ({failure}). A process starts CPython once: mend the cause and start a new process.")
        : null;

    /// <summary>Imports a module on the calling thread.</summary>
    /// <remarks>On free-threaded builds a module whose code would make threads wait for each other causes a Python <c>RuntimeWarning</c> (docs/parallel.md).</remarks>
    /// <exception cref="PythonException">ModuleNotFoundError, or whatever the module raises.</exception>
    /// <exception cref="ObjectDisposedException">This host was disposed, or the interpreter's owner is ending it.</exception>
    public PyObject Import(string module)
    {
        if (!OwnsInterpreter && Volatile.Read(ref _disposal) is not null && !Interpreter.Gate.IsClosed)
        {
            throw new ObjectDisposedException(nameof(PythonHost), "This host was disposed; the interpreter that it joined lives on.");
        }

        using var attachment = Attachment.Enter(Interpreter);
        using var imported = Names.ImportModule(module);
        SharedCode.Examine(module, imported);
        return PyObject.FromOwned(new BorrowedReference(imported.Pointer).ToOwned(), Interpreter);
    }

    /// <summary>Who waited for the GIL, on whom, how long, in this interpreter; empty unless <see cref="PythonOptions.Telemetry"/> is on. Never attaches.</summary>
    public GilReport GilReport() => GilTelemetry.ReportOf(Interpreter);

    /// <summary>
    /// Declares that an <see cref="AsyncLocal{T}"/> is the context variable <c>dotnet_tasks.context_variable(name)</c> in Python: its value flows
    /// into each coroutine that is called, and what Python sets there flows into each .NET call that Python makes. For the whole process.
    /// </summary>
    /// <remarks>All other AsyncLocals flow through Python opaquely: .NET code called from a coroutine sees those of the coroutine's caller.</remarks>
#pragma warning disable CA1822 // It needs a Python.
    public void MapContext<T>(string name, AsyncLocal<T> local)
#pragma warning restore CA1822
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(local);
        DeclaredLocals.Add(new DeclaredLocal<T>(name, local));
    }

    /// <summary>
    /// Closes the interpreter for new calls, cancels what runs, waits within the limit, finalizes. Every call that was waiting ends.
    /// What could not be finalized is said through <see cref="PythonOptions.ShutdownReport"/>. Any thread, any number of times.
    /// </summary>
    public ValueTask DisposeAsync()
    {
        // On a thread of its own: at the end of a process the pool's threads may all be busy, or held.
        lock (_lock) return new ValueTask(_disposal ??= Task.Factory.StartNew(ShutDown, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
    }

    /// <summary>Runs something on the host's loop, attached.</summary>
    internal Task<T> RunAsync<T>(Func<T> work) => new LoopWork<T>(work).Submit(_thread.Door);

    private void ShutDown()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        foreach (var signal in _signals) signal.Dispose();
        var limit = new ShutdownLimit(_options.ShutdownTimeout);
        IsEnding = true;
        if (OwnsInterpreter) Interpreter.TakesNoPools = true;
        var pools = LivingPools.End(Interpreter, OwnsInterpreter ? null : this, limit.Rest);
        if (OwnsInterpreter) Interpreter.Gate.Close();
        var rest = limit.Rest > s_least ? limit.Rest : s_least;
        if (rest > _options.ShutdownTimeout) rest = _options.ShutdownTimeout;
        _thread.RequestStop(rest);

        // The thread keeps the limit itself; the margin is for one that is stuck in Python and cannot.
        var margin = rest + TimeSpan.FromMilliseconds(500);
        if (((IAsyncResult)_thread.Ended).AsyncWaitHandle.WaitOne(margin))
        {
            Report([.. pools, .. _thread.Ended.GetAwaiter().GetResult()]);
            return;
        }

        _thread.Door.Close();
        FlushFromOutside();
        Report([.. pools, $"the event loop's thread is busy in Python and did not answer within {(_options.ShutdownTimeout + TimeSpan.FromMilliseconds(500)).TotalSeconds:0.#} s"]);
    }

    private void Report(IReadOnlyList<string> left)
    {
        if (left.Count == 0) return;
        var say = _options.ShutdownReport ?? Console.Error.WriteLine;
        say($"PyBridge: Python was not finalized: {string.Join("; ", left)}.");
    }

    /// <summary>On the finalizer's thread, whichever thread called <see cref="Environment.Exit"/>; that one counts as inside if it did so in a callback.</summary>
    private void OnProcessExit(object? sender, EventArgs e)
    {
        ProcessEnd.Begin();
        if (OwnsInterpreter) Interpreter.EndedBecause = "the process is ending";
        DisposeAsync().AsTask().Wait(_options.ShutdownTimeout + TimeSpan.FromSeconds(3));
    }

    private void FlushAtSignal(PosixSignalContext context) => FlushFromOutside();

    private void FlushFromOutside() => HostFlush.FromOutside(Interpreter, _thread.Ended);
}
