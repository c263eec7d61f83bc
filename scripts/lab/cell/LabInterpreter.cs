// An interpreter as the laboratory sees it.
namespace PyBridge.Lab.Cells;

/// <param name="Name">For tables and JSON: version and build, <c>3.13.0t</c>.</param>
/// <param name="Program">The path of its program.</param>
/// <param name="FreeThreaded">Whether it runs without a GIL.</param>
/// <param name="NotEmbeddable">Why it cannot be embedded, or null where it can.</param>
internal sealed record LabInterpreter(string Name, string Program, bool FreeThreaded, string? NotEmbeddable)
{
    /// <summary>Whether its standard library has <c>InterpreterPoolExecutor</c>.</summary>
    public bool HasInterpreterPool { get; init; }

    /// <summary>Whether pythonnet can load it.</summary>
    public bool SuitsPythonNet { get; init; }

    /// <summary>Whether its sub-interpreters may have a GIL of their own.</summary>
    public bool HasOwnGilSubinterpreters { get; init; }
}
