// The packages that compiling CPython needs: installed where that is allowed, named where it is not.
namespace PyBridge.Commands.Interpreters;

internal static class BuildDependencies
{
    private static readonly string[] s_packages =
    [
        "gcc", "make", "libc6-dev", "pkg-config|pkgconf", "xz-utils", "libbz2-dev", "libffi-dev", "liblzma-dev", "libncurses-dev",
        "libreadline-dev", "libsqlite3-dev", "libssl-dev", "uuid-dev", "zlib1g-dev",
    ];

    /// <summary>Makes sure that everything is there.</summary>
    /// <exception cref="NotObtainableException">Something is missing and this user may not install it; the message has the command.</exception>
    internal static async Task EnsureAsync(InstallRequest request, InstallLog log, IInstallProgress progress, CancellationToken cancellation)
    {
        // Elsewhere the packages have other names; configure finds out what is missing.
        if (Programs.OnPath("dpkg-query") is null || Programs.OnPath("apt-get") is null) return;
        string[] missing = await MissingAsync(request, log, cancellation).ConfigureAwait(false);
        if (missing.Length == 0) return;
        string command = "apt-get install --no-install-recommends " + string.Join(' ', missing);
        if (!Environment.IsPrivilegedProcess) throw new NotObtainableException($"packages are missing that the build needs; install them with: sudo {command}");

        progress.Report("installing build dependencies: " + string.Join(' ', missing), 0.01);
        var apt = AptConfiguration.ForPackages(log);
        await apt.UpdateAsync(cancellation).ConfigureAwait(false);
        var outcome = await apt.RunAsync(["apt-get", "install", "--yes", "--no-install-recommends", .. missing], Path.GetTempPath(), cancellation)
            .ConfigureAwait(false);
        if (!outcome.Succeeded)
            throw new NotObtainableException($"packages are missing that the build needs, and `{command}` failed: {outcome.Lines.LastOrDefault(line => line.StartsWith("E:", StringComparison.Ordinal))}");
    }

    private static async Task<string[]> MissingAsync(InstallRequest request, InstallLog log, CancellationToken cancellation)
    {
        string[] wanted = request.Minor >= 14 ? [.. s_packages, "libzstd-dev"] : s_packages;
        var answer = await log.RunAsync(
            ["dpkg-query", "--show", "--showformat=${db:Status-Status} ${Package}\\n", .. wanted.SelectMany(name => name.Split('|'))],
            Path.GetTempPath(), null, null, cancellation).ConfigureAwait(false);
        var there = answer.Lines.Where(line => line.StartsWith("installed ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).ToHashSet();
        return [.. wanted.Where(name => !name.Split('|').Any(there.Contains)).Select(name => name.Split('|')[0])];
    }
}
