// Installing through pyenv, which builds the python.org source; asked for the same flags as a build of our own has.
using System.Text.RegularExpressions;

namespace PyBridge.Commands.Interpreters;

internal sealed partial class PyenvMethod : IInstallMethod
{
    public string Name => "pyenv";

    public async Task<string> InstallAsync(InstallRequest request, InstallLog log, IInstallProgress progress, CancellationToken cancellation)
    {
        if (Programs.OnPath("pyenv") is not { } pyenv) throw new NotObtainableException("pyenv is not on PATH");
        progress.Report("asking pyenv", 0);
        var known = await log.RunAsync([pyenv, "install", "--list"], Path.GetTempPath(), null, null, cancellation).ConfigureAwait(false);
        string version = Latest(known.Lines, request)
            ?? throw new NotObtainableException($"this pyenv knows no {request.Tag} (`pyenv update` may teach it)");
        if (Environment.GetEnvironmentVariable("PYTHON_BUILD_MIRROR_URL") is null or "")
            await Reachability.RequireAsync(new Uri($"https://www.python.org/ftp/python/{Release().Match(version).Value}/"), cancellation).ConfigureAwait(false);

        await BuildDependencies.EnsureAsync(request, log, progress, cancellation).ConfigureAwait(false);
        var steps = new CompilationProgress(progress, $"compiling {version} through pyenv", 0.1, 0.9, CompilationProgress.UsualUnits);
        var environment = new Dictionary<string, string?> { ["PYTHON_CONFIGURE_OPTS"] = string.Join(' ', SourceBuild.Options(request)) };
        var built = await log.RunAsync([pyenv, "install", "--verbose", "--skip-existing", version], Path.GetTempPath(), environment, steps.Take, cancellation)
            .ConfigureAwait(false);
        if (!built.Succeeded)
            throw new InstallException($"`pyenv install {version}` failed with code {built.ExitCode}:{Environment.NewLine}{built.Tail}{Environment.NewLine}Its log: {log.Path}");
        var root = await log.RunAsync([pyenv, "root"], Path.GetTempPath(), null, null, cancellation).ConfigureAwait(false);
        return Path.Combine(root.LastLine, "versions", version, "bin", "python3");
    }

    // The newest release; a pre-release (3.15.0b1) only where there is no release yet.
    internal static string? Latest(IEnumerable<string> known, InstallRequest request)
    {
        string kind = request.FreeThreaded ? "t" : "";
        var releases = known.Select(line => Known().Match(line.Trim()))
            .Where(match => match.Success && match.Groups[1].Value.StartsWith(request.Series + ".", StringComparison.Ordinal) && match.Groups[3].Value == kind);
        return releases
            .OrderBy(match => match.Groups[2].Length == 0)
            .ThenBy(match => Version.Parse(match.Groups[1].Value))
            .ThenBy(match => match.Groups[2].Value, StringComparer.Ordinal)
            .LastOrDefault()?.Value;
    }

    [GeneratedRegex(@"^(3\.\d+\.\d+)((?:a|b|rc)\d+)?(t?)$")]
    private static partial Regex Known();

    [GeneratedRegex(@"^3\.\d+\.\d+")]
    private static partial Regex Release();
}
