// The laboratory's specs. They start processes of their own on the interpreters they find, so one run of them is enough.
using PyBridge.Commands.Interpreters;

namespace PyBridge.Commands.Testing;

/// <summary>The specs of scripts/demo and scripts/compare.</summary>
internal sealed class LabSuite(Target target, TestOptions options) : Suite("laboratory specs", target, options)
{
    private readonly XunitEvents _events = new();

    /// <summary>
    /// Installs the browser that reports are opened in, for a whole run or one that asks for those tests by "browser": 125 MB to download, a minute or two.
    /// Without one they are skipped.
    /// </summary>
    internal static async Task PrepareAsync(TestOptions options, Report report, CancellationToken cancellation)
    {
        if (!options.Install || (options.Only.Count > 0 && !options.Only.Any(part => part.Contains("browser", StringComparison.Ordinal))))
            return;
        // Elsewhere the package of that name is another one, or none.
        if (Programs.OnPath("chromium") is null && File.Exists("/etc/os-release") && (await File.ReadAllLinesAsync("/etc/os-release", cancellation)).Contains("ID=debian"))
            await DebianPackage.InstallAsync("The comparison's report", "chromium", "opened in a browser", report, cancellation);
    }

    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        ("dotnet", XunitArguments.For(this, Repository.LabSpecs, done));

    internal override IEnumerable<TestEvent> ReadOutput(string line) => _events.Read(line);
}
