// The module _dotnet_tasks: what .NET offers to the Python files of dotnet_tasks, put into an interpreter's sys.modules.
using PyBridge.Async;
using PyBridge.Export;
using PyBridge.Native;
using PyBridge.Pool;
using PyBridge.Telemetry;

namespace PyBridge.Interop;

/// <summary>
/// Made by hand instead of imported: nothing has to be found on disk, a 3.12 sub-interpreter that cannot import ctypes gets it all the same,
/// and on free-threaded builds no import of an extension module turns the GIL on.
/// </summary>
internal sealed unsafe class NativeModule
{
    private readonly nint _module;

    private NativeModule(nint module) => _module = module;

    /// <summary>Adds a value under a name. Borrows.</summary>
    internal void Add(string name, nint value)
    {
        fixed (byte* utf8 = Names.Utf8(name)) PythonError.Check(CPython.PyObject_SetAttrString(_module, utf8, value));
    }

    /// <summary>Adds a function that takes positional arguments only.</summary>
    internal void Add(string name, int least, int most, NativeFunction.Body body)
    {
        using var function = new OwnedReference(NativeFunction.New(name, least, most, body));
        Add(name, function.Pointer);
    }

    /// <summary>Whether the interpreter that the thread is attached to has the module.</summary>
    internal static bool IsInstalled
    {
        get
        {
            using var name = Names.String("_dotnet_tasks");
            using var existing = new OwnedReference(CPython.PyObject_GetItem(CPython.PyImport_GetModuleDict(), name.Pointer));
            if (existing.IsNull) CPython.PyErr_Clear();
            return !existing.IsNull;
        }
    }

    /// <summary>Makes the module in the interpreter that the thread is attached to, unless it has it already: false then.</summary>
    internal static bool Install()
    {
        if (IsInstalled) return false;
        using var name = Names.String("_dotnet_tasks");
        var modules = CPython.PyImport_GetModuleDict();
        fixed (byte* utf8 = "_dotnet_tasks\0"u8)
        {
            using var made = new OwnedReference(PythonError.Check(CPython.PyModule_New(utf8)));

            // In sys.modules before it is filled: what fills it may import dotnet_tasks files.
            PythonError.Check(CPython.PyObject_SetItem(modules, name.Pointer, made.Pointer));
            try
            {
                Fill(new NativeModule(made.Pointer));
                if (Interpreter.Current is { IsMain: false } interpreter) KeptToTheEnd.Hook(interpreter);
            }
            catch
            {
                // The next import would take the half for the whole.
                if (CPython.PyObject_DelItem(modules, name.Pointer) != 0) CPython.PyErr_Clear();
                throw;
            }
        }

        return true;
    }

    private static void Fill(NativeModule module)
    {
        ForkedChild.AddTo(module);
        module.Add("put_back_signals", 0, 0, static (_, _) =>
        {
            SignalActions.PutBack();
            return None.New();
        });
        module.Add("free_nothing_more", 0, 0, static (_, _) =>
        {
            SpoiledEnd.FreeNothingMore();
            return None.New();
        });
        TaskFunctions.AddTo(module);
        ExportFunctions.AddTo(module);
        TelemetryFunctions.AddTo(module);
        ExecutorFunctions.AddTo(module);
    }
}
