// One row of the report: a contender and the floor it is held against, measured in turns.
using System.Diagnostics;

namespace PyBridge.Benchmarks;

/// <summary>Both sides do the same work <c>n</c> times, check its result, and say how long one took, in nanoseconds.</summary>
internal abstract class Row(string name, string floorName, double goal)
{
    /// <summary>The name in the report, and on the command line.</summary>
    internal string Name { get; } = name;

    internal string FloorName { get; } = floorName;

    /// <summary>The largest ratio to the floor that meets the goal; zero where there is none.</summary>
    internal double Goal { get; } = goal;

    /// <summary>The largest value that meets the goal, besides the ratio.</summary>
    internal virtual double Most => double.PositiveInfinity;

    /// <summary>How many operations one block makes in a full run.</summary>
    internal virtual int Operations => 200_000;

    /// <summary>How many one makes in a quick run: enough that a block is not over within a scheduler's whim.</summary>
    internal virtual int QuickOperations => Math.Max(1, Operations / 4);

    /// <summary>What a block's value is: nanoseconds an operation, or bytes.</summary>
    internal virtual string Unit => "ns";

    /// <summary>Whether <see cref="ContenderAsync"/> reports the latency of each operation to <see cref="Latencies"/>.</summary>
    internal List<double> Latencies { get; } = [];

    /// <summary>Whether the row makes sense on this interpreter; else why not.</summary>
    internal virtual string? WhyNot(BenchHost host) => null;

    internal virtual Task PrepareAsync(BenchHost host) => Task.CompletedTask;

    internal abstract Task<double> ContenderAsync(int n);

    internal abstract Task<double> FloorAsync(int n);

    /// <summary>Calls a function that returns 1, attaching and detaching for each call, and says how long one took, in nanoseconds.</summary>
    protected static double TimeCalls(PyFunction<long> one, int n, string what)
    {
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++) sum += one.Invoke();
        var time = Clock.PerOperation(start, n);
        Check(n, sum, what);
        return time;
    }

    /// <summary>Fails the run when a checksum is not what it must be: a wrong answer has no speed.</summary>
    protected static void Check(long expected, long actual, string what)
    {
        if (expected != actual) throw new InvalidOperationException($"{what}: the checksum is {actual}, not {expected}.");
    }
}
