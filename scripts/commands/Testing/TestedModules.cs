// Python modules that tests meet the bridge with: for the system's Python, what is missing is installed from Debian's packages.
using CliWrap;

namespace PyBridge.Commands.Testing;

internal static class TestedModules
{
    private static readonly string[] s_all = ["numpy", "aiohttp", "httpx", "trio", "anyio"];

    /// <summary>Installs what can be had, in a full run. Tests of what cannot are skipped, and say so.</summary>
    internal static async Task PrepareAsync(Target target, TestOptions options, Report report, CancellationToken cancellation)
    {
        if (!options.Everything || !DebianPackage.IsFor(target))
            return;
        foreach (var module in s_all)
            await HasAsync(target, module, options, report, cancellation);
    }

    /// <summary>Whether an interpreter has a module, after installing its package where that is possible.</summary>
    internal static async Task<bool> HasAsync(Target target, string module, TestOptions options, Report report, CancellationToken cancellation)
    {
        if (await ImportsAsync(target, module, cancellation))
            return true;
        return options.Install && await DebianPackage.InstallAsync(target, "python3-" + module, "tested with " + module, report, cancellation)
            && await ImportsAsync(target, module, cancellation);
    }

    private static async Task<bool> ImportsAsync(Target target, string module, CancellationToken cancellation)
    {
        var result = await Cli.Wrap(target.Executable)
            .WithArguments(["-c", "import " + module])
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(cancellation);
        return result.ExitCode == 0;
    }
}
