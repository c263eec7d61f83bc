// Timing a loop.
using System.Diagnostics;

namespace PyBridge.Benchmarks;

internal static class Clock
{
    /// <summary>Nanoseconds since <paramref name="start"/>, divided by <paramref name="n"/>.</summary>
    internal static double PerOperation(long start, int n) => Stopwatch.GetElapsedTime(start).TotalNanoseconds / n;

    /// <summary>Runs on a thread that belongs to nobody else, not on .NET's pool.</summary>
    internal static Task<double> OnOwnThread(Func<double> body) => Task.Factory.StartNew(
        body, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
