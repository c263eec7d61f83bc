// The interpreters of this machine, as the laboratory uses them.
using PyBridge.Commands;
using PyBridge.Interpreters;

namespace PyBridge.Lab.Cells;

internal static class LabInterpreters
{
    /// <summary>One interpreter of each version and build, in the order in which the bridge would choose; embeddable ones win.</summary>
    internal static IReadOnlyList<LabInterpreter> FindAll() =>
    [
        .. PythonFinder.FindAll()
            .Where(python => python.Number >= new Version(3, 11))
            .GroupBy(NameOf)
            .Select(same => From(same.FirstOrDefault(python => python.IsEmbeddable) ?? same.First())),
    ];

    /// <summary>The interpreter to embed.</summary>
    /// <exception cref="PythonNotFoundException">There is none that fits; the message says why.</exception>
    internal static LabInterpreter Resolve(string? specification) => From(PythonFinder.Resolve(specification));

    private static LabInterpreter From(PythonInstallation python) => new(
        NameOf(python), python.Executable, python.IsFreeThreaded,
        python.IsEmbeddable ? null : python.WhyNotEmbeddable ?? "it has no shared libpython")
    {
        SuitsPythonNet = PythonNetCompanion.WhyNot(python) is null,
        HasInterpreterPool = python.Number >= new Version(3, 14),
        HasOwnGilSubinterpreters = python.HasOwnGilSubinterpreters,
    };

    private static string NameOf(PythonInstallation python) => python.Version + (python.IsFreeThreaded && !python.Version.EndsWith('t') ? "t" : "");
}
