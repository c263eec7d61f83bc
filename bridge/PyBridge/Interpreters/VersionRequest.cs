// A version as people ask for it: 3.13, 3.13t, 3.13.5, 3.15.0rc1.
namespace PyBridge.Interpreters;

/// <summary>A version asked for. Without a <c>t</c> it means an ordinary build, as it does for uv and pyenv.</summary>
internal sealed record VersionRequest(string Text, string Version, bool FreeThreaded)
{
    internal static bool TryParse(string text, out VersionRequest request)
    {
        // By hand: the first regular expression of a process costs several milliseconds of its start.
        var asked = text.Trim();
        var freeThreaded = asked.EndsWith('t');
        var version = freeThreaded ? asked[..^1] : asked;
        var valid = version.Split('.') switch
        {
            ["3", var minor] => IsNumber(minor),
            ["3", var minor, var micro] => IsNumber(minor) && IsMicro(micro),
            _ => false,
        };
        request = valid ? new VersionRequest(asked, version, freeThreaded) : new VersionRequest(asked, "", false);
        return valid;
    }

    /// <summary>True where <paramref name="installation"/> is such a version; one without a micro version takes any.</summary>
    internal bool Fits(PythonInstallation installation) =>
        installation.IsFreeThreaded == FreeThreaded
        && (installation.Version == Version || installation.Number.ToString(2) == Version || installation.Number.ToString(3) == Version);

    /// <summary>A number, perhaps followed by that of a pre-release: 5, 0a1, 0b2, 0rc1.</summary>
    private static bool IsMicro(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == 0 || digits == text.Length) return digits > 0;
        var rest = text[digits..];
        return IsNumber(rest.StartsWith("rc", StringComparison.Ordinal) ? rest[2..] : rest[0] is 'a' or 'b' ? rest[1..] : "");
    }

    private static bool IsNumber(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character)) return false;
        }

        return text.Length > 0;
    }
}
