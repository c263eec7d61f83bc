// On free-threaded builds: a module just written, imported from its source, runs on two threads as fast as on one.
using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace PyBridge.Specs.Pool;

public sealed partial class SharedCodeSpecs
{
    private const int ThreadProcessorClock = 3;

    private const string Source = """
        def spin(steps):
            number = 7
            for _ in range(steps):
                number = (number * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
            return number

        def text(): return "a text that is no name", (47.11, "another text")
        """;

    private const string Constants = """
        def mortal(function):
            from dotnet_tasks import _sharing
            code = function.__code__
            return [repr(value) for value in (code, *code.co_consts) if not _sharing.is_immortal(value)]

        def warned(name, source):
            import sys, types, warnings
            module = sys.modules[name] = types.ModuleType(name)
            exec(compile(source, name, "exec"), vars(module))

        def counted(name, source):
            import dotnet_tasks, sys, types
            module = sys.modules[name] = types.ModuleType(name)
            exec(dotnet_tasks.share_code(compile(source, name, "exec")), vars(module))

        def record():
            import warnings
            seen = []
            warnings.showwarning = lambda message, *rest: seen.append(str(message))
            warnings.simplefilter("always", RuntimeWarning)
            return seen
        """;

    [Fact(Timeout = 30_000)]
    public async Task No_reference_to_the_code_or_the_constants_of_an_imported_module_is_counted()
    {
        using var fresh = await ImportFreshAsync();
        using var look = await Python.ModuleAsync(Constants);
        foreach (var name in new[] { "spin", "text" })
        {
            using var function = fresh.GetAttr(name);
            Assert.Empty(look.Call<string[]>("mortal", function));
        }
    }

    /// <summary>
    /// Threads that wait for each other's counts burn processor time, or sleep. Measured where the machine lets two threads run at once, against two
    /// that run the same code of two modules: what a busy machine costs, it costs both. 1.0 is right, 2 to 3 is what counted constants cost.
    /// </summary>
    [Fact(Timeout = 60_000)]
    public async Task Two_threads_in_one_function_are_as_fast_as_in_two()
    {
        using var fresh = await ImportFreshAsync();
        using var other = await ImportFreshAsync();
        using var spin = fresh.Function<int, long>("spin");
        using var its = other.Function<int, long>("spin");
        foreach (var one in new[] { spin, its }) one.Invoke(1_000);
        List<double> ratios = [];
        for (var start = Stopwatch.GetTimestamp(); ratios.Count < 9 && Stopwatch.GetElapsedTime(start).TotalSeconds < 6;)
        {
            var (apart, wallApart) = Threads(spin, its);
            var (together, wall) = Threads(spin, spin);
            if (apart / wallApart > 1.5) ratios.Add(Math.Max(together / apart, wall / wallApart));
        }

        Assert.SkipWhen(ratios.Count < 5, "the machine is too busy to let two threads run at once");
        var median = ratios.Order().ElementAt(ratios.Count / 2);
        Assert.True(median < 1.5, $"Two threads in one function needed {median:0.00} times what they need in two.");
    }

    [Fact(Timeout = 30_000)]
    public async Task Code_that_no_loader_made_is_warned_of_unless_it_is_shared()
    {
        var host = await FreeThreadedAsync();
        using var look = await Python.ModuleAsync(Constants);
        using var seen = look.Call<PyObject>("record");
        look.Call("counted", "shared_by_hand", Source);
        host.Import("shared_by_hand").Dispose();
        Assert.Empty(seen.As<string[]>());
        look.Call("warned", "made_by_compile", Source);
        host.Import("made_by_compile").Dispose();
        host.Import("made_by_compile").Dispose();
        var warning = Assert.Single(seen.As<string[]>());
        Assert.Contains("made_by_compile.spin", warning, StringComparison.Ordinal);
        Assert.Contains("dotnet_tasks.share_code", warning, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_module_that_has_only_classes_is_warned_of_as_well()
    {
        var host = await FreeThreadedAsync();
        using var look = await Python.ModuleAsync(Constants);
        using var seen = look.Call<PyObject>("record");
        const string Classes = "class Spinner:\n class Inner:\n  @staticmethod\n  def spin(): return 47.11 + len('with a blank')";
        look.Call("counted", "shared_class", Classes);
        host.Import("shared_class").Dispose();
        Assert.Empty(seen.As<string[]>());
        look.Call("warned", "made_class", Classes);
        host.Import("made_class").Dispose();
        Assert.Contains("made_class.Spinner.Inner.spin", Assert.Single(seen.As<string[]>()), StringComparison.Ordinal);
    }

    private static async Task<PythonHost> FreeThreadedAsync()
    {
        var host = await Python.HostAsync();
        Assert.SkipUnless(host.IsFreeThreaded, "With a GIL no two threads count at once.");
        return host;
    }

    /// <summary>A module that has no <c>.pyc</c> and is imported when there are many threads.</summary>
    private static async Task<PyObject> ImportFreshAsync()
    {
        var host = await FreeThreadedAsync();
        var folder = Directory.CreateTempSubdirectory("fresh-");
        try
        {
            var name = $"fresh_{Guid.NewGuid():N}";
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".py"), Source);
            using var sys = host.Import("sys");
            using var path = sys.GetAttr("path");
            path.Call("append", folder.FullName);
            try
            {
                return host.Import(name);
            }
            finally
            {
                path.Call("remove", folder.FullName);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A thread for each, which begin together: their processor time and how long it took, in seconds.</summary>
    private static (double Processor, double Wall) Threads(params PyFunction<int, long>[] functions)
    {
        const int Steps = 300_000;
        using var ready = new Barrier(functions.Length + 1);
        var spent = new double[functions.Length];
        var threads = functions.Select((function, number) => new Thread(() =>
        {
            ready.SignalAndWait();
            var start = ThreadProcessorSeconds();
            function.Invoke(Steps);
            spent[number] = ThreadProcessorSeconds() - start;
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        ready.SignalAndWait();
        var begin = Stopwatch.GetTimestamp();
        foreach (var thread in threads) thread.Join();
        return (spent.Sum(), Stopwatch.GetElapsedTime(begin).TotalSeconds);
    }

    private static unsafe double ThreadProcessorSeconds()
    {
        var time = stackalloc long[2];
        Assert.Equal(0, clock_gettime(ThreadProcessorClock, time));
        return time[0] + (time[1] / 1e9);
    }

    [LibraryImport("libc")]
    private static unsafe partial int clock_gettime(int clock, long* time);
}
