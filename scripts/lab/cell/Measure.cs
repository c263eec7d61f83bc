// Time, processor time, memory, and what can be told about the GIL. measure.py takes the same measurements in Python.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PyBridge.Lab.Cells;

/// <summary>The measured part of a cell: what lies between <see cref="Start"/> and <see cref="Stop"/>.</summary>
internal sealed partial class Meter
{
    /// <summary>The environment variable with the time at which the cell's process was started, in seconds since 1970.</summary>
    internal const string StartedVariable = "LAB_STARTED";

    private const int ThreadProcessorClock = 3;

    private long _start;
    private double _startup;
    private double _wall;
    private double _cpu;

    /// <summary>What the contender found out about the GIL.</summary>
    internal GilShare Gil { get; set; } = new(GilKind.None, Note: "no Python");

    /// <summary>The version to report; .NET's own unless Python took part.</summary>
    internal string Runtime { get; set; } = $".NET {Environment.Version}";

    /// <summary>The part of the threads' time in which they had no processor, where their books were kept.</summary>
    internal double? Queued { get; set; }

    internal double Wall => _wall;

    /// <summary>Seconds since <see cref="Start"/>.</summary>
    internal double Elapsed => Stopwatch.GetElapsedTime(_start).TotalSeconds;

    /// <summary>Runs something for a while, at least once, so that what is measured is warm. What came before it is the start-up.</summary>
    internal async Task WarmUpAsync(Func<Task> some, double seconds = 0.1)
    {
        var started = double.Parse(Environment.GetEnvironmentVariable(StartedVariable)!, CultureInfo.InvariantCulture);
        _startup = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds - started;
        var start = Stopwatch.GetTimestamp();
        do
        {
            await some();
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
    }

    internal void Start()
    {
        _cpu = -ProcessorSeconds();
        _start = Stopwatch.GetTimestamp();
    }

    /// <summary>Ends what <see cref="Start"/> began, in which each item was computed so many times.</summary>
    internal void Stop(int repeats = 1)
    {
        _wall = Elapsed / repeats;
        _cpu = (_cpu + ProcessorSeconds()) / repeats;
    }

    internal CellResult Report(long checksum, double[] latencies) =>
        new(checksum, _wall, _cpu, _startup, PeakBytes(), Gil, latencies, Runtime) { Queued = Queued };

    /// <summary>Processor time of the calling thread, in seconds.</summary>
    internal static unsafe double ThreadProcessorSeconds()
    {
        Span<long> time = stackalloc long[2];
        fixed (long* address = time)
        {
            if (clock_gettime(ThreadProcessorClock, address) != 0) throw new InvalidOperationException("clock_gettime failed.");
        }

        return time[0] + (time[1] / 1e9);
    }

    /// <summary>How long the calling thread was ready to run and had no processor, in seconds.</summary>
    internal static double ThreadQueuedSeconds()
    {
        const string Path = "/proc/thread-self/schedstat";
        return File.Exists(Path) ? double.Parse(File.ReadAllText(Path).Split(' ')[1], CultureInfo.InvariantCulture) / 1e9 : 0;
    }

    private static double ProcessorSeconds()
    {
        // Fields 16 and 17 of /proc/self/stat: processor time of children that have ended, in clock ticks of 10 ms.
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return Environment.CpuUsage.TotalTime.TotalSeconds + (ticks / 100.0);
    }

    private static long PeakBytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    [LibraryImport("libc")]
    private static unsafe partial int clock_gettime(int clock, long* time);
}
