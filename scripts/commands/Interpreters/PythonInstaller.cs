// Installs a CPython by the first method that can, and says what was tried when none can.
namespace PyBridge.Commands.Interpreters;

/// <summary>How to install.</summary>
/// <param name="From">The one method to use (<c>uv</c>, <c>pyenv</c>, <c>debian</c>), or null for the first that can.</param>
/// <param name="Mirror">Debian's archive; null for the one that apt uses here.</param>
/// <param name="Fresh">True to start over instead of going on with an unfinished build, and to replace what is installed.</param>
internal sealed record InstallOptions(string? From, Uri? Mirror, bool Fresh)
{
    internal static InstallOptions Usual { get; } = new(null, null, false);
}

internal static class PythonInstaller
{
    internal static readonly string[] Methods = ["uv", "pyenv", "debian"];

    /// <summary>Installs <paramref name="request"/>, or finds it installed already.</summary>
    /// <exception cref="InstallException">It cannot be had; the message says what was tried and what else would do.</exception>
    internal static async Task<PythonInstallation> InstallAsync(
        InstallRequest request, InstallOptions options, IInstallProgress progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(PythonFinder.InstallFolder);
        using var turn = await TakeTurnAsync(request, progress, cancellation).ConfigureAwait(false);
        if (!options.Fresh && AlreadyThere(request) is { } there) return there;

        using var log = InstallLog.Create(request);
        IInstallMethod[] methods = [new UvMethod(), new PyenvMethod(), new DebianMethod(options.Mirror, options.Fresh)];
        var tried = new List<string>();
        foreach (var method in methods.Where(method => options.From is null || method.Name == options.From))
        {
            try
            {
                string executable = await method.InstallAsync(request, log, progress, cancellation).ConfigureAwait(false);
                return PythonFinder.Resolve(executable);
            }
            catch (NotObtainableException e)
            {
                log.Write($"{method.Name}: {e.Message}");
                tried.Add($"  {method.Name}: {e.Message}.");
            }
        }

        throw new NotObtainableException(
            $"{request.Tag} could not be installed. Tried:{Environment.NewLine}{string.Join(Environment.NewLine, tried)}{Environment.NewLine}What else would do: {Advice(request)}{Environment.NewLine}The log: {log.Path}");
    }

    /// <summary>A note where the other kind of the same series has other flags or another release, so that comparing them would not be fair; else null.</summary>
    internal static string? FairnessNote(PythonInstallation installed)
    {
        string siblingTag = installed.IsFreeThreaded ? installed.Tag.TrimEnd('t') : installed.Tag + "t";
        PythonInstallation sibling;
        try
        {
            sibling = PythonFinder.Resolve(siblingTag);
        }
        catch (PythonNotFoundException)
        {
            return null;
        }

        return sibling.OptimizationFlags == installed.OptimizationFlags && sibling.Version == installed.Version
            ? null
            : $"Note: the {siblingTag} found here is {sibling} built with {sibling.OptimizationFlags}. For a fair comparison of the two kinds "
                + $"install both with this command (`scripts/python install {siblingTag}`).";
    }

    private static PythonInstallation? AlreadyThere(InstallRequest request)
    {
        string executable = Path.Combine(request.Prefix, "bin", "python3");
        if (!File.Exists(executable)) return null;
        try
        {
            return PythonFinder.Resolve(executable);
        }
        catch (PythonNotFoundException e)
        {
            throw new InstallException($"{request.Prefix} is there, but: {e.Message} Install it anew with --fresh.");
        }
    }

    // Two commands may want the same version at once: the second waits, and then finds it done.
    private static async Task<FileStream> TakeTurnAsync(InstallRequest request, IInstallProgress progress, CancellationToken cancellation)
    {
        string path = Path.Combine(PythonFinder.InstallFolder, $".{request.FolderName}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                progress.Report("waiting for another installation of the same version", 0);
                await Task.Delay(TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string Advice(InstallRequest request) =>
        $"a machine where uv (`uv python install {request.Tag}`) or pyenv can download; a Debian mirror that has the files (`--mirror URL`); "
        + $"a build of your own (configure --enable-shared{(request.FreeThreaded ? " --disable-gil" : "")}), named by its path in PYBRIDGE_PYTHON.";
}
