// What starting .NET costs a plain Python process, to the end of its first await.
using System.Globalization;
using System.Runtime.InteropServices;
using CliWrap;
using CliWrap.Buffered;

namespace PyBridge.Benchmarks;

/// <summary><c>import dotnet_tasks</c> and one await, against hostfxr's start and <c>import asyncio</c>; each in a fresh process that times itself.</summary>
internal sealed class PythonImport() : Row("python-import", "hostfxr start + import asyncio", 1.3)
{
    private static readonly string s_scripts = Path.Combine(AppContext.BaseDirectory, "bench");
    private string _python = "";

    internal override int Operations => 1;

    internal override Task PrepareAsync(BenchHost host)
    {
        _python = host.Python.Installation!.Executable;
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => RunAsync(n, Path.Combine(s_scripts, "start_import.py"));

    internal override Task<double> FloorAsync(int n) => RunAsync(
        n, Path.Combine(s_scripts, "start_runtime.py"), DotnetRoot,
        Path.Combine(Assemblies, "PyBridge.Embedded.dll"));

    private static string Assemblies => Path.Combine(Root, "bridge", "PyBridge.Embedded", "bin", "Release", "net10.0");

    /// <summary>shared/Microsoft.NETCore.App/VERSION lies in it.</summary>
    private static string DotnetRoot => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static string Root
    {
        get
        {
            for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "PyBridge.sln"))) return folder;
            }

            throw new InvalidOperationException("This benchmark runs in a checkout: no PyBridge.sln above its program.");
        }
    }

    private async Task<double> RunAsync(int n, params string[] arguments)
    {
        double sum = 0;
        for (var i = 0; i < n; i++)
        {
            var done = await Cli.Wrap(_python).WithArguments(arguments)
                .WithEnvironmentVariables(static variables => variables.Set("PYBRIDGE_ASSEMBLIES", Assemblies).Set("PYTHONPATH", Path.Combine(Assemblies, "python")))
                .ExecuteBufferedAsync();
            sum += double.Parse(done.StandardOutput, CultureInfo.InvariantCulture);
        }

        return sum / n;
    }
}
