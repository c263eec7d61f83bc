// An interpreter that the tests run on, and how the wanted ones are found.
using System.Globalization;

namespace PyBridge.Commands.Testing;

/// <param name="Version">As a user would ask for it: <c>3.13</c>, <c>3.13t</c>.</param>
internal sealed record Target(string Version, PythonInstallation Installation)
{
    internal string Executable => Installation.Executable;

    /// <summary>The folder of CPython's own tests, or nothing: Debian's packages and some builds leave them out.</summary>
    internal string? OwnSuites
    {
        get
        {
            var folder = Path.Combine(Installation.BasePrefix, "lib", LibraryFolder, "test");
            return Directory.Exists(Path.Combine(folder, "test_asyncio")) ? folder : null;
        }
    }

    private string LibraryFolder => string.Create(
        CultureInfo.InvariantCulture,
        $"python{Installation.Number.Major}.{Installation.Number.Minor}{(Installation.IsFreeThreaded ? "t" : "")}");
}

/// <summary>The interpreters of a run, and the versions that it has to do without.</summary>
internal sealed record Targets(IReadOnlyList<Target> Found, IReadOnlyList<MissingVersion> Missing)
{
    /// <summary>Every version that the bridge is for; each is tested where it is found.</summary>
    internal static IReadOnlyList<string> Wanted { get; } = ["3.11", "3.12", "3.13", "3.13t", "3.14", "3.14t", "3.15", "3.15t"];
}

/// <param name="Why">Why it cannot be tested here.</param>
/// <param name="Failure">Whether that fails the run: it was asked for, or it should have been installable.</param>
internal sealed record MissingVersion(string Version, string Why, bool Failure);
