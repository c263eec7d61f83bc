// The host that the rows of one process share: the interpreter and the module bench.py.
namespace PyBridge.Benchmarks;

internal sealed class BenchHost(PythonHost python, PyObject module) : IAsyncDisposable
{
    internal PythonHost Python { get; } = python;

    /// <summary>scripts/benchmarks/python/bench.py, which holds the Python side of every row.</summary>
    internal PyObject Module { get; } = module;

    internal static async Task<BenchHost> StartAsync(string? interpreter)
    {
        var python = await PythonHost.StartAsync(new PythonOptions { Python = interpreter, ModulePaths = ["bench"] });
        return new BenchHost(python, python.Import("bench"));
    }

    public async ValueTask DisposeAsync()
    {
        Module.Dispose();
        await Python.DisposeAsync();
    }
}
