// Python's stacks, read by a thread that never attaches.
using System.Text;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Telemetry;

/// <summary>
/// faulthandler writes stacks from a signal handler, which needs no GIL. On ordinary builds one signal shows every thread of the main interpreter.
/// On free-threaded builds a thread's frames may change under whoever walks them, so there each thread that the bridge knows writes its own.
/// https://docs.python.org/3/library/faulthandler.html#dumping-the-traceback-on-a-user-signal
/// </summary>
internal static class PythonStacks
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_slice = TimeSpan.FromMilliseconds(10);
    private static volatile Interpreter? s_listening;
    private static int s_descriptor = -1;
    private static int s_signal;

    /// <summary>Has faulthandler listen. Once, attached to the main interpreter; again where its owner started another.</summary>
    internal static void Prepare()
    {
        if (!Watchdog.IsOn || Interpreter.Main is not { } interpreter || interpreter == s_listening) return;
        using var module = Names.ImportModule("dotnet_tasks._stacks");
        using var prepare = Names.GetAttribute(module, "prepare");
        using var everyThread = new OwnedReference(CPython.PyBool_FromLong(CPython.IsFreeThreaded ? 0 : 1));
        unsafe
        {
            var arguments = stackalloc nint[] { 0, everyThread.Pointer };
            using var result = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(prepare.Pointer, arguments + 1, 1, 0)));
            if (Value<int[]>.FromPython(result) is [var descriptor, var signal]) (s_descriptor, s_signal) = (descriptor, signal);
            s_listening = interpreter;
        }
    }

    /// <summary>The stacks as faulthandler writes them, most recent call first. Waits for half a second at most.</summary>
    internal static string Read()
    {
        if (s_descriptor < 0) return "Python: no stacks, as faulthandler cannot listen for a signal here.";
        try
        {
            return CPython.IsFreeThreaded ? EachThread() : $"Python stacks (most recent call first):\n{Written(NativeThread.Id())}";
        }
        catch (IOException exception)
        {
            return $"Python: the stacks cannot be read: {exception.Message}";
        }
    }

    private static string EachThread()
    {
        var text = new StringBuilder("Python stacks (most recent call first), of the threads that the bridge knows:");
        foreach (var thread in GilTelemetry.All().SelectMany(static books => books.Threads()))
        {
            if (thread.Phase == Phase.Outside && thread.Record.Inside == 0) continue;
            text.Append('\n').Append(System.Globalization.CultureInfo.InvariantCulture, $"thread {thread.Record.ManagedThreadId}: ").Append(Written(thread.Record.NativeId));
        }

        return text.ToString();
    }

    /// <summary>Sends the signal to a thread and takes what its handler wrote: until it writes no more.</summary>
    private static string Written(int thread)
    {
        using var file = File.OpenHandle($"/proc/self/fd/{s_descriptor}", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var before = RandomAccess.GetLength(file);

        // At its end faulthandler gives the signal its first meaning back: to end the process.
        if (s_listening is not { Gate.IsEnded: false }) return "(Python has ended)";
        if (!NativeThread.Signal(thread, s_signal)) return "(it has ended)";
        var end = before;
        for (var waited = TimeSpan.Zero; waited < s_limit; waited += s_slice)
        {
            Thread.Sleep(s_slice);
            var length = RandomAccess.GetLength(file);
            if (length > before && length == end) break;
            end = length;
        }

        var bytes = new byte[end - before];
        var read = RandomAccess.Read(file, bytes, before);
        return read == 0 ? "(no answer)" : Encoding.UTF8.GetString(bytes, 0, read).TrimEnd();
    }
}
