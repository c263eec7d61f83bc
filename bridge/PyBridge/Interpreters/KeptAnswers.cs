// What interpreters said of themselves, kept on disk: asking one costs a process, which would be a good part of a program's start.
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PyBridge.Interpreters;

/// <summary>
/// One small file for each interpreter, beside the ones that <c>scripts/python</c> installs; named by everything that the answer depends on, so
/// that nothing in it is ever out of date. Whether the libpython that it names is there is looked up anew each time.
/// </summary>
/// <remarks>A folder that cannot be written, or read, only means that the interpreter is asked.</remarks>
internal static class KeptAnswers
{
    private static string Folder => Path.Combine(Path.GetDirectoryName(PythonFinder.InstallFolder)!, "interpreters");

    /// <summary>Where the answer to <paramref name="question"/> lies.</summary>
    /// <param name="executable">Its full path.</param>
    /// <param name="changed">When its file, or its environment's configuration, last changed.</param>
    /// <param name="length">Of its file, in bytes.</param>
    /// <param name="question">The script that it runs.</param>
    internal static string PlaceOf(string executable, long changed, long length, string question)
    {
        // Which libpython a program loads may depend on the loader's path.
        var key = string.Join('\n', executable, changed.ToString(CultureInfo.InvariantCulture), length.ToString(CultureInfo.InvariantCulture),
            Environment.GetEnvironmentVariable("LD_LIBRARY_PATH"), question);
        return Path.Combine(Folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) + ".json");
    }

    /// <summary>The answer, or null if there is none.</summary>
    internal static string? Find(string place)
    {
        try
        {
            // Whole or none: a disk that was full leaves a part.
            return File.Exists(place) && File.ReadAllText(place).TrimEnd() is ['{', .., '}'] answer ? answer : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer, whole or not at all: two processes may do so at once.</summary>
    internal static void Keep(string place, string answer)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            var unfinished = $"{place}.{Environment.ProcessId}";
            File.WriteAllText(unfinished, answer);
            File.Move(unfinished, place, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Asked again next time.
        }
    }
}
