// Follows a file that another process appends lines to.
using System.Text;

namespace PyBridge.Commands.Testing;

internal sealed class EventFile(string path)
{
    private long _position;
    private string _rest = "";

    /// <summary>The whole lines that were added since the last call.</summary>
    internal IReadOnlyList<string> Read()
    {
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = _position;
        using var reader = new StreamReader(file, Encoding.UTF8);
        var text = _rest + reader.ReadToEnd();
        _position = file.Position;
        var lines = text.Split('\n');
        _rest = lines[^1];
        return lines[..^1];
    }
}
