// The one CPython of this test process, shared by every spec: started at first use, from the interpreter that PYBRIDGE_PYTHON names.
using Xunit;

namespace PyBridge.Specs;

/// <summary>One process has one CPython, so the specs share it; the test command runs them once for each interpreter.</summary>
internal static class Python
{
    private static readonly SemaphoreSlim s_gate = new(1, 1);
    private static PythonHost? s_host;

    /// <summary>The folder of the specs' own Python modules.</summary>
    internal static string Modules => Path.Combine(AppContext.BaseDirectory, "modules");

    internal static async Task<PythonHost> HostAsync()
    {
        await s_gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return s_host ??= await PythonHost.StartAsync(new PythonOptions
            {
                Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
                ModulePaths = [Modules],
            });
        }
        finally
        {
            s_gate.Release();
        }
    }

    /// <summary>A module made of the given source, for the specs that show what they call.</summary>
    internal static async Task<PyObject> ModuleAsync(string source)
    {
        var host = await HostAsync();
        using var types = host.Import("types");
        using var builtins = host.Import("builtins");
        var module = types.Call<PyObject>("ModuleType", $"spec_{Guid.NewGuid():N}");
        using var code = builtins.Call<PyObject>("compile", source, "<spec>", "exec");
        using var globals = module.GetAttr("__dict__");
        builtins.Call("exec", code, globals);
        return module;
    }
}
