// Where a C# host's Python finds dotnet_tasks and the application's own modules.
using System.Reflection;

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

        using var path = PySys("path");
        path.Call("insert", 0, Package);
        for (var i = options.ModulePaths.Count - 1; i >= 0; i--) path.Call("insert", 0, Absolute(options.ModulePaths[i]));

        using var argv = PySys("argv");
        argv.Call("clear");
        argv.Call("extend", (object)new List<string>([Assembly.GetEntryAssembly()?.GetName().Name ?? "", .. options.Arguments]));
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
