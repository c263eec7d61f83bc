// The pools that are running, so that the end of their interpreter ends them first.
using PyBridge.Interop;

namespace PyBridge.Pool;

internal static class LivingPools
{
    private static readonly Lock s_lock = new();
    private static readonly List<(Interpreter Main, WorkerPool Pool)> s_pools = [];
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
            s_pools.Add((main, pool));
            if (s_hooked == main) return;
            s_hooked = main;
        }

        // Where the interpreter is somebody else's: its atexit hook. The host's own disposal has ended them before.
        ExitHook.BeforeEnd(main, () => EndAllAsync(main, TimeSpan.FromSeconds(2)).Wait());
    }

    internal static void Remove(WorkerPool pool)
    {
        lock (s_lock) s_pools.RemoveAll(one => one.Pool == pool);
    }

    /// <summary>Ends those that were started in an interpreter, all at once; what could not be ended, in words.</summary>
    internal static async Task<IReadOnlyList<string>> EndAllAsync(Interpreter main, TimeSpan limit)
    {
        WorkerPool[] pools;
        lock (s_lock) pools = [.. s_pools.Where(one => one.Main == main).Select(static one => one.Pool)];
        var left = await Task.WhenAll(pools.Select(pool => pool.EndAsync(limit))).ConfigureAwait(false);
        return [.. left.SelectMany(static words => words)];
    }
}
