// The functions of _dotnet_tasks that _telemetry.py works with.
using PyBridge.Interop;

namespace PyBridge.Telemetry;

/// <summary>Called attached.</summary>
internal static unsafe class TelemetryFunctions
{
    internal static void AddTo(NativeModule module) => module.Add("gil_report", 0, 0, static (_, _) => Report());

    private static nint Report() => ValueConversion.ToPython(GilTelemetry.ReportOf(Interpreter.Current));
}
