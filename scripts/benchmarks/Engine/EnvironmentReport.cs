// What the figures depend on: machine, builds, modes.
using System.Runtime;
using System.Runtime.InteropServices;

namespace PyBridge.Benchmarks;

internal sealed record EnvironmentReport(
    string Cpu, int Cores, string Governor, string Os, string Dotnet, string GcMode, bool IsTieredPgo, string Commit, double Load)
{
    internal static EnvironmentReport Read() => new(
        Line("/proc/cpuinfo", "model name") ?? "unknown",
        Environment.ProcessorCount,
        Text("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor") ?? "not shown by this machine",
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        $"{(GCSettings.IsServerGC ? "server" : "workstation")}, {GCSettings.LatencyMode}",
        AppContext.TryGetSwitch("System.Runtime.TieredPGO", out var pgo) ? pgo : true,
        ReadCommit(),
        double.Parse((Text("/proc/loadavg") ?? "0").Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));

    private static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path).Trim() : null;

    private static string? Line(string path, string key) => File.ReadLines(path)
        .FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':', 2)[1].Trim();

    private static string ReadCommit()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var head = Path.Combine(folder, ".git", "HEAD");
            if (!File.Exists(head)) continue;
            var text = File.ReadAllText(head).Trim();
            return text.StartsWith("ref: ", StringComparison.Ordinal) ? Text(Path.Combine(folder, ".git", text[5..])) ?? text : text;
        }

        return "not a checkout";
    }
}

/// <summary>What one interpreter's process said of itself.</summary>
internal sealed record PythonReport(string Name, string Version, string Build, bool IsGilEnabled, double SwitchInterval, string Flags);
