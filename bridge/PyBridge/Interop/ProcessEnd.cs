// The end of the process: threads that die of it do not change its exit code.
namespace PyBridge.Interop;

/// <summary>
/// While ProcessExit handlers run, a program's other threads run on. Python's end then fails the calls that they wait for or make, and a thread
/// that does not expect it, <c>Main</c> among them, would turn the exit code that the program chose into that of a crash.
/// </summary>
internal static class ProcessEnd
{
    private static volatile bool s_hasBegun;

    /// <summary>From here on <see cref="Hold"/> holds.</summary>
    internal static void Begin() => s_hasBegun = true;

    /// <summary>For an exception that nobody handled: does not return if all that it says is that Python ended with the process.</summary>
    /// <remarks>The process does not wait for the held thread: it ends as it would with a thread asleep.</remarks>
    internal static void Hold(object? unhandled)
    {
        if (s_hasBegun && unhandled is Exception exception && SaysThatPythonEnded(exception)) Thread.Sleep(Timeout.Infinite);
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
