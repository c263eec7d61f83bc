// How speed grows with workers, and the universal scalability law fitted to it.
using MathNet.Numerics.LinearAlgebra;

namespace PyBridge.Lab.Compare;

/// <summary>
/// The universal scalability law: with N workers the speed is N / (1 + σ(N−1) + κN(N−1)) times that of one. σ is the part of the work
/// that cannot overlap (with κ = 0 this is Amdahl's law), κ the cost of agreeing with each other.
/// </summary>
/// <param name="Sigma">Contention, 0 to 1.</param>
/// <param name="Kappa">Coherency, 0 upward.</param>
/// <param name="Error">Root mean square of the speed-ups' distance from the law.</param>
internal sealed record ScalabilityLaw(double Sigma, double Kappa, double Error)
{
    internal double At(double workers) => workers / (1 + (Sigma * (workers - 1)) + (Kappa * workers * (workers - 1)));

    /// <summary>Least squares on N/S(N) − 1 = σ(N−1) + κN(N−1), which is linear; a coefficient below zero is set to zero.</summary>
    internal static ScalabilityLaw? Fit(IReadOnlyList<(int Workers, double SpeedUp)> points)
    {
        var used = points.Where(point => point.Workers > 1).ToArray();
        if (used.Length == 0) return null;
        var y = Vector<double>.Build.Dense([.. used.Select(point => (point.Workers / point.SpeedUp) - 1)]);
        var contention = Vector<double>.Build.Dense([.. used.Select(point => point.Workers - 1.0)]);
        var coherency = Vector<double>.Build.Dense([.. used.Select(point => point.Workers * (point.Workers - 1.0))]);
        var (sigma, kappa) = (Math.Clamp(contention.DotProduct(y) / contention.DotProduct(contention), 0, 1), 0.0);
        if (used.Length > 1)
        {
            var both = Matrix<double>.Build.DenseOfColumnVectors(contention, coherency).QR().Solve(y);
            if (both[0] is >= 0 and <= 1 && both[1] >= 0) (sigma, kappa) = (both[0], both[1]);
            else if (both[0] < 0) (sigma, kappa) = (0, Math.Max(0, coherency.DotProduct(y) / coherency.DotProduct(coherency)));
        }

        var law = new ScalabilityLaw(sigma, kappa, 0);
        return law with { Error = Math.Sqrt(points.Average(point => Math.Pow(law.At(point.Workers) - point.SpeedUp, 2))) };
    }
}

/// <summary>One contender's speed over its number of workers, against its own single worker.</summary>
internal sealed record ScalingCurve(string Runner, string Contender, string? Python, IReadOnlyList<(int Workers, Estimate SpeedUp)> Points, ScalabilityLaw? Law)
{
    /// <summary>Each number of workers with its runs' times, the single worker first.</summary>
    private IReadOnlyList<(int Workers, IReadOnlyList<double> Walls)> Runs { get; init; } = [];

    /// <summary>
    /// The law's σ and κ with their intervals, from fits to resampled runs; without κ where it cannot be told, from one number of workers besides one.
    /// Computed each time.
    /// </summary>
    internal IReadOnlyList<Estimate>? Coefficients() => Law is null ? null : Figures.EachOf([.. Runs.Select(run => run.Walls)], times =>
    {
        var law = ScalabilityLaw.Fit([.. Runs.Zip(times, (run, time) => (run.Workers, times[0] / time))])!;
        return Runs.Count > 2 ? [law.Sigma, law.Kappa] : [law.Sigma];
    });

    /// <summary>How much of the gain of .NET's own threads on as many workers as there are cores, in the same run.</summary>
    internal Estimate? OfNative { get; private init; }

    /// <summary>What those .NET threads gain.</summary>
    internal Estimate Native { get; private init; }

    /// <summary>The number of workers that <see cref="OfNative"/> is about.</summary>
    internal int Cores { get; private init; }

    internal static IReadOnlyList<ScalingCurve> Of(IReadOnlyList<CellSummary> workload, int cores)
    {
        var native = Gain(workload.Where(summary => summary.Cell.Contender == "native-threads"), cores);
        return [.. Of(workload).Select(curve => curve with
        {
            Cores = cores,
            Native = native is { } threads ? Figures.RatioOf(threads.One, threads.Many) : default,
            OfNative = native is { } other && Gain(workload.Where(summary => summary.Cell.Runner == curve.Runner && summary.Cell.Contender != "native-threads"), cores) is { } gain
                ? Figures.ShareOf(gain, other) : null,
        })];
    }

    private static (IReadOnlyList<double> One, IReadOnlyList<double> Many)? Gain(IEnumerable<CellSummary> runner, int workers)
    {
        var cells = runner.ToLookup(summary => summary.Cell.Workers);
        return workers > 1 && cells[1].FirstOrDefault() is { } one && cells[workers].FirstOrDefault() is { } many ? (one.Walls, many.Walls) : null;
    }

    private static IReadOnlyList<ScalingCurve> Of(IEnumerable<CellSummary> workload) =>
    [
        .. from summary in workload
           where summary.Cell.Workers > 0 && summary.Cell.Kind != Workloads.Kind.Convoy
           group summary by summary.Cell.Runner into runner
           let one = runner.FirstOrDefault(summary => summary.Cell.Workers == 1)
           where one is not null && runner.Count() > 1
           let points = runner.OrderBy(summary => summary.Cell.Workers).Select(summary => (summary.Cell.Workers, summary == one ? new Estimate(1, 1, 1) : summary.SpeedUpOver(one))).ToArray()
           select new ScalingCurve(runner.Key, one.Cell.Contender, one.Cell.Python, points, ScalabilityLaw.Fit([.. points.Select(point => (point.Workers, point.Item2.Value))]))
           {
               Runs = [.. runner.OrderBy(summary => summary.Cell.Workers).Select(summary => (summary.Cell.Workers, summary.Walls))],
           },
    ];
}
