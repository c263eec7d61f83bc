// Which kinds of loops the Python tests run with on an interpreter.

namespace PyBridge.Commands.Testing;

internal static class LoopKinds
{
    /// <summary>
    /// The ordinary kind everywhere; in a full run each other kind where it differs most: debug mode and eager tasks on 3.13 and 3.13t,
    /// uvloop on the system's Python, which is what Debian builds it for.
    /// </summary>
    internal static async Task<IReadOnlyList<LoopKind>> ForAsync(Target target, TestOptions options, Report report, CancellationToken cancellation)
    {
        if (options.Loops.Count > 0)
            return [.. options.Loops.Where(loop => loop != LoopKind.Eager || target.Installation.Number >= new Version(3, 12))];
        if (!options.Everything)
            return [LoopKind.Default];
        return target.Version switch
        {
            "3.13" or "3.13t" => [LoopKind.Default, LoopKind.Debug, LoopKind.Eager],
            "3.11" when await HasUvloopAsync(target, options, report, cancellation) => [LoopKind.Default, LoopKind.Uvloop],
            _ => [LoopKind.Default],
        };
    }

    private static async Task<bool> HasUvloopAsync(Target target, TestOptions options, Report report, CancellationToken cancellation)
    {
        if (await TestedModules.HasAsync(target, "uvloop", options, report, cancellation))
            return true;
        report.Lines($"{target.Version}: not tested with uvloop, which {target.Executable} does not have");
        return false;
    }
}
