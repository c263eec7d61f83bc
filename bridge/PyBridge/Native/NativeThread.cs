// The operating system's threads: their numbers, signals to one of them, and their ends. Linux: gettid(2), tgkill(2), glibc's destructors.
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>The platform seam of native threads.</summary>
internal static unsafe partial class NativeThread
{
    private static readonly delegate* unmanaged[Cdecl]<delegate* unmanaged[Cdecl]<nint, void>, nint, nint, int> s_atExit =
        (delegate* unmanaged[Cdecl]<delegate* unmanaged[Cdecl]<nint, void>, nint, nint, int>)FindAtExit();

    /// <summary>The calling thread's number, as /proc and debuggers show it.</summary>
    internal static int Id() => gettid();

    /// <summary>Sends a signal to one thread of this process; false when that thread is gone.</summary>
    internal static bool Signal(int thread, int signal) => tgkill(Environment.ProcessId, thread, signal) == 0;

    /// <summary>
    /// Has the calling thread call <paramref name="last"/> when it ends, and before .NET lets go of it; false where the C library cannot.
    /// The thread that ends the process by exit(3) calls it too.
    /// </summary>
    /// <remarks>
    /// C++'s destructors of thread-local objects, which run in the reverse order: .NET registered its own when the thread first came to it. A managed
    /// thread is over for .NET by then, so that what is called is given a new one, which .NET's destructor ends.
    /// A key of pthread_key_create(3) is too late: it runs after those.
    /// </remarks>
    internal static bool AtExit(delegate* unmanaged[Cdecl]<nint, void> last, nint argument) => s_atExit != null && s_atExit(last, argument, 0) == 0;

    private static nint FindAtExit() =>
        NativeLibrary.TryGetExport(DynamicLibrary.Program, "__cxa_thread_atexit_impl", out var address) ? address : 0;

    [LibraryImport("libc")] private static partial int gettid();

    [LibraryImport("libc")] private static partial int tgkill(int process, int thread, int signal);
}
