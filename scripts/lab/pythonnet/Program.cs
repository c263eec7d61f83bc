// The inside of a cell's process that embeds Python through pythonnet: `cell WORKLOAD pythonnet WORKERS IN_FLIGHT PYTHON`.
using System.Globalization;
using PyBridge.Lab.Cells;
using PyBridge.Lab.PythonNet;
using Python.Runtime;

if (args is not ["cell", var workload, "pythonnet", var workers, var inFlight, var python])
{
    Console.Error.WriteLine("This is one contender of scripts/demo and scripts/compare, which start it.");
    return 2;
}

var work = new Work(workload, int.Parse(workers, CultureInfo.InvariantCulture), int.Parse(inFlight, CultureInfo.InvariantCulture));
Console.WriteLine((await PythonNetContender.RunAsync(work, new Meter(), python)).ToLine());
PythonEngine.Shutdown();
return 0;
