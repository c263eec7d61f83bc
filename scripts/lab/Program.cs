// Entry point of scripts/demo and scripts/compare, and of the cells that they start.
using System.CommandLine;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Demo;
using PyBridge.Lab.Gains;

var workload = new Argument<string>("workload");
var contender = new Argument<string>("contender");
var workers = new Argument<int>("workers");
var inFlight = new Argument<int>("in-flight");
var python = new Argument<string?>("python") { Arity = ArgumentArity.ZeroOrOne };
var cell = new Command("cell", "Runs one cell in this process.") { workload, contender, workers, inFlight, python };
cell.Hidden = true;
cell.SetAction((parsed, _) => CellProcess.RunAsync(
    parsed.GetRequiredValue(workload), parsed.GetRequiredValue(contender), parsed.GetRequiredValue(workers),
    parsed.GetRequiredValue(inFlight), parsed.GetValue(python)));

var interpreter = new Argument<string>("interpreter");
var turns = new Argument<int>("turns");
var gain = new Command(GainRunner.Process, "Measures the gain of several workers in this process.") { workload, interpreter, workers, turns };
gain.Hidden = true;
gain.SetAction((parsed, _) => GainProcess.RunAsync(
    parsed.GetRequiredValue(workload), parsed.GetRequiredValue(interpreter), parsed.GetRequiredValue(workers), parsed.GetRequiredValue(turns)));

// Stopped by Ctrl+C or SIGTERM, a comparison ends its cell and writes the report of what it has; a cell has nothing to write.
var toEnd = TimeSpan.FromSeconds(args is ["cell" or GainRunner.Process, ..] ? 2 : 60);
return await new RootCommand("The laboratory of the bridge.") { cell, gain, DemoCommand.Create(), CompareCommand.Create() }
    .Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = toEnd });
