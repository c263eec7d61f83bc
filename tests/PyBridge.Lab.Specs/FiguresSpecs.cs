// Medians, intervals, tests of difference and the scalability law.
using CsCheck;
using PyBridge.Lab.Compare;
using Xunit;

namespace PyBridge.Lab.Specs;

public sealed class FiguresSpecs
{
    private static readonly double[] s_steady = [1.00, 1.01, 0.99, 1.02, 0.98, 1.00, 1.01, 0.99];

    [Fact]
    public void An_interval_holds_its_median_and_stays_within_the_sample() =>
        Gen.Double[0.001, 10].Array[6, 20].Sample(sample =>
        {
            var median = Figures.MedianOf(sample);
            return median.Low <= median.Value && median.Value <= median.High && median.Low >= sample.Min() && median.High <= sample.Max();
        }, iter: 50);

    [Fact]
    public void The_same_sample_gives_the_same_interval() => Assert.Equal(Figures.MedianOf(s_steady), Figures.MedianOf(s_steady));

    [Fact]
    public void With_five_runs_no_interval_is_claimed()
    {
        Assert.False(Figures.MedianOf([1, 2, 3, 4, 5]).IsKnown);
        Assert.Equal("×2.00", Words.Times(Figures.RatioOf([2, 2, 2, 2, 2], [1, 1, 1, 1, 1])));
    }

    [Fact]
    public void A_ratio_of_twice_is_told_from_one()
    {
        var ratio = Figures.RatioOf([.. s_steady.Select(value => 2 * value)], s_steady);
        Assert.Equal(2, ratio.Value, 6);
        Assert.True(ratio.Low > 1.9 && ratio.High < 2.1);
    }

    [Fact]
    public void Chance_is_small_for_different_samples_and_large_for_the_same()
    {
        Assert.True(Figures.Chance(s_steady, [.. s_steady.Select(value => 2 * value)]) < 0.001);
        Assert.True(Figures.Chance(s_steady, [.. s_steady.Reverse()]) > 0.5);
    }

    [Theory]
    [InlineData(0.05, 0.001)]
    [InlineData(0.30, 0)]
    [InlineData(0, 0)]
    public void The_scalability_law_is_found_again_in_its_own_points(double sigma, double kappa)
    {
        var law = new ScalabilityLaw(sigma, kappa, 0);
        var fit = ScalabilityLaw.Fit([.. new[] { 1, 2, 4, 8 }.Select(workers => (workers, law.At(workers)))]);
        Assert.NotNull(fit);
        Assert.Equal(sigma, fit.Sigma, 6);
        Assert.Equal(kappa, fit.Kappa, 6);
        Assert.Equal(0, fit.Error, 6);
    }

    [Fact]
    public void A_contender_that_gets_slower_with_workers_has_coherency() =>
        Assert.True(ScalabilityLaw.Fit([(1, 1), (2, 1.2), (4, 0.6)])!.Kappa > 0);
}
