// Finds the CPythons of this machine and picks the one that was asked for.
using System.Collections.Concurrent;
using PyBridge.Interpreters;

namespace PyBridge;

/// <summary>Finds CPython interpreters. Every one is run once to tell what it is; its answer is remembered until its file changes.</summary>
/// <remarks>
/// <para>The order of preference, both for "any" and for a version:</para>
/// <list type="number">
/// <item>the variable <c>PYBRIDGE_PYTHON</c>: a version, the path of an interpreter, a prefix or a venv;</item>
/// <item>the active virtual environment (<c>VIRTUAL_ENV</c>), then the active conda environment (<c>CONDA_PREFIX</c>);</item>
/// <item><c>PATH</c>: in each folder <c>python3</c>, then <c>python3.N</c>, newest first; shims are followed to the real interpreter;</item>
/// <item>installed by <c>scripts/python install</c>, then uv's, pyenv's and conda's, newest first;</item>
/// <item><c>/usr/local/bin</c> and <c>/usr/bin</c>.</item>
/// </list>
/// <para>
/// The first two are decisions that somebody took: when such an interpreter cannot be embedded, that is an error. From the other places
/// the first interpreter that can be embedded is taken. All members may be called from any thread.
/// </para>
/// </remarks>
public static class PythonFinder
{
    /// <summary>The folder that <c>scripts/python install</c> installs into: <c>${XDG_CACHE_HOME:-~/.cache}/pybridge/pythons</c>.</summary>
    public static string InstallFolder => SearchPlaces.Current.InstallFolder;

    /// <summary>Every CPython found, those that cannot be embedded too (they say why), in the order of preference.</summary>
    /// <param name="problem">Told, in no certain order, about each place that looked like an interpreter and was none.</param>
    public static IReadOnlyList<PythonInstallation> FindAll(Action<string>? problem = null) => FindAll(SearchPlaces.Current, problem);

    /// <summary>The interpreter that <paramref name="specification"/> means, fit for embedding.</summary>
    /// <param name="specification">
    /// A version (<c>3.13</c>, <c>3.13t</c> for a free-threaded build, <c>3.13.5</c>), the path of an interpreter, of its prefix or of a
    /// venv, a program on <c>PATH</c> (<c>python3.12</c>), or null for the first of the documented order.
    /// </param>
    /// <exception cref="PythonNotFoundException">None fits, or the one that was named cannot be run or embedded.</exception>
    public static PythonInstallation Resolve(string? specification = null) => Resolve(SearchPlaces.Current, specification);

    /// <summary>As <see cref="Resolve(string?)"/>, but takes an interpreter that can only be run, such as one without a libpython.</summary>
    /// <inheritdoc cref="Resolve(string?)" path="/param"/>
    /// <exception cref="PythonNotFoundException">None fits, or the one that was named cannot be run.</exception>
    public static PythonInstallation ResolveToRun(string? specification = null) =>
        Resolve(SearchPlaces.Current, specification, toEmbed: false);

    internal static IReadOnlyList<PythonInstallation> FindAll(SearchPlaces places, Action<string>? problem = null)
    {
        var candidates = Distinct(places.Candidates()).ToArray();
        var answers = new PythonInstallation?[candidates.Length];
        var problems = new ConcurrentQueue<string>();
        Parallel.For(0, candidates.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                answers[i] = InterpreterQuery.Ask(candidates[i].Path, candidates[i].Source);
            }
            catch (PythonNotFoundException e)
            {
                problems.Enqueue(e.Message);
            }
        });
        if (problem is not null)
        {
            foreach (string text in problems) problem(text);
        }

        return [.. answers.OfType<PythonInstallation>().DistinctBy(Identity)];
    }

    internal static PythonInstallation Resolve(SearchPlaces places, string? specification, bool toEmbed = true)
    {
        if (!string.IsNullOrWhiteSpace(specification)) return ResolveNamed(places, specification.Trim(), "", PythonSource.Given, toEmbed);
        if (places.Chosen is { } chosen) return ResolveNamed(places, chosen, "PYBRIDGE_PYTHON: ", PythonSource.EnvironmentVariable, toEmbed);
        if (places.ActiveEnvironment is { } active)
            return ResolvePath(active, "The active environment: ", PythonSource.ActiveEnvironment, toEmbed);
        return First(places, static _ => true, toEmbed)
            ?? throw new PythonNotFoundException($"No CPython {SharedLibrary.Oldest} or later{(toEmbed ? " fit for embedding" : "")} was found. {WhatThereIs(places)} "
                + "Install one with `scripts/python install 3.13`, uv, pyenv or the system's packages (Debian: python3 and libpython3-dev).");
    }

    private static PythonInstallation ResolveNamed(SearchPlaces places, string name, string context, PythonSource source, bool toEmbed)
    {
        if (VersionRequest.TryParse(name, out var request))
        {
            return First(places, request.Fits, toEmbed)
                ?? throw new PythonNotFoundException(
                    $"{context}No CPython {request.Text}{(toEmbed ? " fit for embedding" : "")} was found. {WhatThereIs(places)} "
                    + $"Install it with `scripts/python install {request.Text}`, uv or pyenv, or name the path of one.");
        }

        bool isPath = name.Contains(Path.DirectorySeparatorChar) || Directory.Exists(name) || File.Exists(name);
        if (isPath) return ResolvePath(name, context, source, toEmbed);
        return places.OnPath(name) is { } program
            ? Fit(InterpreterQuery.Ask(program, source), context, toEmbed)
            : throw new PythonNotFoundException(
                $"{context}\"{name}\" is neither a version (3.13, 3.13t, 3.13.5), a path, nor a program on PATH. {WhatThereIs(places)}");
    }

    private static PythonInstallation ResolvePath(string path, string context, PythonSource source, bool toEmbed)
    {
        path = path.StartsWith("~/", StringComparison.Ordinal) ? Path.Combine(SearchPlaces.Current.Home, path[2..]) : path;
        if (SearchPlaces.InterpreterIn(path) is not { } executable)
        {
            string cfg = Path.Combine(path, "pyvenv.cfg");
            throw new PythonNotFoundException(
                File.Exists(cfg) ? VirtualEnvironment.DescribeMissingBase(cfg)
                : Directory.Exists(path) ? $"{context}There is no bin/python3 in {Path.GetFullPath(path)}: name an interpreter, the prefix of one, or a venv."
                : $"{context}There is nothing at {Path.GetFullPath(path)}.");
        }

        return Fit(InterpreterQuery.Ask(executable, source), context, toEmbed);
    }

    private static PythonInstallation Fit(PythonInstallation installation, string context, bool toEmbed) =>
        !toEmbed || installation.IsEmbeddable
            ? installation
            : throw new PythonNotFoundException($"{context}{installation} cannot be embedded: {installation.WhyNotEmbeddable}.");

    private static PythonInstallation? First(SearchPlaces places, Func<PythonInstallation, bool> fits, bool toEmbed)
    {
        foreach (var candidate in Distinct(places.Candidates()))
        {
            try
            {
                var installation = InterpreterQuery.Ask(candidate.Path, candidate.Source);
                if (fits(installation) && (!toEmbed || installation.IsEmbeddable)) return installation;
            }
            catch (PythonNotFoundException)
            {
                // Not an interpreter after all. When nothing fits, WhatThereIs asks again and names it.
            }
        }

        return null;
    }

    private static string WhatThereIs(SearchPlaces places)
    {
        var problems = new List<string>();
        var found = FindAll(places, problems.Add);
        var lines = found.Where(i => i.Number >= SharedLibrary.Oldest)
            .Select(i => $"{i.Tag} ({i.Executable}{(i.IsEmbeddable ? "" : "; cannot be embedded: " + i.WhyNotEmbeddable)})")
            .Concat(problems);
        string list = string.Join("; ", lines);
        return list.Length == 0
            ? $"There is none on PATH, in /usr/bin, in pyenv's, uv's or conda's folders, or in {places.InstallFolder}."
            : $"Found: {list}.";
    }

    // Asking takes 30 to 200 ms each, so links to one file are asked once; a venv's link means the venv, and a script may mean anything.
    private static IEnumerable<Candidate> Distinct(IEnumerable<Candidate> candidates)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (seen.Add(VirtualEnvironment.ConfigurationOf(candidate.Path) is null ? RealPath(candidate.Path) : candidate.Path))
                yield return candidate;
        }
    }

    // Not the executable's path: a free-threaded build installs its program under two names that are hard links.
    private static (string Prefix, string Version, bool IsFreeThreaded, bool IsDebugBuild) Identity(PythonInstallation installation) =>
        (RealPath(installation.Prefix), installation.Version, installation.IsFreeThreaded, installation.IsDebugBuild);

    // FileInfo.ResolveLinkTarget follows only the last part; /bin itself is a link to /usr/bin on merged systems.
    private static string RealPath(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            string parent = Path.GetDirectoryName(full) ?? full;
            if (new DirectoryInfo(parent).ResolveLinkTarget(true) is { } target) full = Path.Combine(target.FullName, Path.GetFileName(full));
            FileSystemInfo file = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
            return file.ResolveLinkTarget(true)?.FullName ?? full;
        }
        catch (IOException)
        {
            return full; // Links in a circle: running it gives the better error.
        }
    }
}
