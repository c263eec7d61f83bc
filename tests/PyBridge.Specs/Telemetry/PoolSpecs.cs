// What the telemetry sees of a pool's workers.
using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using PyBridge.Specs.Pool;
using PyBridge.Telemetry;
using Xunit;

namespace PyBridge.Specs.Telemetry;

public sealed class PoolTelemetrySpecs
{
    [Fact(Timeout = 30_000)]
    public async Task Each_worker_is_seen_by_name_with_its_loop_and_by_what_called()
    {
        GilTelemetry.Configure(true);
        ConcurrentDictionary<string, long> attaches = new();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, self) =>
            {
                if (instrument is { Meter.Name: "PyBridge", Name: "pybridge.gil.attaches" }) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            foreach (var (key, label) in tags)
            {
                if (key == "label") attaches.AddOrUpdate($"{label}", value, (_, sum) => sum + value);
            }
        });
        listener.Start();

        // Where workers share an interpreter, pools of earlier specs are in its books too.
        var (before, heardBefore) = (Signals(Reports(shared: true)), Heard());
        await using var pool = await Workers.StartAsync(2);
        using var here = new CountdownEvent(2);
        var all = Task.Run(here.Wait);
        await Task.WhenAll(
            pool.CallAsync<string>(Workers.Subjects, "meet", here, all),
            pool.CallAsync<string>(Workers.Subjects, "meet", here, all));

        var inOne = pool.Mode != PythonPoolMode.SubInterpreters;
        var reports = Reports(inOne);
        var workers = reports.SelectMany(static report => report.Threads)
            .Where(static thread => thread.Name?.StartsWith("Python worker ", StringComparison.Ordinal) == true).ToArray();
        Assert.Equal(["Python worker 1", "Python worker 2"], workers.Select(static worker => worker.Name).Order(StringComparer.Ordinal));
        Assert.All(workers, static worker => Assert.True(worker.Attached > TimeSpan.Zero, worker.Does));
        var loops = reports.SelectMany(static report => report.Loops).ToArray();
        Assert.All(workers, worker => Assert.Contains(loops, loop => loop.ManagedThreadId == worker.ManagedThreadId && loop.Messages > 0));

        // By caller: the .NET member that each called, and the work of the loops themselves.
        Assert.Equal(2, Signals(reports) - (inOne ? before : 0));
        Assert.True(reports.SelectMany(static report => report.Labels).Where(static one => one.Label == "event loop").Sum(static one => one.Attached.Ticks) > 0);
        Assert.Equal(2, Heard() - heardBefore);

        static GilReport[] Reports(bool shared) => [.. GilReport.All().Where(report => report.InterpreterId == 0 == shared)];

        static long Signals(GilReport[] reports) =>
            reports.SelectMany(static report => report.Labels).Where(static one => one.Label == "CountdownEvent.Signal").Sum(static one => one.Attaches);

        long Heard()
        {
            attaches.Clear();
            listener.RecordObservableInstruments();
            return attaches.GetValueOrDefault("CountdownEvent.Signal");
        }
    }
}
