// Another embedder: starts CPython with the C API alone, on a thread of its own, and finalizes it there. It knows nothing of the bridge.
using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace PyBridge.Scenarios;

internal sealed unsafe partial class Embedder : IDisposable
{
    private readonly BlockingCollection<Action> _work = [];
    private readonly Thread _thread;
    private readonly nint _library;

    internal Embedder()
    {
        var python = PythonFinder.Resolve(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"));
        setenv("PYTHONHOME", python.BasePrefix, 1);
        _library = dlopen(python.LibraryPath!, 0x102);  // RTLD_NOW | RTLD_GLOBAL
        _thread = new Thread(() =>
        {
            foreach (var work in _work.GetConsumingEnumerable()) work();
        })
        { IsBackground = true, Name = "Owner" };
        _thread.Start();
        nint state = 0;
        Do(() =>
        {
            ((delegate* unmanaged<int, void>)Function("Py_InitializeEx"))(0);
            state = ((delegate* unmanaged<nint>)Function("PyEval_SaveThread"))();
        });
        State = state;
    }

    private nint State { get; }

    internal bool IsInitialized => ((delegate* unmanaged<int>)Function("Py_IsInitialized"))() != 0;

    /// <summary>Runs Python's statements on the owner's thread.</summary>
    internal void Run(string code) => Attached(() =>
    {
        var text = Marshal.StringToCoTaskMemUTF8(code);
        if (((delegate* unmanaged<nint, int>)Function("PyRun_SimpleString"))(text) != 0) throw new InvalidOperationException($"Python failed: {code}");
    });

    /// <summary>Runs something on the owner's thread while that is attached.</summary>
    internal void Attached(Action action) => Do(() =>
    {
        ((delegate* unmanaged<nint, void>)Function("PyEval_RestoreThread"))(State);
        action();
        ((delegate* unmanaged<nint>)Function("PyEval_SaveThread"))();
    });

    internal void End() => Do(() =>
    {
        ((delegate* unmanaged<nint, void>)Function("PyEval_RestoreThread"))(State);
        ((delegate* unmanaged<int>)Function("Py_FinalizeEx"))();
    });

    public void Dispose()
    {
        _work.CompleteAdding();
        _thread.Join();
        _work.Dispose();
    }

    private void Do(Action action)
    {
        var done = new TaskCompletionSource();
        _work.Add(() =>
        {
            try
            {
                action();
                done.SetResult();
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
        });
        done.Task.GetAwaiter().GetResult();
    }

    private nint Function(string name) => NativeLibrary.GetExport(_library, name);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)] private static partial nint dlopen(string path, int flags);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)] private static partial int setenv(string name, string value, int overwrite);
}
