// Virtual environments (PEP 405): pyvenv.cfg, and what to say when the installation underneath is gone.
namespace PyBridge.Interpreters;

internal static class VirtualEnvironment
{
    /// <summary>The <c>pyvenv.cfg</c> that governs <paramref name="executable"/>, or null outside of a venv.</summary>
    internal static string? ConfigurationOf(string executable)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(executable));
        for (int i = 0; i < 2 && folder is not null; i++, folder = Path.GetDirectoryName(folder))
        {
            string cfg = Path.Combine(folder, "pyvenv.cfg");
            if (File.Exists(cfg)) return cfg;
        }

        return null;
    }

    /// <summary>True where the folder that <paramref name="cfg"/> names as home, or the interpreter in it, does not exist.</summary>
    internal static bool IsBaseMissing(string cfg) =>
        Read(cfg, "home") is not { } home
        || !Directory.Exists(home)
        || !Directory.EnumerateFiles(home, "python3*").Any(path => new FileInfo(path).ResolveLinkTarget(true)?.Exists ?? true);

    /// <summary>An error message for a venv whose base is gone.</summary>
    internal static string DescribeMissingBase(string cfg)
    {
        string folder = Path.GetDirectoryName(cfg)!;
        string home = Read(cfg, "home") ?? "(none named)";
        string version = Read(cfg, "version") ?? Read(cfg, "version_info") ?? "its version";
        return $"The virtual environment {folder} builds on the Python in {home}, which is gone. "
            + $"Install Python {version} there again, or make the environment anew with an interpreter that exists "
            + $"(python3 -m venv --clear {folder}); `scripts/python list` shows those.";
    }

    private static string? Read(string cfg, string key)
    {
        foreach (string line in File.ReadLines(cfg))
        {
            int at = line.IndexOf('=', StringComparison.Ordinal);
            if (at > 0 && line.AsSpan(0, at).Trim().Equals(key, StringComparison.OrdinalIgnoreCase)) return line[(at + 1)..].Trim();
        }

        return null;
    }
}
