// What the specs of the pool share: a pool on this run's interpreter, in the mode that it can have.
using Xunit;

namespace PyBridge.Specs.Pool;

internal static class Workers
{
    internal const string Subjects = "pool_subjects";

    /// <summary>Whether this run's CPython runs Python in parallel at all.</summary>
    internal static async Task<bool> AreParallelAsync()
    {
        var host = await Python.HostAsync();
        return host.IsFreeThreaded || Minor(host) >= 12;
    }

    internal static int Minor(PythonHost host) => int.Parse(host.Version.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A pool in Auto mode; on 3.11, where that is refused, in one interpreter.</summary>
    internal static async Task<PythonPool> StartAsync(
        int workers = 2,
        int queue = 256,
        (string, string)? initialize = null,
        IReadOnlyList<object?>? arguments = null,
        TimeSpan? limit = null,
        Action<string>? report = null)
    {
        var host = await Python.HostAsync();
        return await PythonPool.StartAsync(host, new PythonPoolOptions
        {
            Workers = workers,
            QueueLimit = queue,
            Mode = await AreParallelAsync() ? PythonPoolMode.Auto : PythonPoolMode.SingleInterpreter,
            Initialize = initialize,
            InitializeArguments = arguments ?? [],
            ShutdownTimeout = limit ?? TimeSpan.FromSeconds(5),
            ShutdownReport = report ?? (static line => Assert.Fail(line)),
        });
    }

    /// <summary>Skips where there are no sub-interpreters with a GIL of their own.</summary>
    internal static async Task NeedSubInterpretersAsync()
    {
        var host = await Python.HostAsync();
        if (host.IsFreeThreaded || Minor(host) < 12) Assert.Skip($"{host.Version} has no sub-interpreters with a GIL each, or needs none.");
    }
}
