// Where a C# host's Python finds dotnet_tasks and the application's own modules.
using System.Reflection;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>Fills <c>sys.path</c> and <c>sys.argv</c>. The thread is attached.</summary>
internal static class PythonPaths
{
    /// <summary>The folder that holds <c>dotnet_tasks</c>, beside this assembly.</summary>
    internal static string Package => Path.Combine(
        Path.GetDirectoryName(typeof(PythonPaths).Assembly.Location) is { Length: > 0 } folder ? folder : AppContext.BaseDirectory, "python");

    /// <summary>Puts the folder that holds <c>dotnet_tasks</c> on <c>sys.path</c>, behind what is there: an installed package goes first.</summary>
    internal static void AddPackage()
    {
        using var path = PySys("path");
        if (!path.Call<bool>("__contains__", Package)) path.Call("append", Package);
    }

    internal static void Add(PythonOptions options)
    {
        if (!Directory.Exists(Path.Combine(Package, "dotnet_tasks")))
        {
            throw new DirectoryNotFoundException(
                $"The Python package dotnet_tasks is missing from {Package}; it belongs beside PyBridge.dll. Copy the whole output folder.");
        }

        // By the C API alone: calls by name and conversions of lists would be compiled for this, at every start.
        using var sys = Names.ImportModule("sys");
        using var path = Names.GetAttribute(sys, "path");
        InsertFirst(path, Package);
        for (var i = options.ModulePaths.Count - 1; i >= 0; i--) InsertFirst(path, Absolute(options.ModulePaths[i]));

        using var argv = Names.GetAttribute(sys, "argv");
        Replace(argv, [Assembly.GetEntryAssembly()?.GetName().Name ?? "", .. options.Arguments]);
    }

    private static void InsertFirst(BorrowedReference list, string text)
    {
        using var item = new OwnedReference(Text.FromString(text));
        PythonError.Check(CPython.PyList_Insert(list.Pointer, 0, item.Pointer));
    }

    private static void Replace(BorrowedReference list, string[] texts)
    {
        using var items = new OwnedReference(PythonError.Check(CPython.PyList_New(0)));
        for (var i = 0; i < texts.Length; i++)
        {
            using var item = new OwnedReference(Text.FromString(texts[i]));
            PythonError.Check(CPython.PyList_Insert(items.Pointer, i, item.Pointer));
        }

        PythonError.Check(CPython.PyList_SetSlice(list.Pointer, 0, nint.MaxValue, items.Pointer));
    }

    private static PyObject PySys(string name)
    {
        using var sys = Names.ImportModule("sys");
        using var value = Names.GetAttribute(sys, name);
        return PyObject.FromOwned(new BorrowedReference(value.Pointer).ToOwned(), Interpreter.Current);
    }

    private static string Absolute(string folder)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, folder);
        return Directory.Exists(beside) ? Path.GetFullPath(beside) : Path.GetFullPath(folder);
    }
}
