// CPython's source out of Debian's source package, as its authors released it (Debian's patches move folders about).
using System.Text.RegularExpressions;

namespace PyBridge.Commands.Interpreters;

/// <summary>Fetches the source of a series into the downloads folder.</summary>
internal sealed partial class DebianSource(Uri mirror)
{
    // The releases from old to new; in each the newest patch release may differ, and a mirror may lack some of their files.
    private static readonly string[] s_suites = ["trixie", "forky", "sid"];

    /// <summary>A released source: its version and its archive, verified against Debian's signature.</summary>
    internal sealed record Archive(string Version, string Path);

    private static string Downloads => Path.Combine(PythonFinder.InstallFolder, ".downloads");

    /// <summary>Downloads the newest source that the archive has and answers for.</summary>
    /// <param name="request">What is to be built.</param>
    /// <param name="prefer">An upstream version to take when the archive has it, so that both kinds of a series are the same release; or null.</param>
    /// <param name="log">Where apt's output goes.</param>
    /// <param name="progress">Told what is tried.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="NotObtainableException">None answers; the message lists each version tried and why it failed.</exception>
    internal async Task<Archive> FetchAsync(
        InstallRequest request, string? prefer, InstallLog log, IInstallProgress progress, CancellationToken cancellation)
    {
        if (Programs.OnPath("apt-get") is null) throw new NotObtainableException("there is no apt-get here");
        progress.Report("reading Debian's package lists", 0.01);
        var apt = AptConfiguration.ForSources(mirror, s_suites, log);
        await apt.UpdateAsync(cancellation).ConfigureAwait(false);
        string package = "python" + request.Series;
        var shown = await apt.RunAsync(["apt-cache", "showsrc", "--only-source", package], Path.GetTempPath(), cancellation).ConfigureAwait(false);
        string[] versions = [.. shown.Lines
            .Where(line => line.StartsWith("Version: ", StringComparison.Ordinal))
            .Select(line => line["Version: ".Length..].Trim())
            .Distinct()
            .OrderByDescending(version => Upstream(version) == prefer)
            .ThenByDescending(Comparable)];
        if (versions.Length == 0)
            throw new NotObtainableException($"{mirror} has no source package {package} in {string.Join(", ", s_suites)}, or does not answer");

        Directory.CreateDirectory(Downloads);
        var failures = new List<string>();
        foreach (string version in versions)
        {
            progress.Report($"downloading {package} {version}", 0.03);
            var outcome = await apt.RunAsync(["apt-get", "source", "--download-only", "--only-source", $"{package}={version}"], Downloads, cancellation)
                .ConfigureAwait(false);
            string archive = Path.Combine(Downloads, $"{package}_{Upstream(version)}.orig.tar.xz");
            if (outcome.Succeeded && File.Exists(archive)) return new Archive(version, archive);
            failures.Add($"{package} {version}: {Reason(outcome)}");
        }

        throw new NotObtainableException(string.Join("; ", failures));
    }

    private static string Upstream(string version) => version[..(version.LastIndexOf('-') is var dash and > 0 ? dash : version.Length)];

    // 3.15.0~rc1-1 comes before 3.15.0-1, as in Debian's own order.
    private static (Version Release, int Final, string Text) Comparable(string version)
    {
        string upstream = Upstream(version);
        var release = Release().Match(upstream);
        return (Version.TryParse(release.Value, out var parsed) ? parsed : new Version(0, 0), upstream.Contains('~', StringComparison.Ordinal) ? 0 : 1, version);
    }

    private static string Reason(CommandOutcome outcome)
    {
        string? error = outcome.Lines.FirstOrDefault(line => line.StartsWith("E: ", StringComparison.Ordinal));
        return error is null ? $"apt-get source ended with code {outcome.ExitCode}" : WhiteSpace().Replace(Server().Replace(error[3..], ""), " ");
    }

    [GeneratedRegex(@"^\d+(\.\d+)+")]
    private static partial Regex Release();

    [GeneratedRegex(@"\s*\[IP: [^\]]*\]")]
    private static partial Regex Server();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
