// A made-up user environment in a temporary folder, so that specs of the search do not depend on what this machine has.
using PyBridge.Interpreters;

namespace PyBridge.Specs.Interpreters;

/// <summary>Folders, variables and interpreters that only the spec sees. Disposing removes them.</summary>
internal sealed class MachineOfItsOwn : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];

    internal MachineOfItsOwn() => Directory.CreateDirectory(Folder);

    internal string Folder { get; } = Path.Combine(Path.GetTempPath(), "pybridge-specs-" + Guid.NewGuid().ToString("N"));

    internal SearchPlaces Places => new(_variables.GetValueOrDefault, In("home"), []);

    /// <summary>A real interpreter of this machine, which the made-up ones stand on.</summary>
    internal static PythonInstallation Real { get; } = PythonFinder.Resolve();

    internal string In(params string[] parts) => Path.Combine([Folder, .. parts]);

    internal void Set(string variable, string value) => _variables[variable] = value;

    /// <summary>A script at <paramref name="path"/> that does what a version manager's shim does.</summary>
    internal string Shim(string path, string target) => Script(path, $"exec \"{target}\" \"$@\"");

    /// <summary>A program that claims to be an interpreter with the given facts.</summary>
    internal string Pretender(
        string path, string version, string implementation = "cpython", bool freeThreaded = false, string? prefix = null, int bits = 64, string? loaded = null) =>
        Script(path, Pretence(path, version, implementation, freeThreaded, prefix ?? In("nowhere"), bits, loaded));

    /// <summary>The shell commands of such a program.</summary>
    internal static string Pretence(
        string path, string version, string implementation, bool freeThreaded, string prefix, int bits, string? loaded)
    {
        string number = string.Join(',', version.Split('.'));
        string series = string.Join('.', version.Split('.')[..2]);
        string Text(string? value) => value is null ? "null" : $"\"{value}\"";
        return $$"""
            cat <<'FACTS'
            pybridge-facts:{"INSTSONAME":"libpython{{series}}.a","LDLIBRARY":null,"LIBDIR":"{{prefix}}/lib","MULTIARCH":null,"LIBPL":null,
            "PY_CFLAGS":"-g -O3 -Wall","PY_CFLAGS_NODIST":"-flto","PY_CORE_CFLAGS":null,"PY_CORE_LDFLAGS":null,
            "CONFIG_ARGS":"'--enable-optimizations'","Py_DEBUG":0,"Py_GIL_DISABLED":{{(freeThreaded ? 1 : 0)}},"Py_ENABLE_SHARED":0,
            "implementation":"{{implementation}}","version":"{{version}}","number":[{{number}}],"executable":"{{path}}","base_executable":"{{path}}",
            "prefix":"{{prefix}}","base_prefix":"{{prefix}}","abiflags":"{{(freeThreaded ? "t" : "")}}","loaded":{{Text(loaded)}},
            "bits":{{bits}},"machine":"{{InterpreterQuery.ThisMachine}}"}
            FACTS
            """;
    }

    /// <summary>A virtual environment as <c>python -m venv</c> lays it out.</summary>
    internal string Venv(string name, string home, string interpreter)
    {
        string folder = In(name);
        Directory.CreateDirectory(Path.Combine(folder, "bin"));
        File.CreateSymbolicLink(Path.Combine(folder, "bin", "python3"), interpreter);
        File.WriteAllText(Path.Combine(folder, "pyvenv.cfg"), $"home = {home}\ninclude-system-site-packages = false\nversion = 3.12.7\n");
        return folder;
    }

    internal string Script(string path, string body)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
