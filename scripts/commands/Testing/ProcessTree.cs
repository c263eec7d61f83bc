// The processes of a test run, found by a variable that all of them inherit: orphans too.
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PyBridge.Commands.Testing;

internal static class ProcessTree
{
    /// <summary>The variable that marks the processes of one suite.</summary>
    internal const string Mark = "PYBRIDGE_TEST_RUN";

    /// <summary>Ids of the live processes that carry this mark.</summary>
    internal static IReadOnlyList<int> Find(string mark)
    {
        var wanted = Encoding.UTF8.GetBytes($"{Mark}={mark}\0");
        var found = new List<int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) || id == Environment.ProcessId)
                continue;
            if (ReadOrNothing($"{folder}/environ") is { Length: > 0 } environment && environment.AsSpan().IndexOf(wanted) >= 0)
                found.Add(id);
        }
        return found;
    }

    /// <summary>A live process and those that it started, and they.</summary>
    internal static IReadOnlyList<int> Of(int root)
    {
        List<int> found = [root];
        for (var i = 0; i < found.Count; i++)
        {
            if (!Directory.Exists($"/proc/{found[i]}/task"))
                continue;
            foreach (var thread in Directory.EnumerateDirectories($"/proc/{found[i]}/task"))
                found.AddRange(Encoding.UTF8.GetString(ReadOrNothing($"{thread}/children"))
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static id => int.Parse(id, CultureInfo.InvariantCulture)));
        }
        return found;
    }

    /// <summary>A short description of a process for people: its command line.</summary>
    internal static string Describe(int id)
    {
        var line = Encoding.UTF8.GetString(ReadOrNothing($"/proc/{id}/cmdline")).Replace('\0', ' ').Trim();
        return string.Create(CultureInfo.InvariantCulture, $"process {id}: {(line.Length > 160 ? line[..160] + " ..." : line)}");
    }

    /// <summary>Whether the process has a handler of its own for a signal, so that sending it does not end the process.</summary>
    internal static bool Handles(int id, int signal)
    {
        foreach (var line in Encoding.UTF8.GetString(ReadOrNothing($"/proc/{id}/status")).Split('\n'))
            if (line.StartsWith("SigCgt:", StringComparison.Ordinal))
                return (ulong.Parse(line.AsSpan(7).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1) & 1) == 1;
        return false;
    }

    /// <summary>Ends every process that carries this mark, and says which they were.</summary>
    internal static IReadOnlyCollection<string> Kill(string mark)
    {
        var ended = new HashSet<string>();
        // Twice: one of them may have started another meanwhile.
        for (var round = 0; round < 2; round++)
        {
            foreach (var id in Find(mark))
            {
                var description = Describe(id);
                try
                {
                    using var process = Process.GetProcessById(id);
                    process.Kill();
                    ended.Add(description);
                }
                catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
                {
                    // It ended by itself in between.
                }
            }
        }
        return ended;
    }

    private static byte[] ReadOrNothing(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];   // The process ended while we looked, or belongs to somebody else.
        }
    }
}
