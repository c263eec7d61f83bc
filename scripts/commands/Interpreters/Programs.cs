// Looks up programs on PATH.
namespace PyBridge.Commands.Interpreters;

internal static class Programs
{
    /// <summary>The path of the first program called <paramref name="name"/> on <c>PATH</c>, or null.</summary>
    internal static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
