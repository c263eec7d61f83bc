// The laboratory's specs. They start processes of their own on the interpreters they find, so one run of them is enough.
namespace PyBridge.Commands.Testing;

/// <summary>The specs of scripts/demo and scripts/compare.</summary>
internal sealed class LabSuite(Target target, TestOptions options) : Suite("laboratory specs", target, options)
{
    private readonly XunitEvents _events = new();

    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        ("dotnet", XunitArguments.For(this, Repository.LabSpecs, done));

    internal override IEnumerable<TestEvent> ReadOutput(string line) => _events.Read(line);
}
