// Pools that come and go: what they leave behind, held against what CPython's own sub-interpreters leave.
using System.Runtime.CompilerServices;
using PyBridge.Subjects;
using Xunit;

namespace PyBridge.Specs.Pool;

public sealed class PoolMemorySpecs
{
    /// <summary>What a worker has imported from the standard library, in sub-interpreters that Python makes and ends by itself.</summary>
    private const string Bare = """
        import importlib, sys

        def comes_and_goes(names):
            code = "import importlib\nfor name in " + repr(names) + ":\n    importlib.import_module(name)\nimportlib.import_module('asyncio').new_event_loop().close()\n"
            if sys.version_info >= (3, 13):
                import _interpreters
                number = _interpreters.create("isolated")
                failed = _interpreters.exec(number, code)
                _interpreters.destroy(number)
                if failed is not None: raise RuntimeError(failed.formatted)
            else:
                import _xxsubinterpreters
                number = _xxsubinterpreters.create(isolated=True)
                _xxsubinterpreters.run_string(number, code)
                _xxsubinterpreters.destroy(number)
        """;

    private static int Times => Infrastructure.Run.Count(12, 1000);

    [Fact(Timeout = 280_000)]
    public async Task A_pool_leaves_no_more_behind_than_the_interpreters_it_is_made_of()
    {
        await Workers.NeedSubInterpretersAsync();
        using var bare = await Python.ModuleAsync(Bare);
        string[] names;
        await using (var pool = await Workers.StartAsync(1))
        {
            names = await pool.CallAsync<string[]>(Workers.Subjects, "standard_modules");
        }

        // malloc has an arena for each new thread until there are eight for each core; only then does it use one again.
        for (var i = 0; i < 8 * Environment.ProcessorCount; i++) await ComesAndGoesAsync();
        var own = await GrowthAsync(() => Task.Run(() => bare.Call("comes_and_goes", names.ToList())));
        var ours = await GrowthAsync(ComesAndGoesAsync);
        Assert.True(ours < (1.25 * own) + 1.5, $"A pool of one worker leaves {ours:0.0} MB behind, a sub-interpreter with the same modules {own:0.0} MB.");
    }

    [Fact(Timeout = 280_000)]
    public async Task Without_interpreters_of_its_own_a_pool_leaves_nothing_behind()
    {
        var host = await Python.HostAsync();
        Assert.SkipUnless(host.IsFreeThreaded, "the workers of this build are sub-interpreters");
        for (var i = 0; i < 5; i++) await ComesAndGoesAsync();
        Assert.InRange(await GrowthAsync(ComesAndGoesAsync), -10, 0.5);
    }

    /// <summary>On 3.14 and later one object that is left keeps all of an interpreter's memory.</summary>
    [Fact(Timeout = 60_000)]
    public async Task What_net_still_refers_to_in_a_worker_goes_with_the_worker()
    {
        await Workers.NeedSubInterpretersAsync();
        var keeper = new Keeper();
        var (result, value) = await KeepAsync(keeper);
        while (value.IsAlive)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }

        Assert.Equal(2, keeper.Told);
        result.Dispose();
        GC.KeepAlive(keeper);
    }

    private static async Task<(PyObject Result, WeakReference Value)> KeepAsync(Keeper keeper)
    {
        var value = new StrongBox<int>(1);
        await using var pool = await Workers.StartAsync(1);
        return (await pool.CallAsync<PyObject>(Workers.Subjects, "keeps", keeper, value), new WeakReference(value));
    }

    private static async Task ComesAndGoesAsync()
    {
        await using var pool = await Workers.StartAsync(1);
        Assert.Equal(4, await pool.CallAsync<int>(Workers.Subjects, "double", 2));
    }

    /// <summary>How many megabytes the process grows each time: the median, as malloc now and then takes a few for a thread that has none yet.</summary>
    private static async Task<double> GrowthAsync(Func<Task> comesAndGoes)
    {
        for (var i = 0; i < 2; i++) await comesAndGoes();
        var before = Megabytes();
        var growth = new double[Times];
        for (var i = 0; i < growth.Length; i++)
        {
            await comesAndGoes();
            var after = Megabytes();
            (growth[i], before) = (after - before, after);
        }

        Array.Sort(growth);
        return growth[growth.Length / 2];
    }

    /// <summary>What is resident, less what .NET's collector has taken for its heap, and keeps or gives back as it likes.</summary>
    private static double Megabytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var pages = long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        return ((pages * Environment.SystemPageSize) - GC.GetGCMemoryInfo().TotalCommittedBytes) / 1e6;
    }
}
