// How much of .NET's gain from several workers calling Python is meant to reach, and whether it does.
namespace PyBridge.Lab.Compare;

internal static class Enough
{
    /// <summary>The part of .NET's gain that calling Python is meant to reach.</summary>
    internal const double Share = 0.95;

    /// <summary>
    /// Whether <paramref name="share"/> of .NET's gain is enough, by the interval: <c>met</c>, <c>not met</c>, or <c>cannot tell</c> where it does not
    /// decide, or where .NET itself has not half of what so many workers could gain: of nothing, everybody reaches all.
    /// </summary>
    internal static string Verdict(Estimate share, Estimate native, int workers) => share switch
    {
        _ when native.Low < (1 + workers) / 2.0 => "cannot tell",
        { IsKnown: true, Low: >= Share } => "met",
        { IsKnown: true, High: < Share } => "not met",
        _ => "cannot tell",
    };
}
