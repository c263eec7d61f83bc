// Whether two handles mean one Python object.
namespace PyBridge.PythonNet.Specs;

internal static class Identity
{
    private static readonly PyObject s_builtins = PythonNetBridge.Host.Import("builtins");

    /// <summary>Python's <c>id()</c> of an object of either library.</summary>
    internal static long Of(object o) => s_builtins.Call<long>("id", o);
}
