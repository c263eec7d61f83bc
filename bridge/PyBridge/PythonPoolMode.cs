// In which interpreters a pool's workers run.
namespace PyBridge;

/// <summary>What <see cref="PythonPoolOptions.Mode"/> chooses.</summary>
public enum PythonPoolMode
{
    /// <summary>What runs in parallel on this CPython: one interpreter on free-threaded builds, sub-interpreters on ordinary ones.</summary>
    Auto,

    /// <summary>Each worker is a sub-interpreter with a GIL of its own (PEP 684), from 3.12 on: its own modules, its own objects.</summary>
    SubInterpreters,

    /// <summary>
    /// All workers are threads of the one interpreter and share its modules. On a build with a GIL they take turns: coroutines that wait,
    /// and extension modules that release the GIL, still gain.
    /// </summary>
    SingleInterpreter,
}
