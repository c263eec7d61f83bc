// .NET → Python through pythonnet: a Task can be awaited, an IAsyncEnumerable iterated.
using Python.Runtime;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;
using PythonNetObject = Python.Runtime.PyObject;

namespace PyBridge.PythonNet.Codecs;

/// <summary>
/// Puts pythonnet's proxy of an asynchronous object into a Python object that adds Python's protocol to it (companion.py) and otherwise
/// is the proxy: <c>await task</c>, and <c>task.Result</c> as ever. Pythonnet calls it with the GIL held.
/// </summary>
internal sealed class AsyncEncoder : IPyObjectEncoder, IDisposable
{
    private readonly PythonNetObject _taskClass;
    private readonly PythonNetObject _sequenceClass;
    private readonly PythonNetObject _exportTask;
    private readonly PythonNetObject _exportSequence;

    /// <param name="functions">The module made of companion.py. The GIL is held.</param>
    internal AsyncEncoder(PythonNetObject functions)
    {
        using var marker = functions.GetAttr("END");
        var end = marker.ToBridge();
        _taskClass = functions.GetAttr("ClrTask");
        _sequenceClass = functions.GetAttr("ClrAsyncIterable");
        _exportTask = NewFunction("export_task", static o => TaskExport.New((Task)o, null, o.GetType().ToString()));
        _exportSequence = NewFunction("export_sequence", o => SequenceExport.New(o, end));
    }

    public bool CanEncode(Type type) => type == typeof(object) || AsyncTypes.KindOf(type) is not AsyncKind.None;

    public PythonNetObject? TryEncode(object value) => AsyncTypes.KindOf(value.GetType()) switch
    {
        AsyncKind.Task => Wrap(_taskClass, value, _exportTask),
        AsyncKind.ValueTask => Wrap(_taskClass, ValueTasks.ToTask(value), _exportTask),
        AsyncKind.Sequence => Wrap(_sequenceClass, value, _exportSequence),
        _ => null,
    };

    public void Dispose()
    {
        _taskClass.Dispose();
        _sequenceClass.Dispose();
        _exportTask.Dispose();
        _exportSequence.Dispose();
    }

    private static PythonNetObject Wrap(PythonNetObject type, object value, PythonNetObject export)
    {
        using var proxy = PythonNetObject.FromManagedObject(value);
        return type.Invoke(proxy, export);
    }

    /// <summary>A Python function from pythonnet's proxy of a .NET object to the bridge's Python object for it.</summary>
    private static unsafe PythonNetObject NewFunction(string name, Func<object, nint> export)
    {
        using var function = new OwnedReference(NativeFunction.New(name, 1, 1, (arguments, _) =>
        {
            using var proxy = Handles.New(new BorrowedReference(arguments[0]));
            return export(proxy.AsManagedObject(typeof(object))!);
        }));
        return Handles.New(function);
    }
}
