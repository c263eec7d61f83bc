// The operating system's threads: their numbers, and signals to one of them. Linux: gettid(2), tgkill(2).
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>The platform seam of native threads.</summary>
internal static partial class NativeThread
{
    /// <summary>The calling thread's number, as /proc and debuggers show it.</summary>
    internal static int Id() => gettid();

    /// <summary>Sends a signal to one thread of this process; false when that thread is gone.</summary>
    internal static bool Signal(int thread, int signal) => tgkill(Environment.ProcessId, thread, signal) == 0;

    [LibraryImport("libc")] private static partial int gettid();

    [LibraryImport("libc")] private static partial int tgkill(int process, int thread, int signal);
}
