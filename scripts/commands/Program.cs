// The commands behind scripts/python and scripts/test: one subcommand, and one file, each.
using System.CommandLine;
using PyBridge.Commands;

var root = new RootCommand("Commands for working on the bridge.")
{
    PythonCommand.Create(),
    TestCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
