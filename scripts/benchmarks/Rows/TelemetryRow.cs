// What the telemetry costs a call that attaches: with the thread's books against without, in one process.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Telemetry;

namespace PyBridge.Benchmarks;

/// <summary><c>call-attach</c> with the telemetry on. It stays on for the process, so this row is the last one.</summary>
internal sealed class TelemetryRow() : Row("telemetry", "call-attach with the telemetry off", 1.03)
{
    private PyFunction<long> _function = null!;

    internal override int Operations => 1_000_000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _function = host.Module.Function<long>("one");
        GilTelemetry.Configure(true);
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => Clock.OnOwnThread(() => Time(n, booked: true));

    internal override Task<double> FloorAsync(int n) => Clock.OnOwnThread(() => Time(n, booked: false));

    private double Time(int n, bool booked)
    {
        var record = ThreadRecord.For(_function.Callable.Interpreter);
        if (!booked) record.Books = null;
        return TimeCalls(_function, n, Name);
    }
}
