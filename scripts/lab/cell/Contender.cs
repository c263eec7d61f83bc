// Who competes: ways to run the same items, in Python, in .NET, and across the bridge.
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

/// <summary>Which runtimes share the cell's process.</summary>
internal enum Host
{
    /// <summary>An interpreter's own program and nothing else.</summary>
    Python,

    /// <summary>An interpreter's own program that starts .NET.</summary>
    PythonWithDotnet,

    /// <summary>A .NET program that embeds an interpreter.</summary>
    DotnetWithPython,

    /// <summary>A .NET program and nothing else.</summary>
    Dotnet,
}

/// <param name="Name">For command lines and JSON.</param>
/// <param name="Title">For tables.</param>
/// <param name="Host">Which runtimes share the process.</param>
/// <param name="Scales">Whether the number of workers means something to it.</param>
/// <param name="Kinds">The kinds of workload that it is compared on.</param>
internal sealed record Contender(string Name, string Title, Host Host, bool Scales, params Kind[] Kinds)
{
    private static readonly Kind[] s_every = Enum.GetValues<Kind>();
    private static readonly Kind[] s_threads = [Kind.Waiting, Kind.Computing, Kind.Mixed, Kind.Shared];
    private static readonly Kind[] s_apart = [Kind.Waiting, Kind.Computing, Kind.Mixed];
    private static readonly Kind[] s_computing = [Kind.Computing, Kind.Mixed, Kind.Shared];

    internal static Contender Sync { get; } = new("sync", "synchronous Python", Host.Python, false, s_every);

    internal static Contender Asyncio { get; } = new("asyncio", "asyncio", Host.Python, true, s_every);

    internal static Contender PythonDotnet { get; } = new("python-dotnet", "Python awaiting .NET", Host.PythonWithDotnet, true, s_every);

    internal static Contender DotnetPython { get; } =
        new("dotnet-python", "C# awaiting Python", Host.DotnetWithPython, false, Kind.Waiting, Kind.Mixed, Kind.Convoy);

    internal static Contender DotnetThreads { get; } =
        new("dotnet-threads", "C# threads calling Python", Host.DotnetWithPython, true, s_threads);

    internal static Contender Native { get; } = new("native", "native .NET", Host.Dotnet, false, Kind.Waiting, Kind.Mixed, Kind.Convoy);

    internal static Contender NativeThreads { get; } = new("native-threads", ".NET threads", Host.Dotnet, true, s_threads);

    /// <summary>A .NET program that embeds Python through pythonnet: in the demo alone, and there only where its package restores.</summary>
    internal static Contender PythonNet { get; } =
        new("pythonnet", "C# through pythonnet", Host.DotnetWithPython, false)
        {
            Assembly = Path.GetFullPath(Path.Combine(
                AppContext.BaseDirectory, "..", "..", "..", "pythonnet", "bin", "Release", "net10.0", "PyBridge.Lab.PythonNet.dll")),
        };

    /// <summary>The program of its cells, where it is not this one.</summary>
    internal string? Assembly { get; init; }

    /// <summary>The HTTP client module that makes it a contender of its own, in workloads that ask a web server.</summary>
    internal string? Client { get; init; }

    /// <summary>Everyone, Python first.</summary>
    internal static IReadOnlyList<Contender> All { get; } =
    [
        Sync,
        Asyncio,
        new("aiohttp", "asyncio with aiohttp", Host.Python, false, Kind.Waiting) { Client = "aiohttp" },
        new("httpx", "asyncio with httpx", Host.Python, false, Kind.Waiting) { Client = "httpx" },
        new("threads", "threading.Thread", Host.Python, true, s_threads),
        new("thread-pool", "ThreadPoolExecutor", Host.Python, true, s_threads),
        new("processes", "ProcessPoolExecutor", Host.Python, true, s_apart),
        new("interpreters", "InterpreterPoolExecutor", Host.Python, true, s_apart),
        new("interpreter-pool", "dotnet_tasks.InterpreterPool", Host.PythonWithDotnet, true, s_apart),
        PythonDotnet,
        DotnetPython,
        DotnetThreads,
        new("dotnet-pool", "C# through PythonPool", Host.DotnetWithPython, true, s_apart),
        Native,
        NativeThreads,
        new("native-tasks", "Task.Run", Host.Dotnet, true, s_computing),
        new("native-foreach", "Parallel.ForEachAsync", Host.Dotnet, true, s_apart),
        new("native-plinq", "PLINQ", Host.Dotnet, true, s_computing),
    ];

    /// <summary>Whether the number of workers means something to it on this kind of work: coroutines share one thread, until they compute.</summary>
    internal bool ScalesOn(Kind kind) => Scales && ((this != Asyncio && this != PythonDotnet) || kind is Kind.Computing or Kind.Shared);

    internal bool NeedsPython => Host != Host.Dotnet;

    internal bool NeedsBridge => Host is Host.PythonWithDotnet or Host.DotnetWithPython;

    /// <exception cref="ArgumentException">There is none of that name.</exception>
    internal static Contender Get(string name) => All.FirstOrDefault(contender => contender.Name == name)
        ?? throw new ArgumentException($"There is no contender '{name}'. There are: {string.Join(", ", All.Select(c => c.Name))}.", nameof(name));
}
