// The variables that a suite's processes have: what chooses the interpreter, what the tests read, nothing of the user's Python.
namespace PyBridge.Commands.Testing;

internal static class SuiteEnvironment
{
    internal static IReadOnlyDictionary<string, string?> For(Suite suite, string mark, string stacksFolder)
    {
        var python = Path.Combine(Repository.Root, "python");
        var watch = Path.Combine(Repository.Root, "tests", "python", "watch");
        var variables = new Dictionary<string, string?>(Plain(suite.Target, mark, stacksFolder))
        {
            ["PYBRIDGE_ASSEMBLIES"] = Repository.Output("bridge/PyBridge.Embedded"),
            ["PYBRIDGE_WATCHDOG"] = "20", // shorter than any test may take: who waits for whom is said before the stacks are taken
            ["PYBRIDGE_SOAK"] = suite.Options.Soak ? "1" : null,
            ["PYTHONPATH"] = $"{python}{Path.PathSeparator}{watch}",
        };
        foreach (var (name, value) in suite.Environment)
            variables[name] = value;
        return variables;
    }

    /// <summary>Only what chooses the interpreter: CPython's own suites are to see nothing of ours.</summary>
    internal static IReadOnlyDictionary<string, string?> Plain(Target target, string mark, string stacksFolder) => new Dictionary<string, string?>
    {
        ["PYBRIDGE_PYTHON"] = target.Executable,
        ["PYBRIDGE_STACKS"] = stacksFolder,
        [ProcessTree.Mark] = mark,
        ["PYTHONPATH"] = null,
        ["PYTHONHOME"] = null,
        ["PYTHONSTARTUP"] = null,
        ["PYTHON_GIL"] = null,
        ["VIRTUAL_ENV"] = null,
        ["DOTNET_NOLOGO"] = "1",
    };
}
