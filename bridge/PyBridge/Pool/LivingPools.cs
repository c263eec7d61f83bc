// The pools that are running, so that the end of their interpreter ends them first.
using PyBridge.Interop;

namespace PyBridge.Pool;

internal static class LivingPools
{
    private static readonly Lock s_lock = new();
    private static readonly List<(Interpreter Main, WorkerPool Pool, PythonHost? Host)> s_pools = [];
    private static Interpreter? s_hooked;

    /// <param name="main">Where it is started.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="host">Whose pool it is; null for one of Python's.</param>
    /// <exception cref="ObjectDisposedException">The end has begun: nobody would end this pool.</exception>
    internal static void Add(Interpreter main, WorkerPool pool, PythonHost? host)
    {
        lock (s_lock)
        {
            if (main.TakesNoPools) throw main.Ended();
            if (host is { IsEnding: true }) throw new ObjectDisposedException(nameof(PythonHost), "This host was disposed.");
            s_pools.Add((main, pool, host));
            if (s_hooked == main) return;
            s_hooked = main;
        }

        // Where the interpreter is somebody else's: its atexit hook. The host's own disposal has ended them before.
        ExitHook.BeforeEnd(main, () => End(main, null, TimeSpan.FromSeconds(2)));
    }

    internal static void Remove(WorkerPool pool)
    {
        lock (s_lock) s_pools.RemoveAll(one => one.Pool == pool);
    }

    /// <summary>Ends those that were started in an interpreter, all at once; what could not be ended, in words. Waits on the calling thread.</summary>
    /// <param name="main">The interpreter.</param>
    /// <param name="host">Whose pools; null for all.</param>
    /// <param name="limit">How long they may take.</param>
    internal static List<string> End(Interpreter main, PythonHost? host, TimeSpan limit)
    {
        WorkerPool[] pools;
        lock (s_lock) pools = [.. s_pools.Where(one => one.Main == main && (host is null || one.Host == host)).Select(static one => one.Pool)];
        var ends = Array.ConvertAll(pools, pool => pool.EndAsync(limit));

        // A pool keeps the limit itself, unless its end began before, with a longer one.
        Task.WaitAll(ends, limit + TimeSpan.FromSeconds(1));
        return [.. ends.SelectMany(static end => end.IsCompleted ? end.GetAwaiter().GetResult() : ["a pool whose end had begun did not end in time"])];
    }
}
