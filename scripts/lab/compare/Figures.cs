// Medians with bootstrap intervals, of samples and of the ratio of two, and a test whether two samples differ.
using MathNet.Numerics;
using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;
using Perfolizer.Mathematics.SignificanceTesting.Base;
using Perfolizer.Mathematics.SignificanceTesting.MannWhitney;
using Perfolizer.Metrology;
using Pragmastat;

namespace PyBridge.Lab.Compare;

/// <summary>A figure with the interval that holds it with 95 % confidence.</summary>
internal readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>Whether there were enough runs to tell an interval at all.</summary>
    internal bool IsKnown => double.IsFinite(High);

    internal bool Overlaps(double value) => Low <= value && value <= High;
}

internal static class Figures
{
    private const int Resamples = 1_000;

    /// <summary>The median lies outside everything that n runs show with a probability of 2^(1−n), which is below 5 % from six runs on.</summary>
    internal const int FewestRuns = 6;

    private const int Seed = 20_240_607;

    internal static double Median(IEnumerable<double> values) => ArrayStatistics.MedianInplace(values.ToArray());

    internal static double Quantile(IEnumerable<double> values, double quantile) =>
        ArrayStatistics.QuantileInplace(values.ToArray(), quantile);

    /// <summary>The median of a sample.</summary>
    internal static Estimate MedianOf(IReadOnlyList<double> sample)
    {
        var random = new MersenneTwister(Seed);
        return Interval(sample.Count, Median(sample), () => Median(Resample(sample, random)));
    }

    /// <summary>The median of one sample over that of another.</summary>
    internal static Estimate RatioOf(IReadOnlyList<double> above, IReadOnlyList<double> below)
    {
        var random = new MersenneTwister(Seed);
        return Interval(Math.Min(above.Count, below.Count), Median(above) / Median(below), () => Median(Resample(above, random)) / Median(Resample(below, random)));
    }

    /// <summary>How much of the gain of <paramref name="other"/> is reached: the ratio of two ratios of medians.</summary>
    internal static Estimate ShareOf((IReadOnlyList<double> Above, IReadOnlyList<double> Below) gain, (IReadOnlyList<double> Above, IReadOnlyList<double> Below) other)
    {
        var random = new MersenneTwister(Seed);
        IReadOnlyList<double>[] all = [gain.Above, gain.Below, other.Above, other.Below];
        return Interval(all.Min(sample => sample.Count), Share(all), () => Share([.. all.Select(sample => Resample(sample, random))]));

        static double Share(IReadOnlyList<double>[] samples) => Median(samples[0]) / Median(samples[1]) / (Median(samples[2]) / Median(samples[3]));
    }

    /// <summary>What <paramref name="figures"/> makes of the samples' medians, each figure with its interval.</summary>
    internal static IReadOnlyList<Estimate> EachOf(IReadOnlyList<IReadOnlyList<double>> samples, Func<double[], double[]> figures)
    {
        var values = figures([.. samples.Select(Median)]);
        if (samples.Min(sample => sample.Count) < FewestRuns) return [.. values.Select(value => new Estimate(value, 0, double.PositiveInfinity))];
        var random = new MersenneTwister(Seed);
        var draws = Enumerable.Range(0, Resamples).Select(_ => figures([.. samples.Select(sample => Median(Resample(sample, random)))])).ToArray();
        return [.. values.Select((value, n) => new Estimate(value, Quantile(draws.Select(draw => draw[n]), 0.025), Quantile(draws.Select(draw => draw[n]), 0.975)))];
    }

    /// <summary>The probability of samples this different from one and the same source (Mann-Whitney U, two-sided).</summary>
    internal static double Chance(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        var test = MannWhitneyTest.Instance;
        return test.Perform(new Sample([.. one]), new Sample([.. other]), AlternativeHypothesis.TwoSides, Threshold.Zero).PValue;
    }

    /// <summary>The smallest <see cref="Chance"/> that samples of these sizes can show, however far apart they lie.</summary>
    internal static double LeastChance(int one, int other) => 2 / SpecialFunctions.Binomial(one + other, one);

    /// <summary>
    /// How many of many tests, by their chances in ascending order, show a difference, when no more than a part of <paramref name="level"/> of those may
    /// be wrong (Benjamini and Hochberg).
    /// </summary>
    internal static int Significant(IReadOnlyList<double> chances, double level) =>
        Enumerable.Range(1, chances.Count).LastOrDefault(rank => chances[rank - 1] <= level * rank / chances.Count);

    /// <summary>With fewer runs nothing is known but the value itself, so the interval is everything.</summary>
    private static Estimate Interval(int runs, double value, Func<double> draw)
    {
        if (runs < FewestRuns) return new Estimate(value, 0, double.PositiveInfinity);
        var draws = Enumerable.Range(0, Resamples).Select(_ => draw()).ToArray();
        return new Estimate(value, ArrayStatistics.QuantileInplace(draws, 0.025), ArrayStatistics.QuantileInplace(draws, 0.975));
    }

    private static double[] Resample(IReadOnlyList<double> sample, RandomSource random)
    {
        var drawn = new double[sample.Count];
        for (var n = 0; n < drawn.Length; n++) drawn[n] = sample[random.Next(sample.Count)];
        return drawn;
    }
}
