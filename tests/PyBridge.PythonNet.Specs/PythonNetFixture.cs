// The one CPython of this process, started through pythonnet: all specs share it.
using Python.Runtime;
using Xunit;

[assembly: AssemblyFixture(typeof(PyBridge.PythonNet.Specs.PythonNetFixture))]

namespace PyBridge.PythonNet.Specs;

public sealed class PythonNetFixture : IDisposable
{
    public PythonNetFixture() => Host = PythonNetBridge.Initialize();

    public PythonHost Host { get; }

    /// <summary>A pythonnet module made of Python source.</summary>
    public static Python.Runtime.PyObject Module(string source)
    {
        using var gil = Py.GIL();
        return PyModule.FromString($"spec_{Guid.NewGuid():N}", source);
    }

    public void Dispose() => PythonEngine.Shutdown();
}
