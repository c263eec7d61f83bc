// The .NET stacks of a process, this one or another, read through its diagnostics port as the dotnet-stack tool does.
using System.Globalization;
using System.Text;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Symbols;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Etlx;
using Microsoft.Diagnostics.Tracing.Stacks;

namespace PyBridge.Stacks;

/// <summary>Reads stacks through the diagnostics port. https://learn.microsoft.com/dotnet/core/diagnostics/diagnostic-port</summary>
public static class ManagedStacks
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(15);

    private static readonly string[] _idle =
        ["PortableThreadPool+WorkerThread.WaitForSignal", "LowLevelLifoSemaphore.Wait", "GateThread.GateThreadStart", "MessageBus.ReporterWorker",
        "TimerQueue.TimerThread", "SocketAsyncEngine.EventLoop", "PyBridge.Telemetry.CoarseClock.Tick"];

    /// <summary>One stack for each thread that runs or waits in .NET code, or one line that says why there are none.</summary>
    public static async Task<string> OfAsync(int id)
    {
        if (!DiagnosticsClient.GetPublishedProcesses().Contains(id))
            return ".NET: no runtime in this process.";
        var trace = Path.Combine(Path.GetTempPath(), $"pybridge-stacks-{id}-{Guid.NewGuid():N}.nettrace");
        try
        {
            await RecordAsync(id, trace).WaitAsync(_limit);
            return Format(trace);
        }
        catch (TimeoutException)
        {
            return ".NET: the runtime did not answer within 15 seconds (it may be stopped for a garbage collection that cannot start).";
        }
        catch (Exception e) when (e is IOException or DiagnosticsClientException or InvalidDataException or FormatException)
        {
            return $".NET: the stacks cannot be read: {e.Message}";
        }
        finally
        {
            File.Delete(trace);
            File.Delete(Path.ChangeExtension(trace, ".etlx"));
        }
    }

    /// <summary>The same of this process, for a thread that may wait. What the calling thread itself does is left out.</summary>
    public static string OfThisProcess() => Task.Run(static () => OfAsync(Environment.ProcessId)).GetAwaiter().GetResult();

    private static async Task RecordAsync(int id, string trace)
    {
        var client = new DiagnosticsClient(id);
        using var session = await client.StartEventPipeSessionAsync(
            [new EventPipeProvider("Microsoft-DotNETCore-SampleProfiler", System.Diagnostics.Tracing.EventLevel.Informational)],
            requestRundown: true, circularBufferMB: 64, CancellationToken.None);
        var file = File.Create(trace);
        await using (file)
        {
            var copy = session.EventStream.CopyToAsync(file);
            await Task.Delay(100);   // Samples come every millisecond.
            await session.StopAsync(CancellationToken.None);
            await copy;
        }
    }

    private static string Format(string trace)
    {
        var etlx = TraceLog.CreateFromEventPipeDataFile(trace, Path.ChangeExtension(trace, ".etlx"));
        using var symbols = new SymbolReader(TextWriter.Null) { SymbolPath = "" };
        using var log = new TraceLog(etlx);
        var source = new MutableTraceEventStackSource(log) { OnlyManagedCodeStacks = true };
        new SampleProfilerThreadTimeComputer(log, symbols).GenerateThreadTimeStacks(source);

        var threads = new Dictionary<string, string>();
        source.ForEach(sample =>
        {
            var frames = new List<string>();
            var thread = "";
            for (var index = sample.StackIndex; index != StackSourceCallStackIndex.Invalid; index = source.GetCallerIndex(index))
            {
                var name = source.GetFrameName(source.GetFrameIndex(index), false);
                if (name.StartsWith("Thread (", StringComparison.Ordinal))
                {
                    thread = name;
                    break;
                }
                if (name is not ("CPU_TIME" or "UNMANAGED_CODE_TIME"))
                    frames.Add(name);
            }
            threads[thread] = Shorten(frames);   // The last sample of each thread is kept.
        });

        var text = new StringBuilder(".NET stacks (most recent call first):");
        foreach (var (thread, stack) in threads.Where(t => t.Value.Length > 0))
            text.Append(CultureInfo.InvariantCulture, $"\n  {thread}\n{stack}");
        return text.ToString();
    }

    /// <summary>Leaves out what says nothing: waiting pool threads, this reader, and how a test framework got here.</summary>
    private static string Shorten(List<string> frames)
    {
        if (frames.Count == 0 || frames.Any(static frame => frame.Contains(nameof(ManagedStacks), StringComparison.Ordinal)) || frames.Take(6).Any(frame => _idle.Any(frame.Contains)))
            return "";
        var start = frames.FindIndex(frame => frame.StartsWith("xunit.", StringComparison.Ordinal));
        var shown = start < 0 ? frames : [.. frames.Take(start), "(the test framework)"];
        return string.Join('\n', shown.Select(frame =>
            "    " + frame.Replace("value class ", "", StringComparison.Ordinal).Replace("class ", "", StringComparison.Ordinal)));
    }
}
