// What the user sees: a line that moves while a suite runs (on a terminal), failures as they come, one line per version.
using Spectre.Console;

namespace PyBridge.Commands.Testing;

internal sealed class Report(IAnsiConsole console)
{
    private readonly List<string> _failures = [];
    private StatusContext? _status;

    /// <summary>Whether a line that moves makes sense: on a terminal, not in a log.</summary>
    private bool Live => console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal;

    /// <summary>Shows a moving line as long as <paramref name="work"/> runs.</summary>
    internal async Task<T> WhileAsync<T>(string what, Func<Task<T>> work)
    {
        if (!Live)
        {
            Lines(what + " ...");
            return await work();
        }
        return await console.Status().StartAsync(Markup.Escape(what), async status =>
        {
            _status = status;
            try
            {
                return await work();
            }
            finally
            {
                _status = null;
            }
        });
    }

    internal void Progress(Suite suite, string test, Tally tally)
    {
        if (_status is null)
            return;
        var text = $"{suite.Target.Version}  {suite.Name}  {tally.Short()}  {test}";
        var room = Math.Max(20, console.Profile.Width - 4);
        _status.Status(Markup.Escape(text.Length > room ? text[..(room - 3)] + "..." : text));
    }

    internal void Failure(Suite suite, string test, string detail)
    {
        _failures.Add($"{suite.Target.Version}  {suite.Name}  {test}");
        Lines($"FAILED  {suite.Target.Version}  {suite.Name}  {test}\n{Indent(detail)}");
    }

    internal void CheckFailure(string name, string detail)
    {
        _failures.Add(name);
        Lines($"FAILED  {name}\n{Indent(detail)}");
    }

    /// <summary>Adds a line to the closing summary.</summary>
    internal void NoteFailure(string text) => _failures.Add(text);

    internal void Note(string text) => Lines("note: " + text);

    /// <summary>Prints text as it is: no colours, no line breaks of ours, so that logs can be searched.</summary>
    internal void Lines(string text)
    {
        if (Live)
            console.WriteLine(text);
        else
            Console.Out.WriteLine(text);
    }

    /// <summary>Names the failures once more, where a reader of a long log looks first.</summary>
    internal void Summary()
    {
        if (_failures.Count == 0)
            return;
        Lines("\nFailed:");
        foreach (var failure in _failures)
            Lines("  " + failure);
    }

    private static string Indent(string text) => "    " + text.TrimEnd().Replace("\n", "\n    ", StringComparison.Ordinal);
}
