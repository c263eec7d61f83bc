// What starting CPython inside a .NET process costs, to the end of its first call and of its first await; each in a fresh process.
using System.Diagnostics;
using System.Runtime.InteropServices;
using CliWrap;

namespace PyBridge.Benchmarks;

/// <summary>From the process's start to its first call, or its first await, against a bare .NET program that calls <c>Py_Initialize</c> by itself.</summary>
internal sealed class Start(bool toAwait) : Row(
    toAwait ? "start:await" : "start",
    toAwait ? "dotnet hello + Py_Initialize + import asyncio + 5 ms" : "dotnet hello + Py_Initialize",
    toAwait ? 1 : 1.2)
{
    private PythonInstallation _python = null!;

    internal override int Operations => 1;

    internal override Task PrepareAsync(BenchHost host)
    {
        _python = host.Python.Installation!;
        return Task.CompletedTask;
    }

    internal override Task<double> ContenderAsync(int n) => TimeAsync(n, StartPrograms.Bridge, _python.Executable);

    internal override async Task<double> FloorAsync(int n) =>
        await TimeAsync(n, StartPrograms.Bare, _python.LibraryPath!, _python.BasePrefix) + (toAwait ? 5_000_000 : 0);

    private async Task<double> TimeAsync(int n, params string[] arguments)
    {
        double sum = 0;
        for (var i = 0; i < n; i++)
        {
            long reached = 0;
            var wanted = toAwait ? StartPrograms.Awaited : StartPrograms.Called;
            var start = Stopwatch.GetTimestamp();
            await Cli.Wrap("dotnet").WithArguments([typeof(Start).Assembly.Location, .. arguments])
                .WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
                {
                    if (line == wanted) reached = Stopwatch.GetTimestamp();
                }))
                .ExecuteAsync();
            if (reached == 0) throw new InvalidOperationException($"{Name}: {arguments[0]} did not say '{wanted}'.");
            sum += Stopwatch.GetElapsedTime(start, reached).TotalNanoseconds;
        }

        return sum / n;
    }
}

/// <summary>The two programs that the row starts: this assembly with one of these words in front.</summary>
internal static partial class StartPrograms
{
    internal const string Bridge = "start-bridge", Bare = "start-bare", Called = "called", Awaited = "awaited";

    private const int Now = 2, Global = 0x100;

    /// <summary>Runs one of them, if the arguments name it: its exit code, else null.</summary>
    internal static async Task<int?> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case [Bridge, var executable]:
                await RunBridgeAsync(executable);
                return 0;
            case [Bare, var library, var home]:
                RunBare(library, home);
                return 0;
            default:
                return null;
        }
    }

    private static async Task RunBridgeAsync(string executable)
    {
        await using var python = await PythonHost.StartAsync(new PythonOptions { Python = executable });
        using var math = python.Import("math");
        if (math.Call<double>("sqrt", 4.0) != 2) throw new InvalidOperationException("sqrt(4) is not 2.");
        Console.WriteLine(Called);
        using var asyncio = python.Import("asyncio");
        await asyncio.CallAsync("sleep", 0);
        Console.WriteLine(Awaited);
    }

    private static unsafe void RunBare(string library, string home)
    {
        setenv("PYTHONHOME", home, 1);
        var handle = dlopen(library, Now | Global);
        ((delegate* unmanaged<int, void>)NativeLibrary.GetExport(handle, "Py_InitializeEx"))(0);
        Console.WriteLine(Called);
        fixed (byte* text = "import asyncio\0"u8)
        {
            if (((delegate* unmanaged<byte*, int>)NativeLibrary.GetExport(handle, "PyRun_SimpleString"))(text) != 0)
                throw new InvalidOperationException("asyncio cannot be imported.");
        }

        Console.WriteLine(Awaited);
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)] private static partial nint dlopen(string path, int flags);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)] private static partial int setenv(string name, string value, int overwrite);
}
