// The stack of a .NET exception that went through Python and came home: which frames of both languages it has passed.
using System.Runtime.CompilerServices;

namespace PyBridge.Interop;

/// <summary>
/// Text in .NET's format, innermost frame first. It lives beside the exception and holds no Python object: a traceback kept here would keep the
/// frames that keep the exception.
/// </summary>
internal sealed class CrossingTrail
{
    private static readonly ConditionalWeakTable<Exception, CrossingTrail> s_trails = [];

    private string _frames = "";
    private int _told;

    /// <summary>All frames so far: those of the earlier crossings, then the .NET ones since.</summary>
    internal static string Of(Exception exception)
    {
        var stack = exception.StackTrace ?? "";
        if (!s_trails.TryGetValue(exception, out var trail)) return stack;
        return stack.Length > trail._told ? $"{trail._frames}{Environment.NewLine}{stack[trail._told..]}" : trail._frames;
    }

    /// <summary>The exception itself, which keeps its own stack; Python's traceback of all crossings is in <see cref="Exception.Data"/>.</summary>
    internal static Exception ComeHome(Exception exception, string pythonTraceback, string frames)
    {
        exception.Data["PythonTraceback"] = pythonTraceback;
        var trail = s_trails.GetOrCreateValue(exception);
        trail._frames = frames;
        trail._told = exception.StackTrace?.Length ?? 0;
        return exception;
    }
}
