// What is kept while the bridge is attached to pythonnet: the host, its Python functions, codecs and hooks, and the way out.
using System.Reflection;
using Python.Runtime;
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.PythonNet.Codecs;

namespace PyBridge.PythonNet;

/// <summary>One attachment, from <see cref="PythonNetBridge.Attach"/> until pythonnet shuts down.</summary>
internal sealed class Companion
{
    private const string Module = "_dotnet_tasks_pythonnet";

    private readonly Hooks _hooks;
    private readonly ExitWatch _exit;

    /// <summary>The thread holds the GIL.</summary>
    private Companion(PythonHost host, PyModule functions)
    {
        Host = host;
        Interpreter = host.Interpreter;
        Functions = PyObject.FromOwned(Handles.Borrow(functions).ToOwned(), Interpreter);
        _hooks = new Hooks(functions);
        _exit = new ExitWatch(host);
    }

    internal PythonHost Host { get; }

    internal Interpreter Interpreter { get; }

    /// <summary>The module made of companion.py.</summary>
    internal PyObject Functions { get; }

    internal static Companion Create(PythonHost host)
    {
        using var gil = Py.GIL();
        using var module = PyModule.FromString(Module, Source(), "PyBridge.PythonNet/companion.py");
        return new Companion(host, module);
    }

    /// <summary>Joins in everywhere: conversions of both libraries, errors of both, pythonnet's shutdown and the process's exit.</summary>
    internal void Register()
    {
        using (Py.GIL())
        {
            using var functions = Py.Import(Module);
            using var errors = Py.Import("dotnet_tasks");
            PyObjectConversions.RegisterEncoder(new AsyncEncoder(functions));
            PyObjectConversions.RegisterEncoder(new ErrorEncoder());
            PyObjectConversions.RegisterDecoder(new AsyncDecoder(this, functions));
            PyObjectConversions.RegisterDecoder(new ErrorDecoder(errors.GetAttr("DotnetError")));
        }

        _hooks.Register();
        _exit.Start();
        PythonEngine.AddShutdownHandler(Leave);
    }

    /// <summary>
    /// Ends the bridge's work before pythonnet takes its own apart. pythonnet calls this with or without the GIL held by this thread,
    /// and the loops need it in order to end.
    /// </summary>
    private void Leave()
    {
        PythonNetBridge.Forget(this);
        _exit.Stop();
        var state = Traps.HoldsGil ? CPython.PyEval_SaveThread() : 0;
        try
        {
            Host.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        finally
        {
            _hooks.Unregister();
            if (state != 0) CPython.PyEval_RestoreThread(state);
        }
    }

    private static string Source()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("companion.py")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
