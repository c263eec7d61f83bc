// Looks at the modules that C# calls: can threads run their code side by side?
using System.Collections.Concurrent;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>On free-threaded builds only. What makes code slow there, and what is done about it, is known in _sharing.py.</summary>
internal static unsafe class SharedCode
{
    private static readonly ImportedObject s_examine = new("dotnet_tasks._sharing", "examine");
    private static readonly PerInterpreter<ConcurrentDictionary<string, bool>> s_examined = new(static _ => new ConcurrentDictionary<string, bool>());

    /// <summary>Warns in Python, once for each name, where the module's functions are of the slow kind. The calling thread is attached.</summary>
    internal static void Examine(string name, OwnedReference module)
    {
        if (!CPython.IsFreeThreaded || !s_examined.Current.TryAdd(name, true)) return;
        var argument = module.Pointer;
        CPython.Py_DecRef(PythonError.Check(CPython.PyObject_Vectorcall(s_examine.Current, &argument, 1, 0)));
    }
}
