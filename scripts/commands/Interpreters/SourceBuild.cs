// Builds a CPython from its source and puts it in place in one step, so that what is there is always whole.
namespace PyBridge.Commands.Interpreters;

/// <summary>
/// configure, make, and make install into a staging folder, which is then renamed to the final one. Each finished stage leaves a stamp:
/// a build that was interrupted goes on where it stopped.
/// </summary>
internal sealed class SourceBuild(InstallRequest request, InstallLog log, IInstallProgress progress)
{
    private const string Marker = "source";

    private static string Root => Path.Combine(PythonFinder.InstallFolder, ".build");

    private string Folder => Path.Combine(Root, request.FolderName);

    private string Source => Path.Combine(Folder, "source");

    private string Objects => Path.Combine(Folder, "objects");

    private string Stage => Path.Combine(Folder, "stage");

    /// <summary>
    /// configure's options, alike for both kinds of a series except for the one that makes the difference. The test modules stay in:
    /// <c>scripts/test --cpython</c> runs CPython's own suites, which Debian's packages leave out.
    /// </summary>
    internal static IReadOnlyList<string> Options(InstallRequest request)
    {
        // pip comes with each venv; installed under a staging root, its scripts would name an interpreter that is gone.
        List<string> options = ["--enable-shared", "--with-ensurepip=no"];
        if (request.Optimized) options.AddRange(["--enable-optimizations", "--with-lto"]);
        return options;
    }

    /// <summary>The source version of an unfinished build, or null.</summary>
    internal string? Unfinished => Read(Marker);

    /// <summary>Unpacks <paramref name="archive"/> for a new build.</summary>
    internal async Task UnpackAsync(DebianSource.Archive archive, CancellationToken cancellation)
    {
        progress.Report($"unpacking {archive.Version}", 0.05);
        Discard();
        Directory.CreateDirectory(Source);
        await RunAsync(["tar", "--extract", "--file", archive.Path, "--directory", Source, "--strip-components=1"], Folder, null, null, cancellation)
            .ConfigureAwait(false);
        Stamp(Marker, archive.Version);
    }

    /// <summary>Builds what was unpacked, checks that it runs, and renames it into place.</summary>
    /// <exception cref="InstallException">A stage failed; what it printed last and the log's path are in the message.</exception>
    internal async Task<string> BuildAsync(CancellationToken cancellation)
    {
        await ConfigureAsync(cancellation).ConfigureAwait(false);
        await CompileAsync(cancellation).ConfigureAwait(false);

        // The prefix is compiled in, so the files are installed under a staging root and only then moved to where they belong.
        progress.Report("installing and compiling the standard library", 0.8);
        Delete(Stage);
        await RunAsync(["make", "install", "DESTDIR=" + Stage], Objects, null, null, cancellation).ConfigureAwait(false);
        string staged = Stage + request.Prefix;
        progress.Report("checking", 0.97);
        await CheckAsync(staged, cancellation).ConfigureAwait(false);
        PutInPlace(staged);
        progress.Report("done", 1);
        Discard();
        return Path.Combine(request.Prefix, "bin", "python3");
    }

    /// <summary>Removes an unfinished build.</summary>
    internal void Discard() => Delete(Folder);

    private async Task ConfigureAsync(CancellationToken cancellation)
    {
        List<string> command =
        [
            Path.Combine(Source, "configure"), "--prefix=" + request.Prefix, .. Options(request),
            // Without it the program would look for its libpython in the system's folders.
            $"LDFLAGS=-Wl,-rpath,{request.Prefix}/lib",
        ];
        if (request.FreeThreaded) command.Add("--disable-gil");
        string text = string.Join(' ', command);
        if (Read("configured") == text) return;
        progress.Report("configuring", 0.06);
        Delete(Objects);
        Directory.CreateDirectory(Objects);
        await RunAsync(command, Objects, null, null, cancellation).ConfigureAwait(false);
        Stamp("configured", text);
    }

    private async Task CompileAsync(CancellationToken cancellation)
    {
        const double From = 0.16;
        const double To = 0.8;
        progress.Report("compiling", From);
        int units = CompilationProgress.UsualUnits * 2;
        if (!request.Optimized)
        {
            var plan = await log.RunAsync(["make", "--dry-run"], Objects, null, null, cancellation).ConfigureAwait(false);
            units = CompilationProgress.Count(plan.Lines);
        }

        var counter = new CompilationProgress(progress, "compiling", From, To, units);
        await RunAsync(["make", "--jobs=" + Environment.ProcessorCount], Objects, null, counter.Take, cancellation).ConfigureAwait(false);
    }

    private async Task CheckAsync(string staged, CancellationToken cancellation)
    {
        // Missing headers make a Python without ssl or ctypes, and only a warning: here it is an error.
        const string Script = "import sysconfig, asyncio, bz2, ctypes, hashlib, lzma, socket, sqlite3, ssl, zlib; print(sysconfig.get_config_var('Py_GIL_DISABLED'))";
        var environment = new Dictionary<string, string?> { ["LD_LIBRARY_PATH"] = Path.Combine(staged, "lib"), ["PYTHONHOME"] = staged };
        var outcome = await RunAsync([Path.Combine(staged, "bin", "python3"), "-B", "-c", Script], Folder, environment, null, cancellation).ConfigureAwait(false);
        if ((outcome.LastLine == "1") != request.FreeThreaded)
            throw new InstallException($"The build of {request.Tag} came out with the wrong kind of threading. Its log: {log.Path}");
    }

    private void PutInPlace(string staged)
    {
        string? old = null;
        if (Directory.Exists(request.Prefix))
        {
            old = Path.Combine(Folder, "replaced");
            Delete(old);
            Directory.Move(request.Prefix, old);
        }

        Directory.Move(staged, request.Prefix);
        if (old is not null) Delete(old);
    }

    private async Task<CommandOutcome> RunAsync(
        List<string> command,
        string folder,
        Dictionary<string, string?>? environment,
        Action<string>? onLine,
        CancellationToken cancellation)
    {
        var outcome = await log.RunAsync(command, folder, environment, onLine, cancellation).ConfigureAwait(false);
        return outcome.Succeeded
            ? outcome
            : throw new InstallException(
                $"Building {request.Tag} failed: {Path.GetFileName(command[0])} ended with code {outcome.ExitCode}:{Environment.NewLine}{outcome.Tail}{Environment.NewLine}"
                + $"The whole log: {log.Path}{Environment.NewLine}Nothing was installed. Run the command again to go on from there, or with --fresh to start over.");
    }

    private string? Read(string stamp) =>
        Path.Combine(Folder, stamp + ".done") is var path && File.Exists(path) ? File.ReadAllText(path) : null;

    private void Stamp(string stamp, string text) => File.WriteAllText(Path.Combine(Folder, stamp + ".done"), text);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
