// A worker's own sub-interpreter, with a GIL of its own: made and ended on the worker's thread.
using System.Runtime.InteropServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>PEP 684. https://docs.python.org/3/c-api/init.html#c.Py_NewInterpreterFromConfig</summary>
/// <param name="main">The interpreter in which the pool was started.</param>
/// <param name="inherited">What it takes over from there.</param>
internal sealed unsafe class SubInterpreterPlace(Interpreter main, InheritedPaths inherited) : IWorkerPlace
{
    /// <summary>CPython 3.12 and 3.13 share tables between interpreters that are being made and ended; one at a time is what they are tested with.</summary>
    private static readonly SemaphoreSlim s_oneAtATime = new(1, 1);

    private static int s_living;
    private volatile bool _closed;
    private Interpreter? _interpreter;
    private nint _state;

    /// <summary>How many such interpreters there are in this process, those that could not be ended among them.</summary>
    internal static int Living => Volatile.Read(ref s_living);

    public bool IsOwn => true;

    public Interpreter Enter()
    {
        s_oneAtATime.Wait();
        try
        {
            if (_closed) throw new OperationCanceledException("The pool ends before this worker has begun.");
            Make();
            Interlocked.Increment(ref s_living);
            var interpreter = _interpreter = Interpreter.Adopt();
            interpreter.EndedBecause = "its pool was disposed";
            var record = ThreadRecord.For(interpreter);
            record.Own = _state;
            record.Adopt(_state);
            NativeModule.Install();
            inherited.Apply();
            using var module = Names.ImportModule("dotnet_tasks._worker");
            using var become = Names.GetAttribute(module, "become_main_thread");
            Calls.Invoke(become, []).Dispose();
            return interpreter;
        }
        catch (Exception exception) when (_state != 0)
        {
            EndFailedStart(exception);
            throw;
        }
        finally
        {
            s_oneAtATime.Release();
        }
    }

    public void Close()
    {
        _closed = true;
        _interpreter?.Gate.Close();
    }

    public IReadOnlyList<string> Leave(string[] unfinished, Func<TimeSpan> rest)
    {
        var interpreter = _interpreter!;
        interpreter.Gate.Close();

        // First, for as long as the limit lets it: the starts and ends of other workers do not wait with it.
        var left = InterpreterEnd.Await(interpreter, unfinished, rest);
        if (left.Count > 0) return Stay(left);
        using (Detachment.Enter(interpreter, "the end of a worker")) s_oneAtATime.Wait();
        try
        {
            left = InterpreterEnd.Await(interpreter, [], rest);
            return left.Count > 0 ? Stay(left) : End();
        }
        finally
        {
            s_oneAtATime.Release();
        }
    }

    /// <summary>Makes the interpreter; the thread is attached to it afterwards, and has a detached thread state in the main one.</summary>
    private void Make()
    {
        var record = ThreadRecord.For(main);
        if (!main.Gate.TryEnter(record)) throw main.Ended();
        try
        {
            // Attached to the main interpreter first: the thread state that PyGILState knows of this thread is that one then.
            record.EnsureState();
            record.Label = "the start of a worker";
            CPython.PyEval_RestoreThread(record.State);
            try
            {
                SpoiledEnd.Prepare();
                UnsharedModules.Load();
                _state = New();
            }
            catch
            {
                // This thread ends with the worker, and would have the main interpreter's GIL for ever.
                if (main.IsAttached) CPython.PyEval_SaveThread();
                throw;
            }
        }
        finally
        {
            main.Gate.Leave(record);
        }
    }

    private static nint New()
    {
        var config = new PyInterpreterConfig
        {
            AllowThreads = 1,
            CheckMultiInterpExtensions = 1,
            Gil = PyInterpreterConfig.OwnGil,
        };
        nint state = 0;
        var status = CPython.Py_NewInterpreterFromConfig(&state, &config);
        if (!status.IsError && state != 0) return state;
        var reason = status.Message is null ? "it gives no reason" : Marshal.PtrToStringUTF8((nint)status.Message);
        throw new InvalidOperationException($"CPython {CPython.Version} did not make a sub-interpreter: {reason}.");
    }

    /// <summary>
    /// Nothing of the program's has run in the interpreter, so there is nothing to wait for or to write out; what that would take may be what is missing.
    /// </summary>
    /// <exception cref="AggregateException">With the error of the start: the interpreter could not be ended either.</exception>
    private void EndFailedStart(Exception exception)
    {
        List<string> left;
        try
        {
            _interpreter!.Gate.Close();
            left = End();
        }
        catch (Exception another)
        {
            if (CPython.CurrentThreadState() != 0) CPython.PyEval_SaveThread();
            throw new AggregateException(exception, another);
        }

        if (left.Count > 0) throw new AggregateException(exception, new InvalidOperationException(string.Join("; ", left)));
    }

    /// <summary>Ends the interpreter unless a thread is left in it. Its gate is closed and nobody is inside.</summary>
    private List<string> End()
    {
        var interpreter = _interpreter!;
        interpreter.DoChores();
        InterpreterEnd.Seal(interpreter);
        if (CPython.PyThreadState_Next(CPython.PyInterpreterState_ThreadHead(interpreter.Pointer)) != 0)
        {
            return Stay(["a thread that Python's threading does not know of still runs in a sub-interpreter"]);
        }

        CPython.Py_EndInterpreter(_state);
        var record = ThreadRecord.For(interpreter);
        record.Own = 0;
        record.State = 0;
        interpreter.Forget();
        Interlocked.Decrement(ref s_living);
        ThreadRecord.For(main).GiveBack();
        return [];
    }

    /// <summary>Leaves the interpreter as it is, for what is left in it, and CPython with it.</summary>
    private static List<string> Stay(List<string> left)
    {
        CPython.PyEval_SaveThread();
        return left;
    }
}
