// What `scripts/python install` was asked for: a series such as 3.13, its kind, and how well it is to be optimized.
using System.Globalization;
using System.Text.RegularExpressions;

namespace PyBridge.Commands.Interpreters;

/// <summary>A series of CPython to install.</summary>
/// <param name="Minor">The minor version: 13 for 3.13.</param>
/// <param name="FreeThreaded">True for a free-threaded build (PEP 703).</param>
/// <param name="Optimized">True for profile-guided and link-time optimization, which takes many times longer to build.</param>
internal sealed partial record InstallRequest(int Minor, bool FreeThreaded, bool Optimized)
{
    /// <summary>The series without its kind, such as <c>3.13</c>.</summary>
    internal string Series => $"3.{Minor}";

    /// <summary>The series with its kind, such as <c>3.13t</c>.</summary>
    internal string Tag => Series + (FreeThreaded ? "t" : "");

    /// <summary>The name of its folder: both kinds and both degrees of optimization live side by side.</summary>
    internal string FolderName => Tag + (Optimized ? "-optimized" : "");

    /// <summary>The folder that it is installed into.</summary>
    internal string Prefix => Path.Combine(PythonFinder.InstallFolder, FolderName);

    /// <summary>Reads <c>3.13</c> or <c>3.13t</c>.</summary>
    /// <exception cref="InstallException">The text is no series that can be installed.</exception>
    internal static InstallRequest Parse(string text, bool optimized)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            throw new InstallException($"\"{text}\" is no series of CPython: name one such as 3.13, 3.13t, 3.14 or 3.14t (the latest release of it is installed).");
        int minor = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        bool freeThreaded = match.Groups[2].Success;
        if (minor < 11) throw new InstallException($"CPython 3.{minor} is older than 3.11, the oldest that the bridge supports.");
        return freeThreaded && minor < 13
            ? throw new InstallException($"CPython 3.{minor} has no free-threaded build; the first was 3.13t.")
            : new InstallRequest(minor, freeThreaded, optimized);
    }

    [GeneratedRegex(@"^3\.(\d{1,3})(t)?$")]
    private static partial Regex Pattern();
}
