// Debian keeps libpython in a package of its own, which the interpreter does not need and a C# host does.
using CliWrap;

namespace PyBridge.Commands.Testing;

internal static class DebianLibrary
{
    /// <summary>Installs the package where that is possible; true when something was installed.</summary>
    internal static async Task<bool> InstallAsync(Target target, Report report, CancellationToken cancellation)
    {
        if (!target.Executable.StartsWith("/usr/bin/", StringComparison.Ordinal) || !File.Exists("/usr/bin/apt-get"))
            return false;
        var package = "libpython" + target.Version;
        if (Environment.UserName != "root")
        {
            report.Note($"{target.Version} cannot be embedded without the package {package}: sudo apt-get install {package}");
            return false;
        }
        report.Lines($"{target.Version} cannot be embedded without {package}; installing it with apt-get");
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
            .WithStandardErrorPipe(PipeTarget.ToStream(Console.OpenStandardError()))
            .ExecuteAsync(cancellation);
        return result.ExitCode == 0;
    }
}
