// pythonnet's rows of scripts/bench, in one interpreter's process: `INTERPRETER [--quick|--check]`.
using PyBridge;
using PyBridge.Benchmarks;
using PyBridge.Benchmarks.PythonNet;
using PyBridge.PythonNet;
using Python.Runtime;

if (args is not [var interpreter, .. var rest])
{
    Console.Error.WriteLine("These are rows of scripts/bench, which starts them.");
    return 2;
}

var python = PythonFinder.Resolve(interpreter);
var host = PythonNetBridge.Initialize(interpreter);
using (Py.GIL()) PythonEngine.Exec($"import sys; sys.path.insert(0, r'{Path.Combine(AppContext.BaseDirectory, "bench")}')");
var exit = await BenchCommand.MeasureAsync(
    new BenchHost(host, host.Import("bench")), python, [new PythonNetCall(), new PythonNetLatency()], rest switch { ["--check"] => Effort.Check, ["--quick"] => Effort.Quick, _ => Effort.Full });
PythonEngine.Shutdown();
return exit;
