// Which PyObjects were never disposed, by Python type: PythonOptions.ReportLeaks.
using System.Runtime.CompilerServices;
using PyBridge.Interop.Values;

namespace PyBridge.Interop;

/// <summary>Refers to living <see cref="PyObject"/>s weakly. Kept only where a program asked for it: each object costs a table's entry then.</summary>
internal static class LeakReport
{
    private static readonly object s_mark = new();
    private static ConditionalWeakTable<PyObject, object>? s_living;

    internal static void TurnOn() => s_living ??= [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Made(PyObject o)
    {
        if (s_living is { } living) living.Add(o, s_mark);
    }

    /// <summary>One sentence, or null when there is nothing to say. The thread is attached.</summary>
    internal static string? Describe(Interpreter interpreter)
    {
        if (s_living is null) return null;
        Dictionary<string, int> byType = [];
        foreach (var (o, _) in s_living)
        {
            if (o.Interpreter != interpreter || o.IsDisposed) continue;
            var type = TypeName.Of(o.Borrow());
            byType[type] = byType.GetValueOrDefault(type) + 1;
        }

        return byType.Count == 0
            ? null
            : "PyBridge: not disposed at the end: "
              + string.Join(", ", byType.OrderByDescending(static one => one.Value).ThenBy(static one => one.Key, StringComparer.Ordinal).Select(static one => $"{one.Value} {one.Key}"))
              + ".";
    }
}
