// What the user asked `scripts/test` for.
namespace PyBridge.Commands.Testing;

/// <param name="Only">Run only the tests whose name contains one of these; empty for all.</param>
/// <param name="Python">Run only on these versions or executables; empty for all that are found.</param>
/// <param name="List">Name the tests without running them.</param>
/// <param name="Install">Install what is missing (an interpreter, libpython, the type checker).</param>
/// <param name="Soak">Run the long forms of the tests that have one.</param>
/// <param name="CPython">Run CPython's own suites in full, rather than the subset.</param>
/// <param name="Debian">A Debian suite whose interpreters are to be tested in a folder of their own, or nothing.</param>
/// <param name="AlsoDebian">A Debian suite whose interpreters are to be tested after the others, where it can be had.</param>
/// <param name="Loops">Run the Python tests with these kinds of loops; empty for the run's own choice.</param>
/// <param name="Inside">This is the part of a run that is inside another system's folder: nothing is built or checked.</param>
/// <param name="Repeat">How many times to run every suite.</param>
/// <param name="PythonNet">Ask the configured feeds for the package pythonnet, which the companion's tests need.</param>
/// <param name="PythonNetFeed">A folder that holds that package, or nothing.</param>
internal sealed record TestOptions(
    IReadOnlyList<string> Only,
    IReadOnlyList<string> Python,
    bool List,
    bool Install,
    bool Soak,
    bool CPython,
    string? Debian,
    string? AlsoDebian,
    IReadOnlyList<LoopKind> Loops,
    bool Inside,
    int Repeat,
    bool PythonNet,
    string? PythonNetFeed)
{
    /// <summary>Whether this is the whole run rather than a part that someone chose.</summary>
    internal bool Everything => !Inside && Only.Count == 0 && Python.Count == 0;
}
