// The Python type checker: pinned in tests/pyright, installed with npm into the user's cache folder.
using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;
using CliWrap;

namespace PyBridge.Commands.Testing;

internal sealed class Pyright(bool install)
{
    /// <summary>The program, or why there is none.</summary>
    internal async Task<(string? Program, string Problem)> PrepareAsync(CancellationToken cancellation)
    {
        var source = Path.Combine(Repository.Root, "tests", "pyright");
        var pinned = await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"), cancellation);
        var folder = Path.Combine(Repository.Cache, "pyright-" + Convert.ToHexStringLower(SHA256.HashData(pinned))[..12]);
        var program = Path.Combine(folder, "node_modules", ".bin", "pyright");
        if (File.Exists(program))
            return (program, "");
        if (!install)
            return (null, "it is not installed, and --no-install was given.");

        // Into a folder beside it first: an installation that was stopped halfway must not be taken for a whole one.
        var unfinished = folder + ".unfinished";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        Directory.CreateDirectory(unfinished);
        foreach (var name in (string[])["package.json", "package-lock.json"])
            File.Copy(Path.Combine(source, name), Path.Combine(unfinished, name));
        var output = new StringBuilder();
        try
        {
            var result = await Cli.Wrap("npm")
                .WithArguments(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
                .WithWorkingDirectory(unfinished)
                .WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(PipeTarget.ToDelegate(_ => { }))
                .WithStandardErrorPipe(PipeTarget.ToStringBuilder(output))
                .ExecuteAsync(cancellation);
            if (result.ExitCode != 0)
                return (null, $"npm could not install it: {output.ToString().Trim()}");
        }
        catch (Win32Exception)
        {
            return (null, "npm is not on PATH; install Node.js 18 or later to have the Python types checked.");
        }
        Directory.Move(unfinished, folder);
        return (program, "");
    }
}
