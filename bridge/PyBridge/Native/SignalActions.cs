// The platform seam of signals: what the C library does on the ones that CoreCLR needs, kept and put back.
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>
/// CoreCLR turns a fault in managed code into an exception with handlers of its own; <c>faulthandler.enable()</c> takes them over, and the next
/// caught NullReferenceException would abort the process. So they are kept while they are right, and put back after each enable.
/// faulthandler keeps SIGABRT, which is where a real crash ends, so its traceback is still printed.
/// </summary>
internal static unsafe partial class SignalActions
{
    // SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV
    private static readonly int[] s_numbers = [4, 5, 7, 8, 11];

    // Larger than any struct sigaction; never looked into.
    private const int Size = 256;

    private static byte* s_kept;

    /// <summary>Remembers the handlers as they are now. Once, while they are CoreCLR's.</summary>
    internal static void Keep()
    {
        if (s_kept is not null) return;
        var kept = (byte*)NativeMemory.AllocZeroed((nuint)(s_numbers.Length * Size));
        for (var i = 0; i < s_numbers.Length; i++) sigaction(s_numbers[i], null, kept + (i * Size));
        s_kept = kept;
    }

    /// <summary>Puts them back. On any thread.</summary>
    internal static void PutBack()
    {
        if (s_kept is null) return;
        for (var i = 0; i < s_numbers.Length; i++) sigaction(s_numbers[i], s_kept + (i * Size), null);
    }

    [LibraryImport("libc")] private static partial int sigaction(int number, void* action, void* old);
}
