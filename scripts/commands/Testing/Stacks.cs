// Where processes that hang stand, in both languages: those of a suite, or one that a test started. The scenarios compile this file too.
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PyBridge.Stacks;

namespace PyBridge.Commands.Testing;

internal static partial class Stacks
{
    private const int SigUsr2 = 12;

    /// <summary>
    /// The .NET and Python stacks of each process that carries the mark. Python's come from the signal handler that
    /// tests/python/watch registers; they need no GIL, so a deadlock does not hide them.
    /// </summary>
    internal static Task<string> OfAsync(string mark, string stacksFolder) => OfAsync(ProcessTree.Find(mark), stacksFolder);

    /// <summary>The same of a process and all that it started.</summary>
    internal static Task<string> OfAsync(int root, string stacksFolder) => OfAsync(ProcessTree.Of(root), stacksFolder);

    private static async Task<string> OfAsync(IReadOnlyList<int> processes, string stacksFolder)
    {
        var text = new StringBuilder();
        foreach (var id in processes)
        {
            text.Append("---- ").AppendLine(ProcessTree.Describe(id));
            // .NET first: a signal could disturb what it waits for.
            text.AppendLine(await ManagedStacks.OfAsync(id));
            text.AppendLine(await PythonOfAsync(id, stacksFolder));
        }
        return text.Length == 0 ? "No process is left to look at." : text.ToString();
    }

    private static async Task<string> PythonOfAsync(int id, string folder)
    {
        var file = Path.Combine(folder, id.ToString(CultureInfo.InvariantCulture) + ".python");
        if (!File.Exists(file) || !ProcessTree.Handles(id, SigUsr2))
            return "Python: no interpreter here that answers.";
        var before = new FileInfo(file).Length;
        if (Kill(id, SigUsr2) != 0)
            return "Python: the process is gone.";
        for (var wait = 0; wait < 20; wait++)
        {
            await Task.Delay(100);
            var length = new FileInfo(file).Length;
            if (length > before && wait > 2)
                return "Python stacks (most recent call first):\n" + (await File.ReadAllTextAsync(file))[(int)before..].TrimEnd();
        }
        return "Python: no stack within 2 seconds.";
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int id, int signal);
}
