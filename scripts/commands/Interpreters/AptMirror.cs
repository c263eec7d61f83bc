// The Debian archive that this machine's own apt uses.
using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace PyBridge.Commands.Interpreters;

internal static class AptMirror
{
    /// <summary>The first Debian archive of apt's configuration; it need not have been read yet (<c>apt-get update</c>).</summary>
    /// <exception cref="NotObtainableException">apt is missing, or is configured for no Debian archive.</exception>
    internal static async Task<Uri> FindAsync(CancellationToken cancellation)
    {
        const string Otherwise = "name Debian's archive with --mirror URL";
        try
        {
            var listed = await Cli.Wrap("apt-get")
                .WithArguments(["--no-release-info", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Component: main"])
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(cancellation).ConfigureAwait(false);
            string? mirror = listed.StandardOutput.Split('\n').FirstOrDefault(line => line.TrimEnd('/').EndsWith("/debian", StringComparison.Ordinal));
            return mirror is null
                ? throw new NotObtainableException($"apt is configured for no Debian archive; {Otherwise}")
                : new Uri(mirror.TrimEnd('/'));
        }
        catch (Win32Exception)
        {
            throw new NotObtainableException($"apt-get is not on PATH; {Otherwise}");
        }
    }
}
