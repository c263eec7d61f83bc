// The end of the process: threads that die of it do not change its exit code.
namespace PyBridge.Interop;

/// <summary>
/// While ProcessExit handlers run, a program's other threads run on. Python's end then fails the calls that they wait for or make, and a thread
/// that does not expect it, <c>Main</c> among them, would turn the exit code that the program chose into that of a crash.
/// </summary>
internal static class ProcessEnd
{
    private static volatile bool s_hasBegun;
    private static int s_isPythons, s_isGuarded;

    /// <summary>From here on threads are held.</summary>
    internal static void Begin() => s_hasBegun = true;

    /// <summary>Has every thread held that would die of this. Once for the process, not for each host: hosts that joined come and go.</summary>
    internal static void GuardThreads()
    {
        if (Interlocked.Exchange(ref s_isGuarded, 1) == 0) AppDomain.CurrentDomain.UnhandledException += static (_, e) => Hold(e.ExceptionObject);
    }

    /// <summary>
    /// In a Python process: .NET may end it too, by <see cref="Environment.Exit"/> or by an exception that nobody handles, and knows nothing of Python's
    /// buffers; and Python's own end fails the calls of .NET threads that run on, a timer's, which must not end the process in their own way.
    /// </summary>
    /// <param name="main">The main interpreter; its end is the process's.</param>
    internal static void GuardPythonProcess(Interpreter main)
    {
        if (Interlocked.Exchange(ref s_isPythons, 1) != 0) return;
        ExitHook.BeforeClosing = ending =>
        {
            if (ending == main) Begin();
        };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => HostFlush.FromOutside(main);
        GuardThreads();
        AppDomain.CurrentDomain.UnhandledException += (_, _) => HostFlush.FromOutside(main);
    }

    /// <summary>For an exception that nobody handled: does not return if all that it says is that Python ended with the process.</summary>
    /// <remarks>The process does not wait for the held thread: it ends as it would with a thread asleep.</remarks>
    private static void Hold(object? unhandled)
    {
        if (!s_hasBegun || unhandled is not Exception exception || !SaysThatPythonEnded(exception)) return;

        // It is told before anything is unwound: the thread may hold the GIL, for which Python's end waits, and it counts as inside.
        ThreadRecord.LeaveForEver();
        Thread.Sleep(Timeout.Infinite);
    }

    private static bool SaysThatPythonEnded(Exception exception) => exception switch
    {
        ObjectDisposedException { ObjectName: nameof(PythonHost) } => true,

        // Used by one thread after the end of another, which had the using.
        ObjectDisposedException { ObjectName: "PyBridge.PyObject" } => true,
        AggregateException { InnerExceptions: { Count: > 0 } all } => all.All(SaysThatPythonEnded),
        _ => exception.InnerException is { } inner && SaysThatPythonEnded(inner),
    };
}
