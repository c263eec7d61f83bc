// An event loop thread in an interpreter that somebody else started and will finalize.
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Async;

/// <summary>What <see cref="PythonHost.Attach"/> runs. It never finalizes; when the interpreter's owner does, it ends first.</summary>
internal sealed class JoinedThread : IHostThread
{
    private static TaskCompletionSource<Interpreter>? s_joining;

    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<IReadOnlyList<string>> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PythonOptions _options;
    private LoopThread? _loop;

    private JoinedThread(Interpreter interpreter, PythonOptions options)
    {
        Interpreter = interpreter;
        _options = options;
    }

    public Interpreter Interpreter { get; }

    public EventLoop Door => _loop!.Door;

    public Task<IReadOnlyList<string>> Ended => _ended.Task;

    /// <summary>Starts the thread and waits, detached, until its loop runs.</summary>
    internal static JoinedThread Start(PythonOptions options)
    {
        var interpreter = Join();
        var joined = new JoinedThread(interpreter, options);
        var thread = new Thread(joined.Body, maxStackSize: 16 << 20) { Name = "Python event loop", IsBackground = true };
        thread.UnsafeStart();   // the starter's ExecutionContext is not that of everything that Python will do
        WaitDetached(joined._started.Task);
        return joined;
    }

    public void RequestStop(TimeSpan limit) => _loop?.Stop(limit);

    /// <summary>Whether the calling thread is attached, be it one that the bridge has never seen. 3.11 tells only whose turn it is, so it is asked who this is too.</summary>
    private static bool IsAttached()
    {
        var current = CPython.CurrentThreadState();
        return current != 0 && (CPython.Version.Minor >= 12 || current == CPython.PyGILState_GetThisThreadState());
    }

    /// <summary>Finds the interpreter of this process, whoever started it. The calling thread may be attached or not.</summary>
    private static Interpreter Join()
    {
        if (CPython.Handle == 0)
        {
            if (!System.Runtime.InteropServices.NativeLibrary.TryGetExport(DynamicLibrary.Program, "Py_IsInitialized", out _))
            {
                throw new InvalidOperationException("No CPython is loaded in this process: start one with PythonHost.StartAsync.");
            }

            CPython.Bind(DynamicLibrary.Program);
        }

        if (CPython.Py_IsInitialized() == 0)
        {
            throw new InvalidOperationException("CPython is loaded but not initialized: call Attach after its owner has started it, or use PythonHost.StartAsync.");
        }

        while (true)
        {
            var first = s_joining;
            if (first is not null)
            {
                // Another thread was first. On free-threaded builds it may be in the middle of it.
                WaitDetached(first.Task);
                if (!first.Task.Result.Gate.IsClosed) return first.Task.Result;
            }

            var mine = new TaskCompletionSource<Interpreter>();
            if (Interlocked.CompareExchange(ref s_joining, mine, first) == first) return Enlist(mine);
        }
    }

    /// <summary>The first look needs a thread state; PyGILState finds the one that the thread has, or lends one.</summary>
    private static Interpreter Enlist(TaskCompletionSource<Interpreter> joining)
    {
        var lent = CPython.PyGILState_Ensure();
        try
        {
            var interpreter = ExitHook.Enlist();
            joining.SetResult(interpreter);
            return interpreter;
        }
        catch (Exception exception)
        {
            s_joining = null;
            joining.SetException(exception);
            throw;
        }
        finally
        {
            CPython.PyGILState_Release(lent);
        }
    }

    private static void WaitDetached(Task task)
    {
        var state = IsAttached() ? CPython.PyEval_SaveThread() : 0;
        try
        {
            task.GetAwaiter().GetResult();
        }
        finally
        {
            if (state != 0) CPython.PyEval_RestoreThread(state);
        }
    }

    private void Body()
    {
        try
        {
            using var attachment = Attachment.Enter(Interpreter, "event loop");
            try
            {
                using (var module = LoopThread.Import(Interpreter)) module.Call("let_the_owner_end");
                PythonStacks.Prepare();
                _loop = LoopThread.Create(Interpreter, _options.EventLoopFactory, _options.Debug);
            }
            catch (Exception exception)
            {
                _started.SetException(exception);
                return;
            }

            ExitHook.BeforeEnd(Interpreter, StopForOwner);
            _started.SetResult();
            _loop.Run();
            var left = _loop.Close();
            ExitHook.EndedBefore(Interpreter, StopForOwner);
            _ended.SetResult(left);
        }
        catch (Exception exception)
        {
            _loop?.Door.Close();
            if (!_started.TrySetException(exception)) _ended.TrySetResult([$"the event loop's thread failed: {exception}"]);
        }
    }

    /// <summary>The owner finalizes: the loop ends first. Called detached.</summary>
    private void StopForOwner()
    {
        RequestStop(_options.ShutdownTimeout);
        if (!_ended.Task.Wait(_options.ShutdownTimeout + TimeSpan.FromMilliseconds(500))) _loop?.Door.Close();
    }
}
