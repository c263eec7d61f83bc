// The pythonnet companion in the commands: found where its package restores, else skipped with one line.
using CliWrap;
using CliWrap.Buffered;

namespace PyBridge.Commands;

/// <summary>Restores and builds projects of the companion, which nothing else depends on.</summary>
/// <remarks>
/// The package <c>pythonnet</c> is not on every NuGet feed. Unasked, only this machine's package cache is looked at, so that a
/// default run asks no feed for it; a folder that holds the package may be named, or the configured feeds may be asked.
/// </remarks>
internal sealed record PythonNetCompanion(bool IsBuilt, string Line)
{
    private static PythonNetCompanion Skipped { get; } = new(
        false,
        "pythonnet companion: skipped, the package pythonnet is not in this machine's package cache "
        + "(--pythonnet asks the configured feeds for it, --pythonnet-feed FOLDER a folder).");

    /// <summary>Where NuGet keeps what it has fetched of the package.</summary>
    private static string Cache => Path.Combine(
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
        "pythonnet");

    /// <summary>Why pythonnet cannot load an interpreter, or null where it can.</summary>
    internal static string? WhyNot(PythonInstallation python) =>
        python.IsFreeThreaded ? "pythonnet cannot load free-threaded builds"
        : python.Number >= new Version(3, 15) ? "this pythonnet knows versions up to 3.14"
        : python.WhyNotEmbeddable;

    /// <param name="root">The checkout.</param>
    /// <param name="project">The project of the companion that is wanted, relative to the checkout.</param>
    /// <param name="feed">A folder that holds the package, or null.</param>
    /// <param name="askFeeds">Whether the configured feeds are asked for it, when no folder is named.</param>
    /// <param name="cancellation">Ends the build.</param>
    /// <exception cref="InvalidOperationException">It was asked for, by folder or by feeds, and could not be built.</exception>
    internal static async Task<PythonNetCompanion> PrepareAsync(
        string root, string project, string? feed, bool askFeeds, CancellationToken cancellation)
    {
        if (feed is null && !askFeeds && !Directory.Exists(Cache)) return Skipped;
        using var nothing = new EmptyFolder();
        var source = feed is not null ? Path.GetFullPath(feed) : askFeeds ? null : nothing.Path;
        string[] sources = source is null ? [] : [$"-p:PyBridgePythonNetFeed={source}"];

        var restored = await DotnetAsync(root, ["restore", project, "-p:PyBridgePythonNet=true", .. sources], cancellation);
        if (!restored.IsSuccess)
        {
            if (feed is not null || askFeeds) throw Failed($"the package pythonnet cannot be restored from {feed ?? "the configured feeds"}", restored);
            return Skipped;
        }

        var built = await DotnetAsync(root, ["build", project, "--no-restore", "-c", "Release", "-p:PyBridgePythonNet=true"], cancellation);
        if (!built.IsSuccess) throw Failed("the companion does not build", built);
        return new PythonNetCompanion(true, "pythonnet companion: built.");
    }

    private static async Task<BufferedCommandResult> DotnetAsync(string root, IEnumerable<string> arguments, CancellationToken cancellation) =>
        await Cli.Wrap("dotnet")
            .WithArguments([.. arguments, "--nologo", "-v", "quiet"])
            .WithWorkingDirectory(root)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancellation);

    private static InvalidOperationException Failed(string what, BufferedCommandResult result) =>
        new($"The pythonnet companion: {what}.{Environment.NewLine}{result.StandardOutput}{result.StandardError}");

    /// <summary>A feed without packages: with it, a restore succeeds exactly when the package cache has everything.</summary>
    private sealed class EmptyFolder : IDisposable
    {
        internal string Path { get; } = Directory.CreateTempSubdirectory("pybridge-no-feed-").FullName;

        public void Dispose() => Directory.Delete(Path);
    }
}
