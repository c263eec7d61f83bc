// The label that a thread's calls into Python carry in the telemetry.
namespace PyBridge.Telemetry;

/// <summary>One for each thread; the thread writes it, reports read it.</summary>
internal sealed class CallerLabel
{
    [ThreadStatic] private static CallerLabel? t_ofThread;

    /// <summary>What the program set, or null: then the bridge names its operation.</summary>
    internal volatile string? Text;

    internal static CallerLabel OfThread => t_ofThread ??= new CallerLabel();
}
