// Exceptions that pythonnet carries across the border: each comes out as what it was.
using Python.Runtime;
using PyBridge.Interop;
using PythonNetObject = Python.Runtime.PyObject;

namespace PyBridge.PythonNet.Codecs;

/// <summary>A Python exception that the bridge carries is raised by pythonnet as that very exception object. The GIL is held.</summary>
internal sealed class ErrorEncoder : IPyObjectEncoder
{
    public bool CanEncode(Type type) => type == typeof(Exception) || type == typeof(PythonException);

    public PythonNetObject? TryEncode(object value) => value is PythonException { Value: { } raised } ? Handles.New(raised.Borrow()) : null;
}

/// <summary>A .NET exception that the bridge carries through Python is thrown by pythonnet as that very exception. The GIL is held.</summary>
internal sealed class ErrorDecoder(PythonNetObject dotnetError) : IPyObjectDecoder, IDisposable
{
    public bool CanDecode(PyType objectType, Type targetType) => targetType == typeof(Exception) && objectType.IsSubclass(dotnetError);

    public bool TryDecode<T>(PythonNetObject o, out T? value)
    {
        value = PythonError.FromObject(Handles.Borrow(o)) is T exception ? exception : default;
        return value is not null;
    }

    public void Dispose() => dotnetError.Dispose();
}
