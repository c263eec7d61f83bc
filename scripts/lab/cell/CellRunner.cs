// Starts a cell's process with CliWrap and reads its line.
using System.Globalization;
using System.Text;
using CliWrap;
using PyBridge.Lab.Servers;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

/// <summary>Runs cells against one set of servers.</summary>
internal sealed class CellRunner(LabServers servers)
{
    /// <summary>A cell that takes longer than this has hung.</summary>
    internal static TimeSpan Limit { get; } = TimeSpan.FromSeconds(60);

    private static string Home => AppContext.BaseDirectory;

    /// <summary>Runs a cell in a fresh process. A cell that fails is a result with an error, unless the caller cancelled.</summary>
    internal async Task<CellResult> RunAsync(CellRequest request, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lab-");
        try
        {
            return await RunInAsync(request, folder.FullName, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<CellResult> RunInAsync(CellRequest request, string folder, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Limit);
        var output = new StringBuilder();
        var errors = new StringBuilder();
        try
        {
            var ended = await Command(request, folder)
                .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output))
                .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(limit.Token);
            return Read(ended.ExitCode, output.ToString(), errors.ToString(), cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return CellResult.Failed($"no result within {Limit.TotalSeconds:0} s. {Tail(errors.ToString())}");
        }
    }

    /// <summary>What an ended cell says. Ctrl+C reaches the cell too, which may end by it before its caller hears of it.</summary>
    internal static CellResult Read(int exitCode, string output, string errors, CancellationToken cancellation)
    {
        if (exitCode != 0) cancellation.ThrowIfCancellationRequested();
        if (exitCode != 0) return CellResult.Failed($"exit code {exitCode}: {Tail(errors)}");
        try
        {
            return CellResult.FromLine(output.Trim());
        }
        catch (System.Text.Json.JsonException)
        {
            return CellResult.Failed($"its output is not one line of JSON: {Tail(output)} {Tail(errors)}");
        }
    }

    private Command Command(CellRequest request, string folder)
    {
        string[] cell =
        [
            request.Workload, request.Contender.Name,
            request.Workers.ToString(CultureInfo.InvariantCulture), request.InFlight.ToString(CultureInfo.InvariantCulture),
        ];
        var command = request.Contender.Host is Host.Python or Host.PythonWithDotnet
            ? Cli.Wrap(request.Python!.Program).WithArguments(["-m", "cell", .. cell])
            : Cli.Wrap(Dotnet).WithArguments(
                [request.Contender.Assembly ?? typeof(CellRunner).Assembly.Location, "cell", .. cell, .. request.Python is { } python ? [python.Program] : Array.Empty<string>()]);
        var setting = request.Setting with
        {
            Http = servers.Http,
            Tcp = servers.Tcp,
            Udp = servers.Udp,
            Folder = folder,
            Library = Path.Combine(Home, "PyBridge.Lab.Workloads.dll"),
        };
        return command.WithEnvironmentVariables(variables => variables
            .Set(Setting.Variable, setting.ToJson())
            .Set(Meter.StartedVariable, (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds.ToString("F6", CultureInfo.InvariantCulture))
            .Set("PYTHONPATH", $"{Home}{Path.PathSeparator}{Path.Combine(Home, "python")}")
            .Set("PYTHONDONTWRITEBYTECODE", null));
    }

    /// <summary>The <c>dotnet</c> that runs this program, or the one on PATH.</summary>
    private static string Dotnet => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    private static string Tail(string text)
    {
        var lines = text.TrimEnd();
        return lines.Length > 1_500 ? "…" + lines[^1_500..] : lines;
    }
}
