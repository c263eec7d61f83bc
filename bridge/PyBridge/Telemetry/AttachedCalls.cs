// Calls of .NET members that are marked as short, and so run attached: those that were not short are noted.
using System.Diagnostics;
using PyBridge.Interop;

namespace PyBridge.Telemetry;

/// <summary>What the call of a member marked <see cref="RunsAttachedAttribute"/> is wrapped in, where it is compiled while the telemetry is on.</summary>
internal static class AttachedCalls
{
    private static readonly long s_limit = Stopwatch.Frequency / 250;

    internal static long Begin() => CoarseClock.Now;

    internal static void End(long begin, Interpreter interpreter, string member)
    {
        var duration = CoarseClock.Now - begin;
        if (duration >= s_limit) interpreter.Books?.Blocked(member, duration);
    }
}
