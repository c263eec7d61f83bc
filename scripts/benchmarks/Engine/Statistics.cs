// Medians and their bootstrap intervals.
namespace PyBridge.Benchmarks;

/// <summary>
/// The percentile bootstrap of the median: resampling with replacement, a fixed seed so that a report can be computed again. Perfolizer has
/// quantile estimators and tests between samples, but no interval for the median of ratios of pairs, which is all that is wanted here.
/// </summary>
internal static class Statistics
{
    private const int Resamples = 2000;

    internal static double Median(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The 95 % interval of the median.</summary>
    internal static (double Low, double High) Interval(double[] values)
    {
        var random = new Random(20240229);
        var medians = new double[Resamples];
        var sample = new double[values.Length];
        for (var i = 0; i < Resamples; i++)
        {
            for (var j = 0; j < sample.Length; j++) sample[j] = values[random.Next(values.Length)];
            medians[i] = Median(sample);
        }

        Array.Sort(medians);
        return (medians[(int)(Resamples * 0.025)], medians[(int)(Resamples * 0.975)]);
    }
}
