// The companion in a plain Python process, where `import clr` started pythonnet.
using Xunit;

namespace PyBridge.PythonNet.Specs;

public sealed class PythonHostSpecs
{
    [Theory(Timeout = 60_000)]
    [InlineData("await_tasks.py")]
    [InlineData("import_order.py")]
    [InlineData("unattached.py")]
    [InlineData("async_callbacks.py")]
    [InlineData("errors.py")]
    [InlineData("left_running.py")]
    public async Task A_python_program_that_imports_clr(string program)
    {
        var python = PythonFinder.Resolve();
        var child = await Scenarios.RunProcessAsync(
            python.Executable, [Path.Combine(Tests(), program), AppContext.BaseDirectory]);

        Assert.Equal(("ok", 0), (child.Output.Trim().Split('\n')[^1], child.ExitCode));
    }

    private static string Tests()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var tests = Path.Combine(folder, "tests", "python", "pythonnet");
            if (Directory.Exists(tests)) return tests;
        }

        throw new DirectoryNotFoundException("tests/python/pythonnet is in no folder above the specs.");
    }
}
