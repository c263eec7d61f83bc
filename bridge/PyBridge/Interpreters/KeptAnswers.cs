// What interpreters said of themselves, kept on disk: asking one costs a process, which would be a good part of a program's start.
using System.Globalization;

namespace PyBridge.Interpreters;

/// <summary>
/// One small file for each interpreter, beside the ones that <c>scripts/python</c> installs. It says what its answer depended on, so that an
/// answer out of date is never taken. Whether the libpython that it names is there is looked up anew each time.
/// </summary>
/// <remarks>
/// A folder that cannot be written, or read, only means that the interpreter is asked. Lines of <c>name=value</c> and a hash of a few lines of
/// code, since a parser or a cryptographic hash costs a program's start more than the rest of its search for Python.
/// </remarks>
internal static class KeptAnswers
{
    private const string Of = "of", End = "end", Extension = ".facts";

    private static string Folder => Path.Combine(Path.GetDirectoryName(PythonFinder.InstallFolder)!, "interpreters");

    /// <summary>Names an answer and all that it depends on, in one line.</summary>
    /// <param name="executable">Its full path.</param>
    /// <param name="changed">When its file, or its environment's configuration, last changed.</param>
    /// <param name="length">Of its file, in bytes.</param>
    /// <param name="question">The script that it runs.</param>
    internal static string Key(string executable, long changed, long length, string question)
    {
        // Which libpython a program loads may depend on the loader's path.
        var rest = Hash($"{Environment.GetEnvironmentVariable("LD_LIBRARY_PATH")}\n{question}");
        return string.Join('|', Text(changed), Text(length), rest, executable);
    }

    /// <summary>What the interpreter said, or null if that is not known.</summary>
    internal static Dictionary<string, string>? Find(string key)
    {
        try
        {
            var place = PlaceOf(key);
            if (!File.Exists(place)) return null;
            var facts = new Dictionary<string, string>();
            foreach (var line in File.ReadAllText(place).Split('\n'))
            {
                if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at) facts[line[..at]] = line[(at + 1)..];
            }

            // Whole or none: a disk that was full leaves a part.
            return facts.Remove(End) && facts.Remove(Of, out var known) && known == key ? facts : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps an answer, whole or not at all: two processes may do so at once. Those of interpreters that are gone are removed.</summary>
    internal static void Keep(string key, Dictionary<string, string> facts)
    {
        string[] lines = [$"{Of}={key}", .. facts.Select(static fact => $"{fact.Key}={fact.Value}"), $"{End}="];
        if (lines.Any(static line => line.Contains('\n', StringComparison.Ordinal))) return;
        try
        {
            Directory.CreateDirectory(Folder);
            foreach (var old in Directory.EnumerateFiles(Folder, "*" + Extension).Where(IsOfNone)) File.Delete(old);
            var place = PlaceOf(key);
            var unfinished = $"{place}.{Environment.ProcessId}";
            File.WriteAllText(unfinished, string.Join('\n', lines));
            File.Move(unfinished, place, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Asked again next time.
        }
    }

    private static string PlaceOf(string key) => Path.Combine(Folder, Hash(ExecutableOf(key)) + Extension);

    private static string ExecutableOf(string key) => key.Split('|', 4)[^1];

    private static bool IsOfNone(string place) =>
        File.ReadLines(place).FirstOrDefault() is not { } first || !File.Exists(ExecutableOf(first));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>FNV-1a of 64 bits, the same in every process. http://www.isthe.com/chongo/tech/comp/fnv/</summary>
    private static string Hash(string text)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var character in text) hash = (hash ^ character) * 0x100000001b3;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
