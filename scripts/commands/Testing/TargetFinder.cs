// Finds the interpreters to test on, and installs those that a full run is not complete without.
using PyBridge.Commands.Interpreters;

namespace PyBridge.Commands.Testing;

internal sealed class TargetFinder(TestOptions options, Report report)
{
    /// <summary>
    /// What is there, after installing what is missing. A version that cannot be had here is no failure unless it was asked for
    /// by name; one whose installation began and broke is.
    /// </summary>
    internal async Task<Targets> FindAsync(CancellationToken cancellation)
    {
        var found = new List<Target>();
        var missing = new List<MissingVersion>();
        var asked = options.Python.Count > 0;
        foreach (var version in asked ? options.Python : Targets.Wanted)
        {
            var (target, why) = Locate(version);
            var failure = asked;
            if (target is null && options.Install && (asked || options.Everything) && Targets.Wanted.Contains(version))
            {
                (var broken, why) = await InstallAsync(version, cancellation);
                failure |= broken;
                if (why.Length == 0)
                    (target, why) = Locate(version);
            }
            if (target is { Installation.IsEmbeddable: false } && options.Install
                && await DebianPackage.InstallAsync(target, "libpython" + target.Version, "embedded", report, cancellation))
            {
                (target, why) = Locate(version);
            }
            if (target is not null)
                found.Add(target);
            else
                missing.Add(new MissingVersion(version, why, failure));
        }
        return new Targets([.. found.DistinctBy(target => target.Executable)], missing);
    }

    /// <summary>The interpreter for a version: the system's own where it has that version, else the first that can be embedded.</summary>
    private (Target? Target, string Why) Locate(string version)
    {
        try
        {
            if (version == "3.11" && File.Exists("/usr/bin/python3.11"))
                return (Make(PythonFinder.ResolveToRun("/usr/bin/python3.11")), "");
            return (Make(PythonFinder.Resolve(version)), "");
        }
        catch (PythonNotFoundException)
        {
            try
            {
                return (Make(PythonFinder.ResolveToRun(version)), "");
            }
            catch (PythonNotFoundException e)
            {
                return (null, options.Everything ? $"there is none; `scripts/python install {version}` gets it where its source answers" : e.Message);
            }
        }
    }

    private static Target Make(PythonInstallation installation) => new(installation.Tag, installation);

    /// <summary>Installs as <c>scripts/python install</c> does; says why not, and whether that is because something broke.</summary>
    private async Task<(bool Broken, string Why)> InstallAsync(string version, CancellationToken cancellation)
    {
        try
        {
            var request = InstallRequest.Parse(version, optimized: false);
            report.Lines($"{version} is missing; trying to install it, as `scripts/python install {version}` does ...");
            await LiveProgress.RunAsync(
                request.FolderName, progress => PythonInstaller.InstallAsync(request, InstallOptions.Usual, progress, cancellation));
            return (false, "");
        }
        catch (NotObtainableException e)
        {
            // What was tried stands in indented lines, one for each way of installing.
            var tried = e.Message.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => Cut(line.Trim()));
            return (false, string.Join(" ", tried));
        }
        catch (Exception e) when (e is InstallException or PythonNotFoundException)
        {
            return (true, e.Message);
        }
    }

    private static string Cut(string line) => line.Length > 120 ? line[..120] + " ..." : line;
}
