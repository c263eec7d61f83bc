// The variables that a suite's processes have: what chooses the interpreter, what the tests read, nothing of the user's Python.
namespace PyBridge.Commands.Testing;

internal static class SuiteEnvironment
{
    internal static IReadOnlyDictionary<string, string?> For(Suite suite, string mark, string stacksFolder)
    {
        var python = Path.Combine(Repository.Root, "python");
        var watch = Path.Combine(Repository.Root, "tests", "python", "watch");
        var variables = new Dictionary<string, string?>
        {
            ["PYBRIDGE_PYTHON"] = suite.Target.Executable,
            ["PYBRIDGE_ASSEMBLIES"] = Repository.Output("bridge/PyBridge.Embedded"),
            ["PYBRIDGE_SOAK"] = suite.Options.Soak ? "1" : null,
            ["PYBRIDGE_STACKS"] = stacksFolder,
            [ProcessTree.Mark] = mark,
            ["PYTHONPATH"] = $"{python}{Path.PathSeparator}{watch}",
            ["PYTHONHOME"] = null,
            ["PYTHONSTARTUP"] = null,
            ["PYTHON_GIL"] = null,
            ["VIRTUAL_ENV"] = null,
            ["DOTNET_NOLOGO"] = "1",
        };
        foreach (var (name, value) in suite.Environment)
            variables[name] = value;
        return variables;
    }
}
