// A name for what a thread does in Python, for the telemetry.
using System.Runtime.CompilerServices;
using PyBridge.Telemetry;

namespace PyBridge;

/// <summary>While it lives, the calling thread's attaches carry a label of the program's own in <see cref="GilReport"/> and in the meter <c>PyBridge</c>.</summary>
/// <remarks>
/// Without one the label is the bridge's operation: the Python function's name where it is known, else the member that was called
/// (<c>Import</c>, <c>GetAttr</c>, …). Labels nest, and end on the thread that began them. Use few: each is counted by itself.
/// </remarks>
/// <example><code>using (GilLabel.Set()) total = sum.Invoke(values);   // the label is the name of the member that this stands in</code></example>
public readonly ref struct GilLabel
{
    private readonly CallerLabel? _label;
    private readonly string? _outer;

    private GilLabel(CallerLabel label, string text)
    {
        _label = label;
        _outer = label.Text;
        label.Text = text;
    }

    /// <summary>Sets the calling thread's label; without an argument it is the name of the calling member.</summary>
    public static GilLabel Set([CallerMemberName] string label = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return new GilLabel(CallerLabel.OfThread, label);
    }

    /// <summary>Puts the label back that was there before.</summary>
    public void Dispose()
    {
        if (_label is not null) _label.Text = _outer;
    }
}
