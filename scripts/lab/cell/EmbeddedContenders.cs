// How a .NET program runs the items of a workload that is written in Python: one method per contender.
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

internal static class EmbeddedContenders
{
    /// <summary>Embeds <paramref name="python"/>, runs the items and measures that, warm.</summary>
    internal static async Task<CellResult> RunAsync(string contender, Work work, Meter meter, string python)
    {
        await using var host = await PythonHost.StartAsync(new PythonOptions
        {
            Python = python,
            ModulePaths = [AppContext.BaseDirectory],
            Telemetry = contender != "dotnet-pool" && !PythonFinder.Resolve(python).IsFreeThreaded,   // where there is one GIL to ask for
        });
        meter.Runtime = host.Version + (host.IsFreeThreaded && !host.Version.EndsWith('t') ? "t" : "");
        using var loader = host.Import("cell.items");
        using var module = loader.Call<PyObject>("load", work.Name);
        var result = contender switch
        {
            "dotnet-python" => await AwaitAsync(host, module, work, meter),
            "dotnet-threads" => await CallFromThreadsAsync(host, module, work, meter),
            "dotnet-pool" => await CallThroughPoolAsync(host, module, work, meter),
            _ => throw new ArgumentException($"'{contender}' does not embed Python.", nameof(contender)),
        };
        if (module.HasAttr("after")) result = result with { Checksum = result.Checksum + module.Call<long>("after") };
        if (module.HasAttr("close")) await module.CallAsync("close");
        return result;
    }

    /// <summary>C# awaits coroutines; they run on the event loop's thread, and no other thread attaches.</summary>
    private static async Task<CellResult> AwaitAsync(PythonHost host, PyObject module, Work work, Meter meter)
    {
        var results = new long[work.Items];
        var latencies = new double[work.Items];
        using var awaiting = module.Function<int, long>("awaiting");
        async ValueTask OneAsync(int item) => results[item] = await awaiting.InvokeAsync(item);

        var warm = Math.Min(8, work.InFlight == 0 ? work.Items : Math.Min(work.InFlight, work.Items));
        await meter.WarmUpAsync(() => Task.WhenAll(Enumerable.Range(0, warm).Select(item => OneAsync(item).AsTask())));
        Before(module, work);
        using var books = GilShares.Of(host);
        meter.Start();
        await NativeContenders.AtOnceAsync(work, OneAsync, latencies);
        meter.Stop();
        meter.Gil = books.OfLoop(meter.Wall);
        return meter.Report(results.Sum(), latencies);
    }

    /// <summary>C# threads call functions.</summary>
    private static async Task<CellResult> CallFromThreadsAsync(PythonHost host, PyObject module, Work work, Meter meter)
    {
        var results = new long[work.Items];
        var latencies = new double[work.Items];
        using var blocking = module.Function<int, long>("blocking");
        void One(int item) => latencies[item] = NativeContenders.Timed(() => results[item] = blocking.Invoke(item));

        await meter.WarmUpAsync(() => Task.Run(() => One(0)), WarmSeconds(work));
        Before(module, work);
        using var books = GilShares.Of(host);
        meter.Start();
        var running = await Threads.RunAsync(work, One);
        meter.Stop();
        var threads = await running;
        meter.Queued = Threads.QueuedShare(threads);
        meter.Gil = books.OfThreads(threads, work, meter.Wall);
        return meter.Report(results.Sum(), latencies);
    }

    /// <summary>
    /// C# awaits what a pool's workers run, in sub-interpreters or in the one free-threaded interpreter: functions, one at a time each; coroutines, all
    /// at once, where the work waits too.
    /// </summary>
    private static async Task<CellResult> CallThroughPoolAsync(PythonHost host, PyObject module, Work work, Meter meter)
    {
        var results = new long[work.Items];
        var latencies = new double[work.Items];
        var waits = work.Workload.Kind is Kind.Waiting or Kind.Mixed;
        await using var pool = await StartPoolAsync(host, work, waits ? work.Items : 2);

        async ValueTask OneAsync(int item)
        {
            if (waits) results[item] = await pool.CallAsync<long>("cell.items", "awaiting_result", work.Name, item);
            else (results[item], latencies[item]) = await CallAsync(pool, work, item);
        }

        Task AllAsync(int items) => Task.WhenAll(Enumerable.Range(0, items).Select(item => OneAsync(item).AsTask()));

        await meter.WarmUpAsync(() => AllAsync(Math.Min(work.Items, pool.Workers)), WarmSeconds(work));
        Before(module, work);
        meter.Start();
        await (waits ? NativeContenders.AtOnceAsync(work, OneAsync, latencies) : AllAsync(work.Items));
        meter.Stop();
        meter.Gil = new GilShare(GilKind.None, Note: host.IsFreeThreaded ? "free-threaded" : "a GIL for each worker");
        return meter.Report(results.Sum(), latencies);
    }

    /// <summary>A pool whose workers have loaded the work; with little in each queue, so that no worker waits while another has a call left.</summary>
    internal static Task<PythonPool> StartPoolAsync(PythonHost host, Work work, int queue = 2) => PythonPool.StartAsync(host, new PythonPoolOptions
    {
        Workers = Math.Max(1, work.Workers),
        QueueLimit = queue,
        Initialize = ("cell.items", "load"),
        InitializeArguments = [work.Name],
    });

    /// <summary>Like those of Python's executors, functions are timed where they run, so that the wait for a worker is not counted.</summary>
    internal static Task<(long Result, double Seconds)> CallAsync(PythonPool pool, Work work, int item) =>
        pool.CallAsync<(long, double)>("cell.items", "blocking", work.Name, item);

    private static void Before(PyObject module, Work work)
    {
        if (module.HasAttr("before")) module.Call("before", work.Workers);
    }

    /// <summary>Where speed-ups are compared, one worker's calls must be as warm as those of many.</summary>
    private static double WarmSeconds(Work work) => work.Workload.Kind == Kind.Computing ? NativeContenders.CompilingSeconds : 0.1;
}
