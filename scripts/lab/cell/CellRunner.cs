// Starts a cell's process, with the servers that it may ask and a folder that it may write into.
using System.Globalization;
using CliWrap;
using PyBridge.Lab.Servers;

namespace PyBridge.Lab.Cells;

/// <summary>Runs cells against one set of servers.</summary>
internal sealed class CellRunner(LabServers servers)
{
    /// <summary>A cell that takes longer than this has hung.</summary>
    internal static TimeSpan Limit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Runs a cell in a fresh process. A cell that fails is a result with an error, unless the caller cancelled.</summary>
    internal async Task<CellResult> RunAsync(CellRequest request, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("lab-");
        try
        {
            var setting = request.Setting with { Http = servers.Http, Tcp = servers.Tcp, Udp = servers.Udp, Folder = folder.FullName };
            return await LabProcess.RunAsync(Command(request), setting, Limit, CellResult.FromLine, CellResult.Failed, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Command Command(CellRequest request)
    {
        string[] cell =
        [
            request.Workload, request.Contender.Name,
            request.Workers.ToString(CultureInfo.InvariantCulture), request.InFlight.ToString(CultureInfo.InvariantCulture),
        ];
        return request.Contender.Host is Host.Python or Host.PythonWithDotnet
            ? Cli.Wrap(request.Python!.Program).WithArguments(["-m", "cell", .. cell])
            : LabProcess.Dotnet(request.Contender.Assembly ?? LabProcess.Itself, ["cell", .. cell, .. request.Python is { } python ? [python.Program] : Array.Empty<string>()]);
    }
}
