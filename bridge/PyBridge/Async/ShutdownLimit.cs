// How long a shutdown may take: which limits there can be, and what is left of one.
using System.Diagnostics;

namespace PyBridge.Async;

/// <summary>One limit for everything that a shutdown does, from the moment at which it was made.</summary>
internal readonly struct ShutdownLimit(TimeSpan limit)
{
    /// <summary>What every kind of wait on the way can take, in .NET and in Python.</summary>
    private static readonly TimeSpan s_most = TimeSpan.FromDays(24);

    private readonly long _start = Stopwatch.GetTimestamp();

    internal TimeSpan Rest
    {
        get
        {
            var rest = limit - Stopwatch.GetElapsedTime(_start);
            return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">Negative, infinite or too long.</exception>
    internal static void Check(TimeSpan shutdownTimeout)
    {
        if (shutdownTimeout >= TimeSpan.Zero && shutdownTimeout <= s_most) return;
        throw new ArgumentOutOfRangeException(nameof(shutdownTimeout), shutdownTimeout, $"ShutdownTimeout is from zero to {s_most.Days} days; there is no infinite one.");
    }
}
