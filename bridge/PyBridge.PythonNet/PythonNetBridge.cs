// The door of the companion: joins the interpreter that pythonnet started, and leaves it before pythonnet shuts down.
using Python.Runtime;
using PyBridge.Interop;

namespace PyBridge.PythonNet;

/// <summary>Gives an application that embeds CPython through pythonnet this bridge's asynchrony, on the same interpreter.</summary>
/// <remarks>
/// <para>
/// Once attached, pythonnet's objects have <see cref="PythonNetAsync.CallAsync{T}"/> and its relatives, and what pythonnet hands to Python
/// (tasks, asynchronous sequences) can be awaited and iterated there. Nothing of this needs <see cref="Py.GIL"/>: leave it before you await.
/// </para>
/// <para>pythonnet's own rules stay as they are: its <see cref="Python.Runtime.PyObject"/> is used under <see cref="Py.GIL"/> only.</para>
/// </remarks>
public static class PythonNetBridge
{
    private static readonly Lock s_lock = new();
    private static volatile Companion? s_companion;

    /// <summary>The host that was attached.</summary>
    /// <exception cref="InvalidOperationException">Neither <see cref="Attach"/> nor <see cref="Initialize"/> was called.</exception>
    public static PythonHost Host => Current.Host;

    /// <summary>What is attached now.</summary>
    internal static Companion Current => s_companion ?? throw new InvalidOperationException(
        "The bridge is not attached to pythonnet's interpreter: call PythonNetBridge.Attach() after PythonEngine.Initialize() and "
        + "PythonEngine.BeginAllowThreads(), or PythonNetBridge.Initialize() in their place.");

    /// <summary>
    /// Starts pythonnet on a CPython that it can load, releases the GIL, and attaches: <c>PythonEngine.Initialize()</c>,
    /// <c>PythonEngine.BeginAllowThreads()</c> and <see cref="Attach"/> in one call. <c>PythonEngine.Shutdown()</c> ends it.
    /// </summary>
    /// <param name="python">A version, a path or null, as for <see cref="PythonFinder.Resolve(string?)"/>.</param>
    /// <exception cref="NotSupportedException">The interpreter is free-threaded: pythonnet would crash in it.</exception>
    /// <exception cref="PythonNotFoundException">None fits.</exception>
    public static PythonHost Initialize(string? python = null)
    {
        if (PythonEngine.IsInitialized)
            throw new InvalidOperationException("pythonnet is initialized already: call PythonNetBridge.Attach().");
        var installation = PythonFinder.Resolve(python);
        if (installation.IsFreeThreaded) throw Traps.FreeThreaded(installation.ToString());

        Runtime.PythonDLL = installation.LibraryPath;
        // CPython finds its library folder, and a venv, from the program's name.
        PythonEngine.ProgramName = installation.Executable;
        PythonEngine.Initialize();
        PythonEngine.BeginAllowThreads();
        return Attach();
    }

    /// <summary>Joins the interpreter that pythonnet started, in a C# program or (<c>import clr</c>) in a Python one.</summary>
    /// <remarks>
    /// Once per start of pythonnet; a second call returns the same host. The calling thread must not hold the GIL: in C# call
    /// <c>PythonEngine.BeginAllowThreads()</c> after <c>PythonEngine.Initialize()</c>, and attach outside of <c>Py.GIL()</c>.
    /// </remarks>
    /// <exception cref="InvalidOperationException">pythonnet is not initialized, or the thread holds the GIL.</exception>
    /// <exception cref="NotSupportedException">The interpreter is free-threaded.</exception>
    public static PythonHost Attach()
    {
        if (s_companion is { } attached) return attached.Host;
        if (!PythonEngine.IsInitialized)
            throw new InvalidOperationException("pythonnet is not initialized: call PythonEngine.Initialize() first, or PythonNetBridge.Initialize().");

        Traps.RefuseUnderGil(nameof(Attach));
        // Not under the lock, as this enters the interpreter.
        var host = PythonHost.Attach();
        if (host.IsFreeThreaded) throw Traps.FreeThreaded($"CPython {host.Version}");
        var companion = Companion.Create(host);
        lock (s_lock)
        {
            if (s_companion is { } other) return other.Host;
            s_companion = companion;
        }

        companion.Register();
        return host;
    }

    /// <summary>Forgets what was attached, when pythonnet shuts down.</summary>
    internal static void Forget(Companion companion)
    {
        lock (s_lock)
        {
            if (s_companion == companion) s_companion = null;
        }
    }
}
