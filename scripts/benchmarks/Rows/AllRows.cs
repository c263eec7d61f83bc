// The report's rows, in its order.
namespace PyBridge.Benchmarks;

internal static class AllRows
{
    private const string RawFunction = "raw PyCFunction written in C#";
    private const string RawDetached = "the same with PyEval_SaveThread/RestoreThread around its work";

    internal static IReadOnlyList<Row> Create() =>
    [
        new Null(),
        new CallNoArguments(),
        new CallAttach(onPool: false),
        new CallAttach(onPool: true),
        new CallAdd(),
        new CallText("ascii", "twenty characters ok"),
        new CallText("latin-1", "zwanzig Zeichen äöüß"),
        new CallText("bmp", "двадцать символов да"),
        new CallText("emoji", "twenty and a half 😀!"),
        new CallDynamic(),
        new ListIn(),
        new ListOut(),
        new DictIn(),
        new DictOut(),
        new BufferRow(intoPython: true),
        new BufferRow(intoPython: false),
        new PythonLoop("callback", "time_callable", "time_callable", static () => (Func<long, long>)Work.Next, RawFunctions.Next, RawFunction, 1.5),
        new PythonLoop(
            "callback-detached", "time_callable", "time_callable", static () => (Func<long, long>)Work.NextDetached, RawFunctions.NextDetached, RawDetached, 1.3),
        new PythonLoop("member-call", "time_member", "time_two", static () => new Work(), RawFunctions.Add, RawFunction, 2),
        new PythonLoop("property", "time_property", "time_none", static () => new Work(), RawFunctions.Number, RawFunction, 2),
        new PythonLoop("member-call-detached", "time_member_detached", "time_two", static () => new Work(), RawFunctions.AddDetached, RawDetached, 1.6),
        new CoroutineLatency(),
        new CoroutineLatencyAgainstPingPong(),
        new CoroutineLatencyHop(),
        new CoroutineBurst("coroutine-burst:10k", "async_one", "time_gather", 10_000, 0.35),
        new CoroutineBurst("coroutine-burst:100k", "async_one", "time_gather", 100_000, 0.35),
        new CoroutineBurst("coroutine-burst-hop:10k", "async_hop", "time_gather_hop", 10_000, 1.0),
        new CoroutineBurst("coroutine-burst-hop:100k", "async_hop", "time_gather_hop", 100_000, 1.0),
        new CoroutinePending(),
        new CoroutineMemory(),
        new Stream("stream", 0, 1.5),
        new Stream("stream:prefetch", 1000, 1.1),
        new TimedInPython("task-done", "time_await_done_task", "time_await_done_future", "await of a done asyncio.Future", 1.0, 200_000),
        new TaskLatency(),
        new TimedInPython("task-burst", "time_task_burst", "time_call_soon_threadsafe", "as many through call_soon_threadsafe", 0.25, 10_000),
        new ExceptionRow(),
        new Start(toAwait: false),
        new Start(toAwait: true),
        new PythonImport(),
        new TelemetryRow(),
    ];
}
