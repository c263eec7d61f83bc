// The commands behind scripts/python, scripts/test and scripts/package: the first argument says which.
using System.CommandLine;
using System.CommandLine.Help;
using PyBridge.Commands;

Command[] commands = [PythonCommand.Create(), TestCommand.Create(), PackageCommand.Create()];
if (commands.FirstOrDefault(command => args.Length > 0 && command.Name == "scripts/" + args[0]) is not { } chosen)
{
    Console.Error.WriteLine($"Name a command first: {string.Join(", ", commands.Select(command => command.Name))}.");
    return 2;
}

// Each is the root of its own command line, so that its help shows the name that people type.
chosen.Options.Add(new HelpOption());

// Stopped by Ctrl+C or SIGTERM, a command may need a while to end its processes and remove its folders.
return await chosen.Parse(args[1..]).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
