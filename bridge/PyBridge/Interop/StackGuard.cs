// What keeps two languages that call each other without end from overrunning the thread's stack.
using System.Runtime.CompilerServices;

namespace PyBridge.Interop;

/// <summary>
/// Python's own limit counts Python's frames, and calls of C code with no regard to what they hold on the stack; a program may raise it, and a thread's
/// stack may be small. So where a recursion through both languages must come by, .NET is asked for the stack that is left (128 KB must be).
/// </summary>
/// <remarks>A recursion that stays in one language is that language's own.</remarks>
internal static class StackGuard
{
    /// <exception cref="InsufficientExecutionStackException">Little is left. RecursionError in Python.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) Throw();
    }

    /// <summary>The same where a value's parts are converted, each of which may be such a value, and in the end the value itself.</summary>
    /// <exception cref="InsufficientExecutionStackException">Little is left. RecursionError in Python.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void CheckNesting()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) ThrowNested();
    }

    private static void ThrowNested() => throw new InsufficientExecutionStackException(
        "The value contains itself, or is nested too deeply to be converted; a PyObject or a .NET class that is no record crosses without a conversion.");

    private static void Throw() => throw new InsufficientExecutionStackException(
        "The thread's stack is nearly full: .NET and Python call each other too deeply, or without end.");
}
