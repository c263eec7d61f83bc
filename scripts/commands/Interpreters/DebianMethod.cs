// Installing by building Debian's source package.
namespace PyBridge.Commands.Interpreters;

internal sealed class DebianMethod(Uri? mirror, bool fresh) : IInstallMethod
{
    public string Name => "debian";

    public async Task<string> InstallAsync(InstallRequest request, InstallLog log, IInstallProgress progress, CancellationToken cancellation)
    {
        var build = new SourceBuild(request, log, progress);
        if (fresh) build.Discard();
        if (build.Unfinished is null)
        {
            var archive = await new DebianSource(mirror ?? await AptMirror.FindAsync(cancellation).ConfigureAwait(false)).FetchAsync(request, SiblingVersion(request), log, progress, cancellation).ConfigureAwait(false);
            await BuildDependencies.EnsureAsync(request, log, progress, cancellation).ConfigureAwait(false);
            await build.UnpackAsync(archive, cancellation).ConfigureAwait(false);
        }

        return await build.BuildAsync(cancellation).ConfigureAwait(false);
    }

    // Ordinary and free-threaded are compared with each other: where one is there, the other is built from the same release.
    private static string? SiblingVersion(InstallRequest request)
    {
        string sibling = Path.Combine((request with { FreeThreaded = !request.FreeThreaded }).Prefix, "bin", "python3");
        if (!File.Exists(sibling)) return null;
        try
        {
            return PythonFinder.ResolveToRun(sibling).Version;
        }
        catch (PythonNotFoundException)
        {
            return null; // It does not run: nothing to match.
        }
    }
}
