// What the report, the meter and the activity source say.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Telemetry;
using Xunit;

namespace PyBridge.Specs.Telemetry;

public sealed class ReportSpecs
{
    private const string Source = """
        import asyncio, time
        import dotnet_tasks

        def pause(): time.sleep(0.001)

        async def turns():
            for _ in range(20): await dotnet_tasks.delay(0.005)
            time.sleep(0.05)
            await dotnet_tasks.delay(0.001)
            return dotnet_tasks.gil_report()
        def report_of_a_loop(): return asyncio.run(turns())
        def text(): return str(dotnet_tasks.gil_report())
        """;

    [Fact(Timeout = 20_000)]
    public async Task A_label_is_the_functions_name_or_what_the_program_sets()
    {
        var host = await HostAsync();
        using var module = await Python.ModuleAsync(Source);
        using var pause = module.Function<PyObject?>("pause");
        for (var i = 0; i < 10; i++) pause.Invoke();
        using (GilLabel.Set())
        {
            for (var i = 0; i < 7; i++) pause.Invoke();
            using (GilLabel.Set("inner")) pause.Invoke();
            pause.Invoke();
        }

        Assert.True(Attaches(host, "pause") >= 10);
        Assert.Equal(8, Attaches(host, nameof(A_label_is_the_functions_name_or_what_the_program_sets)));
        Assert.Equal(1, Attaches(host, "inner"));
    }

    [Fact(Timeout = 20_000)]
    public async Task The_report_says_who_waited_for_whom()
    {
        var host = await HostAsync();
        Assert.SkipWhen(CPython.IsFreeThreaded, "Nobody waits for a GIL here.");
        var (waiter, holder) = ($"waiter {Guid.NewGuid():N}", $"holder {Guid.NewGuid():N}");
        await Contend(host.Interpreter, waiter, holder, TimeSpan.FromMilliseconds(100));

        var report = host.GilReport();
        var wait = Assert.Single(report.Waits, wait => wait.Waiter == waiter && wait.Holder == holder);
        Assert.InRange(wait.Duration.TotalMilliseconds, 50, 5_000);   // a busy machine makes it longer
        Assert.InRange(report.Labels.Single(one => one.Label == waiter).LongestWait.TotalMilliseconds, 90, 5_000);
        Assert.Contains(waiter, report.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task Turns_lag_and_messages_of_a_loop_are_booked()
    {
        await HostAsync();
        using var module = await Python.ModuleAsync(Source);
        var report = module.Call<GilReport>("report_of_a_loop");
        var loop = Assert.Single(report.Loops, loop => loop.ManagedThreadId == Environment.CurrentManagedThreadId);

        // Fewer than 20 where the machine is busy: a delay that has passed before it is awaited needs neither a message nor a turn.
        Assert.InRange(loop.Messages, 5, 100);
        Assert.True(loop.Turns >= 5, $"{loop}");
        Assert.InRange(loop.LongestTurn.TotalMilliseconds, 49, 5_000);
        Assert.InRange(loop.Busy.TotalMilliseconds, 49, 10_000);
        Assert.True(loop.LagMedian > TimeSpan.Zero && loop.LagMedian < TimeSpan.FromSeconds(5), $"{loop}");
        Assert.Contains("Interpreter 0", module.Call<string>("text"), StringComparison.Ordinal);
    }

    [Fact(Timeout = 20_000)]
    public async Task What_is_marked_as_short_and_is_not_is_named()
    {
        var host = await HostAsync();
        using var module = await Python.ModuleAsync("def call(o, seconds): o.Rest(seconds)");
        module.Call("call", new Sleeper(), 0.0);
        module.Call("call", new Sleeper(), 0.03);
        var blocking = Assert.Single(host.GilReport().Blockings, static one => one.Member.Contains("Rest", StringComparison.Ordinal));

        // The other one is short, unless the machine takes the processor away from it.
        Assert.InRange(blocking.Times, 1, 2);
        Assert.True(blocking.Longest >= TimeSpan.FromMilliseconds(25), blocking.Longest.ToString());
    }

    public sealed class Sleeper
    {
        [RunsAttached]
        public void Rest(double seconds) => Thread.Sleep(TimeSpan.FromSeconds(seconds));
    }

    [Fact(Timeout = 20_000)]
    public async Task Listeners_read_the_meter()
    {
        var host = await HostAsync();
        using var module = await Python.ModuleAsync(Source);
        var label = $"metered {Guid.NewGuid():N}";
        ConcurrentDictionary<string, double> values = new();
        ConcurrentBag<int> threads = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Meter.Name == "PyBridge") self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();

        for (var i = 0; i < 5; i++) module.Call("pause");
        using (GilLabel.Set(label)) module.Call("pause");
        module.Call<GilReport>("report_of_a_loop");
        await Until(() => values.ContainsKey("pybridge.gil.wait.duration") && values.ContainsKey("pybridge.loop.lag"));
        listener.RecordObservableInstruments();

        Assert.Equal(1, values["pybridge.gil.attaches"]);
        Assert.True(values["pybridge.gil.attached.time"] > 0);
        Assert.True(values["pybridge.gil.attached.duration"] > 0);
        Assert.True(values["pybridge.loop.turn.duration"] >= 0.049);
        Assert.Equal(0, values["pybridge.gil.waiting"]);
        Assert.Contains("pybridge.loop.queue", values.Keys);
        Assert.Contains("pybridge.gil.wait.time", values.Keys);

        void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var (mine, labelled) = (false, false);
            foreach (var (key, text) in tags)
            {
                if (key != "label") continue;
                labelled = true;
                mine = label.Equals(text);
            }

            if (labelled && !mine) return;
            Assert.False(host.Interpreter.IsAttached);
            values.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value);
        }
    }

    [Fact(Timeout = 20_000)]
    public async Task A_wait_of_a_millisecond_is_a_span_of_its_callers_trace()
    {
        var host = await HostAsync();
        Assert.SkipWhen(CPython.IsFreeThreaded, "Nobody waits for a GIL here.");
        ConcurrentBag<Activity> spans = [];
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "PyBridge",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var caller = new Activity("caller").SetIdFormat(ActivityIdFormat.W3C).Start();
        var label = $"traced {Guid.NewGuid():N}";
        await Contend(host.Interpreter, label, "holder", TimeSpan.FromMilliseconds(20));
        await Until(() => spans.Any(span => label.Equals(span.GetTagItem("pybridge.label"))));
        var wait = spans.First(span => label.Equals(span.GetTagItem("pybridge.label")));
        Assert.Equal((caller.TraceId, caller.SpanId), (wait.TraceId, wait.ParentSpanId));
        Assert.InRange(wait.Duration.TotalMilliseconds, 15, 5_000);
    }

    private static async Task<PythonHost> HostAsync()
    {
        GilTelemetry.Configure(true);
        return await Python.HostAsync();
    }

    private static long Attaches(PythonHost host, string label) => host.GilReport().Labels.SingleOrDefault(one => one.Label == label)?.Attaches ?? 0;

    private static async Task Until(Func<bool> holds)
    {
        while (!holds()) await Task.Delay(5, TestContext.Current.CancellationToken);
    }

    /// <summary>One thread holds the GIL for a while, another waits for it all the time.</summary>
    private static async Task Contend(Interpreter interpreter, string waiter, string holder, TimeSpan time)
    {
        using var held = new ManualResetEventSlim();
        var holds = Task.Factory.StartNew(
            () =>
            {
                using (Attachment.Enter(interpreter, holder))
                {
                    held.Set();
                    Thread.Sleep(time);
                }
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var waits = Task.Factory.StartNew(
            () =>
            {
                held.Wait();
                using var attachment = Attachment.Enter(interpreter, waiter);
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await Task.WhenAll(holds, waits);
    }
}
