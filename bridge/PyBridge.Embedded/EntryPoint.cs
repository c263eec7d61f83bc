// The entry of .NET in a Python process: dotnet_tasks._start finds the runtime and calls Start.
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Telemetry;

namespace PyBridge.Embedded;

/// <summary>Called by <c>dotnet_tasks._start</c> through hostfxr.</summary>
public static class EntryPoint
{
    private static int Main()
    {
        Console.Error.WriteLine("PyBridge.Embedded is started by a Python process: import dotnet_tasks there.");
        return 1;
    }

    /// <summary>
    /// Gives the calling thread's interpreter the module <c>_dotnet_tasks</c>. The thread is attached. Functions come from the running program's
    /// own symbols: no libpython is ever loaded here, as a second copy would be another CPython.
    /// </summary>
    /// <returns>0, or -1 with a Python exception set (which ctypes' PyDLL calls raise).</returns>
    [UnmanagedCallersOnly]
    public static int Start()
    {
        try
        {
            CPython.Bind(DynamicLibrary.Program);
            GilTelemetry.Configure(null);
            Watchdog.Configure(null, null);
            var interpreter = ExitHook.Enlist();
            if (interpreter.IsMain) ProcessEnd.GuardPythonProcess(interpreter);
            PythonStacks.Prepare();
            return 0;
        }
        catch (Exception exception)
        {
            if (CPython.Handle == 0)
            {
                Console.Error.WriteLine($"PyBridge: {exception.Message}");
                return -2;
            }

            PythonError.Raise(exception);
            return -1;
        }
    }
}
