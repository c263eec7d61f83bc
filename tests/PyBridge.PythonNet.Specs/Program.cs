// Runs the specs; or, as a program of its own, one of the scenarios that a spec starts in a child process.
using PyBridge.PythonNet.Specs;

return args is ["scenario", var name, .. var rest]
    ? await Scenarios.RunAsync(name, rest)
    : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
