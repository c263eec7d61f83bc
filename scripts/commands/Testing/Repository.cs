// Where things are in the checkout, and in the user's cache folder.
namespace PyBridge.Commands.Testing;

internal static class Repository
{
    /// <summary>The checkout's top folder, found upwards from this program.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>The folder for what the commands install (<c>~/.cache/pybridge</c>, or under <c>XDG_CACHE_HOME</c>).</summary>
    internal static string Cache { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "pybridge");

    /// <summary>The output folder of a project, given its folder in the checkout.</summary>
    internal static string Output(string project) => Path.Combine(Root, project, "bin", "Release", "net10.0");

    internal static string Specs => Path.Combine(Output("tests/PyBridge.Specs"), "PyBridge.Specs.dll");

    internal static string LabSpecs => Path.Combine(Output("tests/PyBridge.Lab.Specs"), "PyBridge.Lab.Specs.dll");

    internal static string PythonTests => Path.Combine(Output("tests/PyBridge.PythonTests"), "PyBridge.PythonTests.dll");

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "PyBridge.sln")))
                return folder;
        throw new InvalidOperationException(
            $"PyBridge.sln is in no folder above {AppContext.BaseDirectory}. Run this command from a checkout, as scripts/test.");
    }
}
