// How a .NET program that embeds Python through pythonnet runs the items of a workload that is written in Python.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;
using PyBridge.PythonNet;
using Python.Runtime;
using PythonNetObject = Python.Runtime.PyObject;

namespace PyBridge.Lab.PythonNet;

internal static class PythonNetContender
{
    /// <summary>Where there is something to await, the companion awaits it; with workers, threads call functions as pythonnet does by itself.</summary>
    internal static async Task<CellResult> RunAsync(Work work, Meter meter, string python)
    {
        var host = PythonNetBridge.Initialize(python);
        meter.Runtime = host.Version;
        PythonNetObject module, clock;
        using (Py.GIL())
        {
            clock = Py.Import("cell.measure");
            using var items = Py.Import("cell.items");
            module = items.InvokeMethod("load", work.Name.ToPython());
        }

        var result = work.Workers > 0
            ? await CallFromThreadsAsync(host, module, work, meter)
            : await AwaitAsync(host, module, clock, work, meter);
        if (Has(module, "after")) result = result with { Checksum = result.Checksum + await module.CallAsync<long>("after") };
        if (Has(module, "close")) await module.CallAsync<object>("close");
        return result;
    }

    private static async Task<CellResult> AwaitAsync(PythonHost host, PythonNetObject module, PythonNetObject clock, Work work, Meter meter)
    {
        var results = new long[work.Items];
        var latencies = new double[work.Items];
        var awaiting = Attribute(module, "awaiting");
        async ValueTask OneAsync(int item) => results[item] = await awaiting.InvokeAsync<long>(item);

        var warm = Math.Min(8, work.InFlight == 0 ? work.Items : Math.Min(work.InFlight, work.Items));
        await meter.WarmUpAsync(() => Task.WhenAll(Enumerable.Range(0, warm).Select(item => OneAsync(item).AsTask())));
        await BeforeAsync(module, work);
        using var watch = GilShares.Watch(host);
        var loop = await clock.CallAsync<double>("loop_seconds");
        meter.Start();
        await NativeContenders.AtOnceAsync(work, OneAsync, latencies);
        meter.Stop();
        loop = await clock.CallAsync<double>("loop_seconds") - loop;
        meter.Gil = watch.Call<bool>("alone") ? new GilShare(GilKind.Estimate, Math.Min(1, loop / meter.Wall), 0) : GilShares.OthersRan;
        return meter.Report(results.Sum(), latencies);
    }

    private static async Task<CellResult> CallFromThreadsAsync(PythonHost host, PythonNetObject module, Work work, Meter meter)
    {
        var results = new long[work.Items];
        var latencies = new double[work.Items];
        var blocking = Attribute(module, "blocking");
        void One(int item) => latencies[item] = NativeContenders.Timed(() =>
        {
            using var gil = Py.GIL();
            using var argument = item.ToPython();
            using var result = blocking.Invoke(argument);
            results[item] = result.As<long>();
        });

        await meter.WarmUpAsync(() => Task.Run(() => One(0)));
        await BeforeAsync(module, work);
        using var watch = GilShares.Watch(host);
        meter.Start();
        var running = await Threads.RunAsync(work, One);
        meter.Stop();
        var books = await running;
        meter.Queued = Threads.QueuedShare(books);
        meter.Gil = watch.Call<bool>("alone") ? GilShares.Guess(books, work, meter.Wall) : GilShares.OthersRan;
        return meter.Report(results.Sum(), latencies);
    }

    private static async Task BeforeAsync(PythonNetObject module, Work work)
    {
        if (Has(module, "before")) await module.CallAsync<object>("before", work.Workers);
    }

    private static bool Has(PythonNetObject module, string name)
    {
        using var gil = Py.GIL();
        return module.HasAttr(name);
    }

    private static PythonNetObject Attribute(PythonNetObject module, string name)
    {
        using var gil = Py.GIL();
        return module.GetAttr(name);
    }
}
