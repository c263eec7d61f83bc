// The standard library's modules that the main interpreter must have loaded before its sub-interpreters ask for them.
using PyBridge.Interop;

namespace PyBridge.Pool;

/// <summary>
/// CPython 3.12 runs the initialization of an extension module for one interpreter before it refuses the module to sub-interpreters, unless the main one
/// loaded it. These keep objects in C variables: two workers that import one of them free each other's ("double free or corruption"), in a
/// plain python too. Once the main interpreter has them, they are refused first, and <c>datetime</c>, <c>zoneinfo</c> and <c>decimal</c>
/// take their versions in Python. 3.13 asks the main interpreter first by itself (gh-117953), but shares the types of <c>_datetime</c>, which two
/// workers that are the first to import it still make at the same time; and <c>_decimal</c> sets up its library once for the process without a lock, which
/// two first workers do twice ("ignoring request to set MPD_MINALLOC a second time" on stderr). Once the main interpreter has them, nobody does.
/// </summary>
internal static class UnsharedModules
{
    /// <summary>Loads them. Attached to the main interpreter, before it makes a sub-interpreter.</summary>
    internal static void Load()
    {
        Load("_datetime");
        Load("_decimal");
    }

    private static void Load(string name)
    {
        try
        {
            Names.ImportModule(name).Dispose();
        }
        catch (PythonException error) when (error.IsInstanceOf("ImportError"))
        {
            // A CPython that was built without it, or whose library is gone: no worker has it either, and Python's own modules do without.
        }
    }
}
