// pythonnet as the contender, the bridge's own way to do the same as what it is held against; in one process, in turns.
using System.Diagnostics;
using PyBridge.PythonNet;
using Python.Runtime;

namespace PyBridge.Benchmarks.PythonNet;

/// <summary><c>def one(): return 1</c>, with the GIL taken for each call, on a thread that has no other business with Python.</summary>
/// <remarks>PyGILState, and so pythonnet, makes and frees such a thread's state in each call; the bridge keeps it.</remarks>
internal sealed class PythonNetCall() : Row("pythonnet:call", "PyFunction.Invoke", 0)
{
    private PyFunction<long> _ours = null!;
    private Python.Runtime.PyObject _theirs = null!;

    internal override int Operations => 50_000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _ours = host.Module.Function<long>("one");
        using var function = host.Module.GetAttr("one");
        _theirs = function.ToPythonNet();
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => Clock.OnOwnThread(() =>
    {
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            using var gil = Py.GIL();
            using var result = _theirs.Invoke();
            sum += result.As<long>();
        }

        var time = Clock.PerOperation(start, n);
        Check(n, sum, Name);
        return time;
    });

    internal override Task<double> FloorAsync(int n) => Clock.OnOwnThread(() => TimeCalls(_ours, n, FloorName));
}

/// <summary><c>async def async_one(): return 1</c>, awaited call by call: through the companion, and directly.</summary>
internal sealed class PythonNetLatency() : Row("pythonnet:coroutine", "PyFunction.InvokeAsync", 0)
{
    private PyFunction<long> _ours = null!;
    private Python.Runtime.PyObject _theirs = null!;

    internal override int Operations => 20_000;

    internal override Task PrepareAsync(BenchHost host)
    {
        _ours = host.Module.Function<long>("async_one");
        using var function = host.Module.GetAttr("async_one");
        _theirs = function.ToPythonNet();
        return Task.CompletedTask;
    }

    internal override async Task<double> ContenderAsync(int n)
    {
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++) sum += await _theirs.InvokeAsync<long>();
        var time = Clock.PerOperation(start, n);
        Check(n, sum, Name);
        return time;
    }

    internal override async Task<double> FloorAsync(int n)
    {
        var start = Stopwatch.GetTimestamp();
        long sum = 0;
        for (var i = 0; i < n; i++) sum += await _ours.InvokeAsync();
        var time = Clock.PerOperation(start, n);
        Check(n, sum, FloorName);
        return time;
    }
}
