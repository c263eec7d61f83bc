// A version as people ask for it: 3.13, 3.13t, 3.13.5, 3.15.0rc1.
using System.Text.RegularExpressions;

namespace PyBridge.Interpreters;

/// <summary>A version asked for. Without a <c>t</c> it means an ordinary build, as it does for uv and pyenv.</summary>
internal sealed partial record VersionRequest(string Text, string Version, bool FreeThreaded)
{
    internal static bool TryParse(string text, out VersionRequest request)
    {
        var match = Pattern().Match(text.Trim());
        request = new VersionRequest(text.Trim(), match.Groups[1].Value, match.Groups[5].Success);
        return match.Success;
    }

    /// <summary>True where <paramref name="installation"/> is such a version; one without a micro version takes any.</summary>
    internal bool Fits(PythonInstallation installation) =>
        installation.IsFreeThreaded == FreeThreaded
        && (installation.Version == Version || installation.Number.ToString(2) == Version || installation.Number.ToString(3) == Version);

    [GeneratedRegex(@"^(3\.\d+(\.\d+((a|b|rc)\d+)?)?)(t)?$")]
    private static partial Regex Pattern();
}
