// Finds the shared libpython that belongs to an interpreter, or says why there is none and what would help.
namespace PyBridge.Interpreters;

internal static class SharedLibrary
{
    /// <summary>The oldest CPython that the bridge supports.</summary>
    internal static readonly Version Oldest = new(3, 11);

    /// <summary>What an interpreter told about itself, as far as its library goes; a text is empty where it told nothing.</summary>
    internal sealed record Facts(
        string Implementation,
        Version Version,
        bool FreeThreaded,
        string AbiFlags,
        string BaseExecutable,
        string BasePrefix,
        string Loaded,
        string SharedName,
        string LibraryFolder,
        string MultiArch,
        string StaticFolder,
        int Bits,
        string Machine);

    /// <summary>The library's absolute path, or why it cannot be embedded.</summary>
    internal static (string? Path, string? Why) Find(Facts facts)
    {
        string tag = $"{facts.Version.Major}.{facts.Version.Minor}{(facts.FreeThreaded ? "t" : "")}";
        if (facts.Implementation != "cpython")
            return (null, $"it is {facts.Implementation}; only CPython can be embedded: use CPython {Oldest} or later");
        if (facts.Version < Oldest)
            return (null, $"CPython {facts.Version.ToString(2)} is older than {Oldest}, the oldest that the bridge supports: use {Oldest} or later");
        if (facts.Bits != IntPtr.Size * 8 || facts.Machine != InterpreterQuery.ThisMachine)
            return (null, $"it is built for {facts.Machine} with {facts.Bits} bits, this process is {InterpreterQuery.ThisMachine} with {IntPtr.Size * 8}: use one built for the same processor");

        // The program runs on this very library: nothing to guess.
        if (facts.Loaded.Length > 0 && File.Exists(facts.Loaded)) return (facts.Loaded, null);

        string[] names = [.. new[] { facts.SharedName, $"libpython{tag}{facts.AbiFlags.Replace("t", "", StringComparison.Ordinal)}.so.1.0" }
            .Where(name => name.Contains(".so", StringComparison.Ordinal))
            .Distinct()];
        string[] folders = [.. Folders(facts).Where(folder => folder.Length > 0).Distinct()];
        foreach (string folder in folders)
        {
            foreach (string name in names)
            {
                string path = Path.Combine(folder, name);
                if (File.Exists(path)) return (Path.GetFullPath(path), null);
            }
        }

        return (null, $"it has no {names[^1]} (looked in {string.Join(", ", folders)}): {WhatToDo(facts, tag)}");
    }

    private static IEnumerable<string> Folders(Facts facts)
    {
        yield return Path.Combine(facts.BasePrefix, "lib");
        yield return facts.LibraryFolder;
        if (facts.MultiArch.Length > 0)
        {
            yield return Path.Combine(facts.BasePrefix, "lib", facts.MultiArch);
            yield return Path.Combine(facts.LibraryFolder, facts.MultiArch);
        }

        yield return Path.Combine(facts.BasePrefix, "lib64");
        if (Path.GetDirectoryName(Path.GetDirectoryName(facts.BaseExecutable)) is { } beside) yield return Path.Combine(beside, "lib");
        yield return facts.StaticFolder;
    }

    private static string WhatToDo(Facts facts, string tag)
    {
        if (facts.BasePrefix == "/usr")
        {
            return File.Exists("/etc/debian_version")
                ? $"apt-get install libpython{tag}"
                : $"install the system's package with libpython{tag}, such as python3-libs or python3-devel";
        }

        return facts.BasePrefix.Contains("/.pyenv/", StringComparison.Ordinal)
            ? $"PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install --force {Path.GetFileName(facts.BasePrefix)}"
            : $"build it with --enable-shared, or run `scripts/python install {tag}`";
    }
}
