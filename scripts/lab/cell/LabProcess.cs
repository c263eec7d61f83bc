// A process of the laboratory that runs workloads: told their size, given a limit, and read by the one line of JSON that it prints.
using System.Globalization;
using System.Text;
using System.Text.Json;
using CliWrap;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

internal static class LabProcess
{
    private static string Home => AppContext.BaseDirectory;

    /// <summary>A program for .NET, started with the <c>dotnet</c> that runs this one, or with the one on PATH.</summary>
    internal static Command Dotnet(string assembly, params string[] arguments) =>
        Cli.Wrap(Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet").WithArguments([assembly, .. arguments]);

    /// <summary>This program.</summary>
    internal static string Itself { get; } = typeof(LabProcess).Assembly.Location;

    /// <summary>
    /// Runs <paramref name="command"/> and reads its line. A process that fails or takes longer than <paramref name="limit"/> is what
    /// <paramref name="failed"/> makes of the reason, unless the caller cancelled.
    /// </summary>
    internal static async Task<T> RunAsync<T>(
        Command command, Setting setting, TimeSpan limit, Func<string, T> read, Func<string, T> failed, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(limit);
        var output = new StringBuilder();
        var errors = new StringBuilder();
        try
        {
            var ended = await Prepare(command, setting)
                .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output))
                .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(limited.Token);
            return Read(ended.ExitCode, output.ToString(), errors.ToString(), read, failed, cancellation);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return failed($"no result within {limit.TotalSeconds:0} s. {Short(errors.ToString())}");
        }
    }

    /// <summary>What an ended process says. Ctrl+C reaches it too, and it may end by it before its caller hears of it.</summary>
    internal static T Read<T>(int exitCode, string output, string errors, Func<string, T> read, Func<string, T> failed, CancellationToken cancellation)
    {
        if (exitCode != 0) cancellation.ThrowIfCancellationRequested();
        if (exitCode != 0) return failed($"exit code {exitCode}: {Short(errors)}");
        try
        {
            return read(output.Trim());
        }
        catch (JsonException)
        {
            return failed($"its output is not one line of JSON: {Short(output)} {Short(errors)}");
        }
    }

    private static Command Prepare(Command command, Setting setting) => command.WithEnvironmentVariables(variables => variables
        .Set(Setting.Variable, (setting with { Library = Path.Combine(Home, "PyBridge.Lab.Workloads.dll") }).ToJson())
        .Set(Meter.StartedVariable, (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds.ToString("F6", CultureInfo.InvariantCulture))
        .Set("PYTHONPATH", $"{Home}{Path.PathSeparator}{Path.Combine(Home, "python")}")
        .Set("PYTHONDONTWRITEBYTECODE", null));

    /// <summary>The beginning of a long text, where .NET says what happened, and its end, where Python does.</summary>
    private static string Short(string text)
    {
        var lines = text.Trim();
        return lines.Length > 1_500 ? $"{lines[..500]} … {lines[^1_000..]}" : lines;
    }
}
