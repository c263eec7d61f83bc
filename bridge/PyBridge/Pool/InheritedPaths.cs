// What a sub-interpreter takes over: where modules are found, and the program's arguments.
using PyBridge.Interop;

namespace PyBridge.Pool;

/// <summary>A new interpreter has the <c>sys.path</c> of CPython's configuration, without what the program has added since.</summary>
internal sealed class InheritedPaths
{
    private readonly string[] _path;
    private readonly string[] _arguments;

    private InheritedPaths(string[] path, string[] arguments)
    {
        _path = path;
        _arguments = arguments;
    }

    /// <summary>Reads them. Attached to the interpreter that the pool is started in.</summary>
    internal static InheritedPaths Read() => new(Texts("path"), Texts("argv"));

    /// <summary>Sets them in the interpreter that the thread is attached to.</summary>
    internal void Apply()
    {
        Set("path", _path);
        Set("argv", _arguments);
    }

    private static string[] Texts(string name)
    {
        using var list = List(name);
        List<string> texts = [];
        foreach (var item in list.As<object?[]>())
        {
            // Anything else on sys.path (a pathlib.Path) is ignored by Python's own import as well.
            if (item is string text) texts.Add(text);
            else (item as IDisposable)?.Dispose();
        }

        return [.. texts];
    }

    private static void Set(string name, string[] texts)
    {
        using var list = List(name);
        list.Call("clear");
        list.Call("extend", (object)texts);
    }

    private static PyObject List(string name)
    {
        using var sys = Names.ImportModule("sys");
        using var value = Names.GetAttribute(sys, name);
        return PyObject.FromOwned(new BorrowedReference(value.Pointer).ToOwned(), Interpreter.Current);
    }
}
