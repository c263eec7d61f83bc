// The standard library's modules that a Python 3.12 process must have loaded before its sub-interpreters ask for them.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>
/// CPython 3.12 runs the initialization of an extension module for one interpreter before it refuses the module to sub-interpreters, unless the main one
/// loaded it. These keep objects in C variables: two workers that import one of them free each other's ("double free or corruption"), in a
/// plain python too. Once the main interpreter has them, they are refused first, and <c>datetime</c>, <c>zoneinfo</c> and <c>decimal</c>
/// take their versions in Python. From 3.13 on CPython does this itself (gh-117953).
/// </summary>
internal static class UnsharedModules
{
    private static readonly string[] s_names = ["_datetime", "_decimal"];

    /// <summary>Loads them. Attached to the main interpreter, before it makes a sub-interpreter.</summary>
    internal static void Load()
    {
        if (CPython.Version.Minor != 12) return;
        foreach (var name in s_names)
        {
            try
            {
                Names.ImportModule(name).Dispose();
            }
            catch (PythonException error) when (error.PythonType == "ModuleNotFoundError")
            {
                // A CPython that was built without it: no worker has it either.
            }
        }
    }
}
