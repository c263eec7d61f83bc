// The end of a process that holds the GIL for ever, which pythonnet waits for without a word.
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using PyBridge.Interop;

namespace PyBridge.PythonNet;

/// <summary>
/// .NET raises its exit events on a thread of its own, where pythonnet takes the GIL. If the program's first thread ended with the GIL held,
/// that never happens, and the process stays. This looks first, says so, and ends the process as it was about to end.
/// </summary>
internal sealed partial class ExitWatch(PythonHost host)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    // AssemblyLoadContext.Unloading comes before AppDomain.ProcessExit, whose first handler is pythonnet's.
    internal void Start() => AssemblyLoadContext.Default.Unloading += Look;

    internal void Stop() => AssemblyLoadContext.Default.Unloading -= Look;

    private void Look(AssemblyLoadContext context)
    {
        var thread = new Thread(Attach) { IsBackground = true, Name = "PyBridge exit watch" };
        thread.Start();
        if (thread.Join(s_limit)) return;
        Console.Error.WriteLine(
            "PyBridge: the process ends while one of its threads still holds the GIL, so that pythonnet would wait for it for ever: "
            + "dispose every Py.GIL(), call PythonEngine.BeginAllowThreads() after PythonEngine.Initialize(), "
            + $"and PythonEngine.Shutdown() at the end. Ending now, with exit code {Environment.ExitCode}.");
        Console.Error.Flush();
        Console.Out.Flush();
        ExitAtOnce(Environment.ExitCode);
    }

    private void Attach()
    {
        try
        {
            Attachment.Enter(host.Interpreter).Dispose();
        }
        catch (ObjectDisposedException)
        {
            // Shut down meanwhile: nothing to watch any more.
        }
    }

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void ExitAtOnce(int code);
}
