// Small programs that embed CPython through pythonnet, each run in a process of its own: what counts is how they end.
using System.Diagnostics;
using Python.Runtime;

namespace PyBridge.PythonNet.Specs;

internal static class Scenarios
{
    /// <summary>How a child process ended; its output is both streams'.</summary>
    internal sealed record Ended(int ExitCode, string Output);

    /// <summary>Starts this program again as one scenario, and waits for its end.</summary>
    internal static async Task<Ended> StartAsync(params string[] arguments) =>
        await RunProcessAsync("dotnet", [typeof(Scenarios).Assembly.Location, "scenario", .. arguments]);

    internal static async Task<Ended> RunProcessAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw new TimeoutException($"{string.Join(' ', arguments)} did not end.\n{await output}{await errors}");
        }

        return new Ended(process.ExitCode, await errors + await output);
    }

    internal static async Task<int> RunAsync(string name, string[] arguments)
    {
        switch (name)
        {
            case "initialize":
                return Expect<NotSupportedException>(() => PythonNetBridge.Initialize(arguments[0]));
            case "attach-under-gil":
                Start();
                return Expect<InvalidOperationException>(() => PythonNetBridge.Attach(), endAtOnce: true);
            case "shut-down":
                Start();
                PythonEngine.BeginAllowThreads();
                PythonNetBridge.Attach();
                await UseAsync();
                PythonEngine.Shutdown();
                break;
            case "shut-down-under-gil":
                Start();
                var state = PythonEngine.BeginAllowThreads();
                PythonNetBridge.Attach();
                UseAsync().Wait();
                PythonEngine.EndAllowThreads(state);
                PythonEngine.Shutdown();
                break;
            case "exit-without-shutdown":
                PythonNetBridge.Initialize();
                await UseAsync();
                break;
            case "exit-with-a-call-under-way":
                PythonNetBridge.Initialize();
                _ = PythonNetFixture.Module("import asyncio\nasync def wait():\n    await asyncio.Event().wait()").CallAsync<int>("wait");
                await UseAsync();
                break;
            case "exit-under-gil":
                PythonNetBridge.Initialize();
                UseAsync().Wait();
                Py.GIL();
                break;
            default:
                throw new ArgumentException($"There is no scenario {name}.");
        }

        Console.WriteLine("ok");
        return 7;
    }

    /// <summary>As a program does that knows nothing of the bridge.</summary>
    private static void Start()
    {
        var python = PythonFinder.Resolve();
        Runtime.PythonDLL = python.LibraryPath;
        PythonEngine.ProgramName = python.Executable;
        PythonEngine.Initialize();
    }

    private static async Task UseAsync()
    {
        var module = PythonNetFixture.Module("import asyncio\nasync def one():\n    await asyncio.sleep(0.01)\n    return 1");
        if (await module.CallAsync<int>("one") != 1) throw new InvalidOperationException("one() is not 1.");
    }

    private static int Expect<TException>(Action action, bool endAtOnce = false)
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException expected)
        {
            Console.WriteLine(expected.Message);
            // pythonnet by itself waits for ever at exit while its first thread holds the GIL.
            if (endAtOnce) PythonEngine.Shutdown();
            return 0;
        }

        return 1;
    }
}
