// The machine and the software that measurements were taken on.
using System.Runtime.InteropServices;

namespace PyBridge.Lab.Cells;

/// <param name="Processor">The processor's own name for itself.</param>
/// <param name="Cores">Logical processors that this process may use.</param>
/// <param name="System">Operating system and kernel.</param>
/// <param name="Dotnet">The .NET runtime.</param>
/// <param name="Pythons">The interpreters found.</param>
/// <param name="Time">When the run began, UTC.</param>
/// <param name="Load">Processes that wanted a processor on average over the minute before.</param>
internal sealed record Machine(
    string Processor, int Cores, string System, string Dotnet, IReadOnlyList<LabInterpreter> Pythons, DateTime Time, double Load)
{
    internal static Machine Describe(IReadOnlyList<LabInterpreter> pythons) => new(
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            ?? RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        RuntimeInformation.OSDescription,
        Environment.Version.ToString(),
        pythons,
        DateTime.UtcNow,
        CurrentLoad());

    /// <summary>The load average over the last minute.</summary>
    internal static double CurrentLoad() =>
        double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], global::System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() =>
        $"{Processor}, {Cores} cores; {System}; .NET {Dotnet}; Python {string.Join(", ", Pythons.Select(python => python.Name))}";
}
