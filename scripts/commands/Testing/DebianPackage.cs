// Debian's packages that the tests need: for the system's Python libpython, which is not part of the interpreter's own, and modules; a browser.
using CliWrap;

namespace PyBridge.Commands.Testing;

internal static class DebianPackage
{
    /// <summary>Whether Debian's packages are for this interpreter: for the system's own alone.</summary>
    internal static bool IsFor(Target target) => target.Executable.StartsWith("/usr/bin/", StringComparison.Ordinal);

    /// <summary>Installs a package for an interpreter where that is possible; true when something was installed.</summary>
    internal static async Task<bool> InstallAsync(
        Target target, string package, string purpose, Report report, CancellationToken cancellation) =>
        IsFor(target) && await InstallAsync(target.Version, package, purpose, report, cancellation);

    /// <summary>Installs a package where that is possible; true when something was installed.</summary>
    /// <param name="what">What needs it.</param>
    /// <param name="package">Its name.</param>
    /// <param name="purpose">What cannot be done with that without it: "embedded".</param>
    /// <param name="report">Told what is done, or why not.</param>
    /// <param name="cancellation">Ends it.</param>
    internal static async Task<bool> InstallAsync(
        string what, string package, string purpose, Report report, CancellationToken cancellation)
    {
        if (!File.Exists("/usr/bin/apt-get"))
            return false;
        if (Environment.UserName != "root")
        {
            report.Note($"{what} cannot be {purpose} without the package {package}: sudo apt-get install {package}");
            return false;
        }
        report.Lines($"{what} cannot be {purpose} without {package}; installing it with apt-get");
        return await AptAsync(["install", "--yes", "--no-install-recommends", package], cancellation)
            || (await AptAsync(["update"], cancellation)
                && await AptAsync(["install", "--yes", "--no-install-recommends", package], cancellation));
    }

    private static async Task<bool> AptAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var result = await Cli.Wrap("apt-get")
            .WithArguments(["-qq", .. arguments])
            .WithEnvironmentVariables(variables => variables.Set("DEBIAN_FRONTEND", "noninteractive"))
            .WithValidation(CommandResultValidation.None)
            // A closed standard output, which is what no pipe means, makes apt-get fail.
            .WithStandardOutputPipe(PipeTarget.ToDelegate(_ => { }))
            .WithStandardErrorPipe(PipeTarget.ToStream(Console.OpenStandardError()))
            .ExecuteAsync(cancellation);
        return result.ExitCode == 0;
    }
}
