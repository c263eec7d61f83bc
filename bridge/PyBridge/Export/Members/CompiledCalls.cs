// Compiles one overload for one shape of call: reads the arguments, calls, writes the result; no reflection when it runs.
using System.Collections.Concurrent;
using System.Reflection;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>
/// Calls a member. <paramref name="arguments"/> are those of the call, the receiver first where there is one. A new reference, or
/// <see cref="CompiledCalls.Mismatch"/> if an argument does not convert; what the member throws is thrown.
/// </summary>
internal unsafe delegate nint CompiledCall(CallSite site, nint* arguments);

/// <summary>Where a member is called from: one overload set of one interpreter. Remembers the class of the receiver that it met last.</summary>
internal sealed class CallSite(Interpreter interpreter)
{
    internal readonly Interpreter Interpreter = interpreter;

    /// <summary>A proxy class that its interpreter keeps, or zero.</summary>
    internal nint ReceiverClass;
}

/// <summary>The compiled calls of the process; they hold no Python object, so all interpreters share them. Any thread.</summary>
internal static class CompiledCalls
{
    /// <summary>No address of an object: an argument did not convert.</summary>
    internal const nint Mismatch = 1;

    private static readonly ConcurrentDictionary<(MethodBase Method, bool IsExtension, bool RunsAttached, string Shape), CompiledCall> s_calls = new();

    internal static CompiledCall Of(Signature signature, ArgumentMap map, bool runsAttached = false)
    {
        var shape = string.Join(',', map.Sources) + (map.IsExpanded ? $"*{map.ParamsStart}+{map.ParamsCount}" : "");
        return s_calls.GetOrAdd(
            (signature.Method, signature.IsExtension, runsAttached, shape),
            static (_, parts) => new CallEmitter(parts.signature, parts.map, parts.runsAttached).Compile(),
            (signature, map, runsAttached));
    }
}

/// <summary>What emitted code cannot hold itself: default values that are no constants.</summary>
internal sealed class CallConstants(object?[] values)
{
    internal readonly object?[] Values = values;
}
