// The lines of a stub: indentation, docstrings.
using System.Text;

namespace PyBridge.Export;

/// <summary>Collects indented lines.</summary>
internal sealed class StubText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    internal void Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    internal void Indented(Action body)
    {
        _depth++;
        body();
        _depth--;
    }

    /// <summary>A function whose body is its docstring, or an ellipsis.</summary>
    internal void Function(string head, string? doc)
    {
        if (doc is null)
        {
            Line(head + " ...");
            return;
        }

        Line(head);
        Indented(() => Docstring(doc));
    }

    internal void Docstring(string doc) =>
        Line("\"\"\"" + doc.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "'", StringComparison.Ordinal) + "\"\"\"");

    public override string ToString() => _text.ToString();
}
