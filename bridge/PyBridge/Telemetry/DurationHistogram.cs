// Durations counted in buckets of a quarter of an octave, for quantiles within a tenth.
using System.Diagnostics;
using System.Numerics;

namespace PyBridge.Telemetry;

/// <summary>Counts of durations, in <see cref="Stopwatch"/>'s unit. Whoever owns it guards it.</summary>
internal sealed class DurationHistogram
{
    private const int PerOctave = 4, Octaves = 48;

    private readonly long[] _counts = new long[Octaves * PerOctave];

    private long _longest;

    internal long Count { get; private set; }

    internal void Add(long ticks, long weight = 1)
    {
        _counts[Index(ticks)] += weight;
        Count += weight;
        _longest = Math.Max(_longest, ticks);
    }

    internal void Add(DurationHistogram other)
    {
        for (var i = 0; i < _counts.Length; i++) _counts[i] += other._counts[i];
        Count += other.Count;
        _longest = Math.Max(_longest, other._longest);
    }

    /// <summary>The duration that this share of all did not exceed.</summary>
    internal TimeSpan Quantile(double share)
    {
        var rank = (long)Math.Ceiling(share * Count);
        long seen = 0;
        for (var i = 0; i < _counts.Length && Count > 0; i++)
        {
            seen += _counts[i];
            if (seen >= rank) return Stopwatch.GetElapsedTime(0, Math.Min((Lower(i) + Lower(i + 1)) / 2, _longest));
        }

        return TimeSpan.Zero;
    }

    /// <summary>The buckets that hold something, by their upper bounds.</summary>
    internal IReadOnlyList<(TimeSpan UpTo, long Count)> Buckets() =>
        [.. Enumerable.Range(0, _counts.Length).Where(i => _counts[i] > 0).Select(i => (Stopwatch.GetElapsedTime(0, Lower(i + 1)), _counts[i]))];

    private static int Index(long ticks)
    {
        if (ticks < PerOctave) return (int)Math.Max(0, ticks);
        var octave = BitOperations.Log2((ulong)ticks);
        var quarter = (int)(ticks >> (octave - 2)) & (PerOctave - 1);
        return Math.Min(((octave - 1) * PerOctave) + quarter, (Octaves * PerOctave) - 1);
    }

    private static long Lower(int index) => index < PerOctave ? index : (long)(PerOctave + (index % PerOctave)) << ((index / PerOctave) - 1);
}
