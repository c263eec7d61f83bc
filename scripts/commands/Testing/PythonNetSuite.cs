// The tests of the pythonnet companion: C# specs, which start Python programs with `import clr` of their own.
namespace PyBridge.Commands.Testing;

/// <summary>The companion's specs, in a C# host that embeds CPython through pythonnet.</summary>
internal sealed class PythonNetSuite(Target target, TestOptions options) : Suite("pythonnet specs", target, options)
{
    internal const string Project = "tests/PyBridge.PythonNet.Specs/PyBridge.PythonNet.Specs.csproj";

    private readonly XunitEvents _events = new();

    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        ("dotnet", XunitArguments.For(this, Path.Combine(Repository.Output("tests/PyBridge.PythonNet.Specs"), "PyBridge.PythonNet.Specs.dll"), done));

    internal override IEnumerable<TestEvent> ReadOutput(string line) => _events.Read(line);
}
