// The log of one installation, and the one way in which its commands are run: everything they print goes there.
using System.Globalization;
using CliWrap;

namespace PyBridge.Commands.Interpreters;

/// <summary>Runs commands and keeps what they print, so that a failure can be read up afterwards.</summary>
internal sealed class InstallLog : IDisposable
{
    private readonly Lock _lock = new();
    private readonly StreamWriter _writer;

    private InstallLog(string path)
    {
        Path = path;
        _writer = new StreamWriter(path, append: false) { AutoFlush = true };
    }

    /// <summary>The log's file.</summary>
    internal string Path { get; }

    internal static InstallLog Create(InstallRequest request)
    {
        string folder = System.IO.Path.Combine(PythonFinder.InstallFolder, ".logs");
        Directory.CreateDirectory(folder);
        return new InstallLog(System.IO.Path.Combine(folder, request.FolderName + ".log"));
    }

    internal void Write(string line)
    {
        lock (_lock) _writer.WriteLine(line);
    }

    /// <summary>Runs a program to its end. Its exit code and last lines come back; cancelling kills it and all that it started.</summary>
    /// <param name="program">The program and its arguments.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Variables to add; null removes one.</param>
    /// <param name="onLine">Told each line that it prints, from any thread, one at a time.</param>
    /// <param name="cancellation">Ends it.</param>
    internal async Task<CommandOutcome> RunAsync(
        IReadOnlyList<string> program,
        string folder,
        IReadOnlyDictionary<string, string?>? environment = null,
        Action<string>? onLine = null,
        CancellationToken cancellation = default)
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"[{DateTime.Now:HH:mm:ss}] {folder}$ {string.Join(' ', program)}"));
        var lines = new List<string>();
        void Take(string line)
        {
            lock (_lock)
            {
                _writer.WriteLine(line);
                lines.Add(line);
                onLine?.Invoke(line);
            }
        }

        var command = Cli.Wrap(program[0])
            .WithArguments(program.Skip(1))
            .WithWorkingDirectory(folder)
            // Messages are searched for fixed words; a translation would hide them.
            .WithEnvironmentVariables(new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>()) { ["LC_ALL"] = "C" })
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Take))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Take))
            .WithValidation(CommandResultValidation.None);
        try
        {
            var result = await command.ExecuteAsync(cancellation).ConfigureAwait(false);
            Write(string.Create(CultureInfo.InvariantCulture, $"[{DateTime.Now:HH:mm:ss}] ended with code {result.ExitCode}"));
            return new CommandOutcome(result.ExitCode, lines);
        }
        catch (OperationCanceledException)
        {
            Write("cancelled");
            throw;
        }
    }

    public void Dispose() => _writer.Dispose();
}

/// <summary>How a command ended, and what it printed.</summary>
internal sealed record CommandOutcome(int ExitCode, IReadOnlyList<string> Lines)
{
    internal bool Succeeded => ExitCode == 0;

    /// <summary>The last line that says anything, or an empty text.</summary>
    internal string LastLine => Lines.LastOrDefault(line => line.Trim().Length > 0)?.Trim() ?? "";

    /// <summary>The last few lines, for an error message.</summary>
    internal string Tail => string.Join(Environment.NewLine, Lines.Where(line => line.Trim().Length > 0).TakeLast(5).Select(line => "    " + line));
}
