// Runs the scenario that the first argument names; its output and exit code are what the specs look at.
using System.Reflection;
using PyBridge.Scenarios;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: PyBridge.Scenarios NAME [ARGUMENTS...]");
    return 64;
}

var method = typeof(Scenario).Assembly.GetTypes()
    .Where(static type => type.IsSubclassOf(typeof(Scenario)))
    .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
    .SingleOrDefault(method => method.Name == args[0]);
if (method is null)
{
    Console.Error.WriteLine($"There is no scenario {args[0]}.");
    return 64;
}

return await (Task<int>)method.Invoke(null, method.GetParameters().Length == 0 ? [] : [args[1..]])!;
