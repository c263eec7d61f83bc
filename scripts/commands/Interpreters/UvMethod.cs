// Installing through uv: a prebuilt CPython, profile-guided and link-time optimized, in both kinds alike.
namespace PyBridge.Commands.Interpreters;

internal sealed class UvMethod : IInstallMethod
{
    public string Name => "uv";

    public async Task<string> InstallAsync(InstallRequest request, InstallLog log, IInstallProgress progress, CancellationToken cancellation)
    {
        if (Programs.OnPath("uv") is not { } uv) throw new NotObtainableException("uv is not on PATH");
        progress.Report("asking uv", 0);
        if (Environment.GetEnvironmentVariable("UV_PYTHON_INSTALL_MIRROR") is null or "")
            await Reachability.RequireAsync(new Uri("https://github.com/astral-sh/python-build-standalone/releases"), cancellation).ConfigureAwait(false);
        string wanted = request.FreeThreaded ? request.Series + "+freethreaded" : request.Series;
        var limits = new Dictionary<string, string?> { ["UV_HTTP_TIMEOUT"] = "30", ["VIRTUAL_ENV"] = null };
        progress.Report("downloading through uv", 0.1);
        var installed = await log.RunAsync([uv, "python", "install", wanted], Path.GetTempPath(), limits, null, cancellation).ConfigureAwait(false);
        if (!installed.Succeeded) throw new NotObtainableException($"`uv python install {wanted}` failed: {installed.LastLine}");
        string? found = null;
        var asked = await log.RunAsync(
            [uv, "python", "find", "--no-project", "--managed-python", wanted], Path.GetTempPath(), limits,
            line => found = Path.IsPathRooted(line.Trim()) ? line.Trim() : found, cancellation).ConfigureAwait(false);
        return asked.Succeeded && found is not null
            ? found
            : throw new NotObtainableException($"`uv python find {wanted}` names no interpreter: {asked.LastLine}");
    }
}
