// Where interpreters are looked for, in the order of preference that PythonFinder documents.
using System.Text.RegularExpressions;

namespace PyBridge.Interpreters;

/// <summary>A path that may be an interpreter.</summary>
internal readonly record struct Candidate(string Path, PythonSource Source);

/// <summary>The places of one user's environment; tests give one of their own.</summary>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="Home">The user's home folder.</param>
/// <param name="System">The system's own program folders.</param>
internal sealed partial record SearchPlaces(Func<string, string?> Variable, string Home, IReadOnlyList<string> System)
{
    /// <summary>This process's environment.</summary>
    internal static SearchPlaces Current { get; } = new(
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        ["/usr/local/bin", "/usr/bin"]);

    /// <summary>The folder that holds one folder for each interpreter that <c>scripts/python install</c> made.</summary>
    internal string InstallFolder =>
        Path.Combine(Folder("XDG_CACHE_HOME", Path.Combine(Home, ".cache")), "pybridge", "pythons");

    /// <summary>What <c>PYBRIDGE_PYTHON</c> says: a version, a path, a venv; null when it says nothing.</summary>
    internal string? Chosen => Set("PYBRIDGE_PYTHON");

    /// <summary>The active virtual environment's folder, or the active conda environment's.</summary>
    internal string? ActiveEnvironment => Set("VIRTUAL_ENV") ?? Set("CONDA_PREFIX");

    /// <summary>Every path worth asking, best first; the same interpreter may come more than once.</summary>
    internal IEnumerable<Candidate> Candidates()
    {
        if (Chosen is { } chosen && !VersionRequest.TryParse(chosen, out _) && InterpreterIn(chosen) is { } named)
            yield return new(named, PythonSource.EnvironmentVariable);
        foreach (string? environment in new[] { Set("VIRTUAL_ENV"), Set("CONDA_PREFIX") })
        {
            if (environment is not null && InterpreterIn(environment) is { } active) yield return new(active, PythonSource.ActiveEnvironment);
        }

        foreach (string path in SearchPath().SelectMany(ProgramsIn))
            yield return new(path, System.Contains(Path.GetDirectoryName(path)) ? PythonSource.System : PythonSource.Path);
        foreach (string folder in NewestFirst(InstallFolder))
            yield return new(Path.Combine(folder, "bin", "python3"), PythonSource.Installed);
        string data = Folder("XDG_DATA_HOME", Path.Combine(Home, ".local", "share"));
        foreach (string folder in NewestFirst(Set("UV_PYTHON_INSTALL_DIR") ?? Path.Combine(data, "uv", "python")))
            yield return new(Path.Combine(folder, "bin", "python3"), PythonSource.Uv);
        foreach (string folder in NewestFirst(Path.Combine(Set("PYENV_ROOT") ?? Path.Combine(Home, ".pyenv"), "versions")))
            yield return new(Path.Combine(folder, "bin", "python3"), PythonSource.Pyenv);
        foreach (string folder in CondaFolders().Where(folder => IsThere(Path.Combine(folder, "bin", "python3"))))
            yield return new(Path.Combine(folder, "bin", "python3"), PythonSource.Conda);
        foreach (string path in System.SelectMany(ProgramsIn))
            yield return new(path, PythonSource.System);
    }

    /// <summary>The first program called <paramref name="name"/> on <c>PATH</c>, or null.</summary>
    internal string? OnPath(string name) => SearchPath().Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The interpreter of a prefix or a venv, or the file itself; null where there is neither.</summary>
    internal static string? InterpreterIn(string path)
    {
        path = Path.GetFullPath(path);
        if (!Directory.Exists(path)) return IsThere(path) ? path : null;
        string[] programs = [Path.Combine(path, "bin", "python3"), Path.Combine(path, "bin", "python"), Path.Combine(path, "python3"), Path.Combine(path, "python")];
        return programs.FirstOrDefault(IsThere);
    }

    // A link whose target is gone counts as there: it earns an error of its own.
    private static bool IsThere(string path) => File.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private IEnumerable<string> SearchPath() =>
        (Set("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathRooted).Distinct();

    // python3 first, as the shell would have it, then python3.15, python3.14, ... A version manager's shims all look alike and most
    // of them fail, so of those only python3 is asked; the manager's own folder holds the rest.
    private static IEnumerable<string> ProgramsIn(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        string plain = Path.Combine(folder, "python3");
        var versioned = Directory.EnumerateFiles(folder, "python3.*")
            .Select(path => (Path: path, Match: Versioned().Match(Path.GetFileName(path))))
            .Where(found => found.Match.Success && !InterpreterQuery.IsScript(found.Path))
            .OrderByDescending(found => int.Parse(found.Match.Groups[1].Value, global::System.Globalization.CultureInfo.InvariantCulture))
            .ThenBy(found => found.Path.Length)
            .Select(found => found.Path);
        return File.Exists(plain) ? versioned.Prepend(plain) : versioned;
    }

    private IEnumerable<string> CondaFolders()
    {
        string[] roots =
        [
            .. new[] { "miniconda3", "miniforge3", "mambaforge", "anaconda3" }.Select(name => Path.Combine(Home, name)),
            "/opt/conda",
        ];
        foreach (string root in roots.Where(Directory.Exists))
        {
            yield return root;
            foreach (string environment in NewestFirst(Path.Combine(root, "envs"))) yield return environment;
        }

        // conda's own register of environments made elsewhere.
        string register = Path.Combine(Home, ".conda", "environments.txt");
        if (!File.Exists(register)) yield break;
        foreach (string line in File.ReadLines(register))
        {
            if (Directory.Exists(line.Trim())) yield return line.Trim();
        }
    }

    // Folder names are only used to order them; what is inside is asked. Names with a leading dot are work in progress.
    private static IEnumerable<string> NewestFirst(string parent) =>
        !Directory.Exists(parent)
            ? []
            : Directory.EnumerateDirectories(parent)
                .Where(path => !Path.GetFileName(path).StartsWith('.') && IsThere(Path.Combine(path, "bin", "python3")))
                .OrderByDescending(path => Release().Match(Path.GetFileName(path)) is { Success: true } match ? Version.Parse(match.Value) : new Version(0, 0))
                .ThenBy(path => path, StringComparer.Ordinal);

    private string? Set(string variable) => Variable(variable) is { Length: > 0 } value ? value : null;

    // XDG's rule: a relative path in these variables is to be ignored.
    private string Folder(string variable, string otherwise) =>
        Set(variable) is { } value && Path.IsPathRooted(value) ? value : otherwise;

    [GeneratedRegex(@"^python3\.(\d+)t?$")]
    private static partial Regex Versioned();

    [GeneratedRegex(@"\d+\.\d+(\.\d+)?")]
    private static partial Regex Release();
}
