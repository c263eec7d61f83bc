// The thread that initializes CPython in a C# host, runs the host's event loop, and finalizes: Python's main thread.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Pool;
using PyBridge.Telemetry;

namespace PyBridge.Async;

/// <summary>CPython wants the thread that initialized it to finalize it, so one thread does both and runs the loop in between.</summary>
internal sealed class MainThread : IHostThread
{
    private readonly PythonInstallation _python;
    private readonly PythonOptions _options;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<IReadOnlyList<string>> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _stopAt = long.MaxValue;
    private LoopThread? _loop;

    /// <summary>Whether CPython was initialized here, be it that the start failed afterwards.</summary>
    internal static bool HasInitialized { get; private set; }

    private MainThread(PythonInstallation python, PythonOptions options)
    {
        _python = python;
        _options = options;
    }

    public Interpreter Interpreter { get; private set; } = null!;

    /// <summary>The host's loop, once started.</summary>
    public EventLoop Door => _loop!.Door;

    /// <summary>Ends when the thread is done: with nothing, or with what could not be finalized, in words.</summary>
    public Task<IReadOnlyList<string>> Ended => _ended.Task;

    internal static async Task<MainThread> StartAsync(PythonInstallation python, PythonOptions options)
    {
        var main = new MainThread(python, options);
        var thread = new Thread(main.Body, maxStackSize: 16 << 20)
        {
            Name = "Python main thread",

            // Background, so that returning from Main reaches ProcessExit, where the host is shut down.
            IsBackground = true,
        };
        thread.UnsafeStart();   // the starter's ExecutionContext is not that of everything that Python will do
        await main._started.Task.ConfigureAwait(false);
        return main;
    }

    /// <summary>Asks the thread to end: cancel, wait, finalize. On any thread.</summary>
    public void RequestStop(TimeSpan limit)
    {
        Volatile.Write(ref _stopAt, Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency));
        _loop?.Stop(limit);
    }

    private TimeSpan Rest
    {
        get
        {
            var at = Volatile.Read(ref _stopAt);
            if (at == long.MaxValue) return _options.ShutdownTimeout;
            var now = Stopwatch.GetTimestamp();
            return at <= now ? TimeSpan.Zero : Stopwatch.GetElapsedTime(now, at);
        }
    }

    private void Body()
    {
        try
        {
            if (_options.ReportLeaks) LeakReport.TurnOn();
            SignalActions.Keep();
            Initialization.Load(_python);
            Initialization.Initialize(_python);
            HasInitialized = true;
            SignalActions.PutBack();
            Interpreter = Interpreter.Adopt();
            ThreadRecord.For(Interpreter).Adopt(CPython.CurrentThreadState());
            NativeModule.Install();
            PythonPaths.Add(_options);
            PythonStacks.Prepare();
            _loop = LoopThread.Create(Interpreter, _options.EventLoopFactory, _options.Debug);
        }
        catch (Exception exception)
        {
            if (HasInitialized) EndFailedStart(exception);
            _started.SetException(exception);
            return;
        }

        _started.SetResult();
        try
        {
            _loop.Run();
            _ended.SetResult(Finish(_loop.Close()));
        }
        catch (Exception exception)
        {
            Interpreter.EndedBecause = $"its main thread failed ({exception.Message})";
            Interpreter.Gate.Close();
            _loop.Door.Close();
            _ended.SetResult([$"the main thread failed: {exception}"]);
            if (CPython.CurrentThreadState() != 0) CPython.PyEval_SaveThread();
        }
    }

    /// <summary>Nobody got a host to dispose, and this thread holds the GIL: what was begun is ended before the error is told.</summary>
    private void EndFailedStart(Exception exception)
    {
        try
        {
            Interpreter ??= Interpreter.Adopt();
            Interpreter.EndedBecause = $"its start failed ({exception.Message})";
            Interpreter.Gate.Close();
            RequestStop(_options.ShutdownTimeout);
            var left = Finish([], reportsLeaks: false); // what there is belongs to the error
            if (left.Count > 0) (_options.ShutdownReport ?? Console.Error.WriteLine)($"PyBridge: Python was not finalized: {string.Join("; ", left)}.");
        }
        catch (Exception)
        {
            // The start's own error is the one to tell; what the end needs may be what is missing.
            if (CPython.CurrentThreadState() != 0) CPython.PyEval_SaveThread();
        }
    }

    /// <summary>Finalizes if nothing is left in Python; else flushes, detaches and says what is left.</summary>
    private List<string> Finish(string[] unfinished, bool reportsLeaks = true)
    {
        var left = InterpreterEnd.Await(Interpreter, unfinished, () => Rest);
        if (SubInterpreterPlace.Living is > 0 and var living) left.Add($"{living} sub-interpreters of pools that could not be ended");
        if (left.Count > 0)
        {
            var found = reportsLeaks ? LeakReport.Describe(Interpreter) : null;
            CPython.PyEval_SaveThread();
            Say(found);
            return left;
        }

        Interpreter.DoChores();
        var leaks = reportsLeaks ? LeakReport.Describe(Interpreter) : null;
        if (ForkedChild.EndIsSpoiled)
        {
            InterpreterEnd.RunExitFunctions();
            InterpreterEnd.EndGate(Interpreter);
            CPython.PyEval_SaveThread();
            Say(leaks);
            return left;
        }

        InterpreterEnd.Seal(Interpreter);
        if (CPython.Py_FinalizeEx() < 0) left.Add("CPython could not write out everything that was buffered");
        Interpreter.Forget();
        Say(leaks);
        return left;
    }

    private void Say(string? leaks)
    {
        if (leaks is not null) (_options.ShutdownReport ?? Console.Error.WriteLine)(leaks);
    }
}
