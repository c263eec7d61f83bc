// Finds the interpreters to test on, and installs those that a full run is not complete without.
using CliWrap;

namespace PyBridge.Commands.Testing;

internal sealed class TargetFinder(TestOptions options, Report report)
{
    internal async Task<Targets> FindAsync(CancellationToken cancellation)
    {
        var found = new List<Target>();
        var missing = new List<MissingVersion>();
        var asked = options.Python.Count > 0;
        foreach (var version in asked ? options.Python : Targets.Wanted)
        {
            var (target, why) = Locate(version);
            var required = asked || Targets.Installed.Contains(version);
            if (target is null && required && options.Install && Targets.Installed.Contains(version))
            {
                report.Lines($"{version} is missing; installing it with scripts/python install {version}");
                var installed = await InstallAsync(version, cancellation);
                (target, why) = installed is null ? Locate(version) : (null, installed);
            }
            if (target is { Installation.IsEmbeddable: false } && options.Install && await DebianLibrary.InstallAsync(target, report, cancellation))
                (target, why) = Locate(version);
            if (target is not null)
                found.Add(target);
            else
                missing.Add(new MissingVersion(version, why, asked));
        }
        return new Targets([.. found.DistinctBy(target => target.Executable)], missing);
    }

    /// <summary>The interpreter for a version: the system's own where it has that version, else the first that can be embedded.</summary>
    private static (Target? Target, string Why) Locate(string version)
    {
        try
        {
            if (version == "3.11" && File.Exists("/usr/bin/python3.11"))
                return (Make(PythonFinder.ResolveToRun("/usr/bin/python3.11")), "");
            return (Make(PythonFinder.Resolve(version)), "");
        }
        catch (PythonNotFoundException notEmbeddable)
        {
            try
            {
                return (Make(PythonFinder.ResolveToRun(version)), notEmbeddable.Message);
            }
            catch (PythonNotFoundException e)
            {
                return (null, e.Message);
            }
        }
    }

    private static Target Make(PythonInstallation installation) => new(installation.Tag, installation);

    /// <summary>Runs the same command that a user would; what it prints is shown. Returns what went wrong, or nothing.</summary>
    private static async Task<string?> InstallAsync(string version, CancellationToken cancellation)
    {
        var last = "";
        void Show(string line)
        {
            Console.WriteLine("  " + line);
            if (line.Length > 0)
                last = line;
        }
        var result = await Cli.Wrap(Path.Combine(Repository.Root, "scripts", "python"))
            .WithArguments(["install", version])
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Show))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Show))
            .ExecuteAsync(cancellation);
        return result.ExitCode == 0 ? null : last;
    }
}
