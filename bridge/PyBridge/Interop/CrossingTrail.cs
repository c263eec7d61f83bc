// The stack of a .NET exception that went through Python and came home: which frames of both languages it has passed.
using System.Runtime.CompilerServices;

namespace PyBridge.Interop;

/// <summary>
/// Text in .NET's format, innermost frame first. It lives beside the exception and holds no Python object: a traceback kept here would keep the
/// frames that keep the exception.
/// </summary>
/// <remarks>
/// Of a runaway recursion the first crossings only: .NET writes an exception's whole stack each time that it is asked, and a thousand crossings would
/// take minutes to unwind.
/// </remarks>
internal sealed class CrossingTrail
{
    private const int MostCrossings = 64;

    private static readonly ConditionalWeakTable<Exception, CrossingTrail> s_trails = [];

    private string _frames = "";
    private string _stack = "";
    private int _crossings;

    private bool IsFull => _crossings >= MostCrossings;

    /// <summary>The exception's own stack, and all frames so far: those of the earlier crossings, then the .NET ones since.</summary>
    internal static (string Stack, string Frames) Of(Exception exception)
    {
        var known = s_trails.TryGetValue(exception, out var trail);
        if (known && trail!.IsFull) return (trail._stack, trail._frames);
        var stack = exception.StackTrace ?? "";
        if (!known) return (stack, stack);
        return (stack, stack.Length > trail!._stack.Length ? $"{trail._frames}{Environment.NewLine}{stack[trail._stack.Length..]}" : trail._frames);
    }

    /// <summary>The exception itself, which keeps its own stack; Python's traceback of all crossings is in <see cref="Exception.Data"/>.</summary>
    internal static Exception ComeHome(Exception exception, string pythonTraceback, string frames)
    {
        var trail = s_trails.GetOrCreateValue(exception);
        if (trail.IsFull) return exception;
        exception.Data["PythonTraceback"] = pythonTraceback;
        trail._frames = frames;
        trail._stack = exception.StackTrace ?? "";
        trail._crossings++;
        return exception;
    }
}
