// The commands behind scripts/python and scripts/test: one subcommand, and one file, each.
using System.CommandLine;
using PyBridge.Commands;

var root = new RootCommand("Commands for working on the bridge.")
{
    PythonCommand.Create(),
    TestCommand.Create(),
};
// Stopped by Ctrl+C or SIGTERM, a command may need a while to end its processes and remove its folders.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
