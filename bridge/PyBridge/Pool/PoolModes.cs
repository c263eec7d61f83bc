// Which mode a pool can have on this CPython.
using PyBridge.Native;

namespace PyBridge.Pool;

internal static class PoolModes
{
    /// <summary>What <see cref="PythonPoolMode.Auto"/> stands for here.</summary>
    /// <exception cref="PlatformNotSupportedException">This CPython cannot do what is asked; the message says what it can.</exception>
    internal static PythonPoolMode Resolve(PythonPoolMode asked) => asked switch
    {
        PythonPoolMode.SingleInterpreter => asked,
        PythonPoolMode.Auto when CPython.IsFreeThreaded => PythonPoolMode.SingleInterpreter,
        PythonPoolMode.Auto or PythonPoolMode.SubInterpreters when CPython.Export("Py_NewInterpreterFromConfig") != 0 => PythonPoolMode.SubInterpreters,
        PythonPoolMode.Auto or PythonPoolMode.SubInterpreters => throw new PlatformNotSupportedException(
            $"CPython {CPython.Version} runs Python code on one thread at a time: sub-interpreters with a GIL of their own came with 3.12 (PEP 684). "
            + "Use 3.12 or later, or a free-threaded build; or choose PythonPoolMode.SingleInterpreter, where workers take turns "
            + "(enough for coroutines that wait and for extension modules that release the GIL)."),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "There is no such PythonPoolMode."),
    };
}
