// How .NET objects and exceptions that only pythonnet knows cross the bridge: as pythonnet's proxies, and back as themselves.
using Python.Runtime;
using PyBridge.Interop;
using PyBridge.Interop.Values;
using PyBridge.Native;
using PythonNetObject = Python.Runtime.PyObject;

namespace PyBridge.PythonNet;

/// <summary>Joins the conversions of the bridge while it is attached. Everything here is called attached.</summary>
internal sealed class Hooks
{
    private static int s_registered;

    private readonly nint _metatype;
    private readonly nint _wrapper;
    private readonly ValueHooks.Import? _importBefore = ValueHooks.ImportObject;
    private readonly Func<object, nint>? _exportBefore = ValueHooks.ExportObject;

    /// <param name="functions">The module made of companion.py. The thread holds the GIL.</param>
    internal Hooks(PythonNetObject functions)
    {
        using var wrapper = functions.GetAttr("ClrObject");
        // Kept by its module, as the metatype is by pythonnet.
        _wrapper = Handles.Borrow(wrapper).Pointer;
        using var proxy = PythonNetObject.FromManagedObject(new object());
        using var type = proxy.GetPythonType();
        using var metatype = type.GetPythonType();
        _metatype = Handles.Borrow(metatype).Pointer;
    }

    internal void Register()
    {
        if (Interlocked.Exchange(ref s_registered, 1) == 0) RegisterConverters();
        ValueHooks.ExportObject = Export;
        ValueHooks.ImportObject = TryImport;
        ErrorHooks.ExportException = ExportException;
        ErrorHooks.ImportException = ImportException;
    }

    internal void Unregister()
    {
        ValueHooks.ExportObject = _exportBefore;
        ValueHooks.ImportObject = _importBefore;
        ErrorHooks.ExportException = null;
        ErrorHooks.ImportException = null;
    }

    /// <summary>pythonnet's object types are no records to be filled from a dict, whatever their constructors look like. Once per process.</summary>
    private static void RegisterConverters()
    {
        Converters.Register(new ObjectConverter<PythonNetObject>());
        Converters.Register(new ObjectConverter<PyDict>());
        Converters.Register(new ObjectConverter<PyList>());
        Converters.Register(new ObjectConverter<PyTuple>());
        Converters.Register(new ObjectConverter<PySequence>());
        Converters.Register(new ObjectConverter<PyIterable>());
        Converters.Register(new ObjectConverter<PyIter>());
        Converters.Register(new ObjectConverter<PyInt>());
        Converters.Register(new ObjectConverter<PyFloat>());
        Converters.Register(new ObjectConverter<PyNumber>());
        Converters.Register(new ObjectConverter<PyString>());
        Converters.Register(new ObjectConverter<PyType>());
        Converters.Register(new ObjectConverter<PyModule>());
    }

    /// <summary>New reference to what pythonnet makes of a .NET object: its proxy, or what a codec says.</summary>
    private nint Export(object value)
    {
        if (value is PythonNetObject o) return Handles.Borrow(o).ToOwned().Steal();
        // What the bridge makes for itself, and delegates over Python functions, are its own business.
        var type = value is Delegate { Target: { } target } ? target.GetType() : value.GetType();
        if (type.Assembly == typeof(PythonHost).Assembly && _exportBefore is { } before) return before(value);
        using var proxy = value.ToPython();
        return Handles.Borrow(proxy).ToOwned().Steal();
    }

    private bool TryImport(BorrowedReference o, Type type, out object? value)
    {
        if (typeof(PythonNetObject).IsAssignableFrom(type))
        {
            value = Subclass(Handles.New(o), type);
            return true;
        }

        if (IsProxy(o) || IsWrapper(o))
        {
            using var found = Handles.New(o);
            using var proxy = IsWrapper(o) ? found.GetAttr("_proxy") : found.NewReference();
            value = proxy.AsManagedObject(typeof(object));
            return type.IsInstanceOfType(value);
        }

        if (_importBefore is { } before) return before(o, type, out value);
        value = null;
        return false;
    }

    private static nint ExportException(Exception exception) =>
        exception is Python.Runtime.PythonException theirs ? PythonNetErrors.Raised(theirs).ToOwned().Steal() : 0;

    /// <summary>A .NET exception that pythonnet raised in Python is an object of a type of pythonnet's.</summary>
    private Exception? ImportException(BorrowedReference exception)
    {
        if (!IsProxy(exception)) return null;
        using var proxy = Handles.New(exception);
        return proxy.AsManagedObject(typeof(object)) as Exception;
    }

    /// <summary>Whether pythonnet made the object's type, or a Python class derives from one that it made.</summary>
    internal bool IsProxy(BorrowedReference o)
    {
        using var type = new OwnedReference(CPython.PyObject_Type(o.Pointer));
        using var metatype = new OwnedReference(CPython.PyObject_Type(type.Pointer));
        return metatype.Pointer == _metatype;
    }

    /// <summary>Whether it is what <see cref="Codecs.AsyncEncoder"/> makes of asynchronous objects.</summary>
    private bool IsWrapper(BorrowedReference o)
    {
        using var type = new OwnedReference(CPython.PyObject_Type(o.Pointer));
        return CPython.PyType_IsSubtype(type.Pointer, _wrapper) != 0;
    }

    /// <summary>pythonnet's <c>PyDict</c>, <c>PyList</c> and so on, made of a plain object by their public constructors.</summary>
    private static PythonNetObject Subclass(PythonNetObject o, Type type)
    {
        if (type == typeof(PythonNetObject)) return o;
        using (o)
        {
            if (type.GetConstructor([typeof(PythonNetObject)]) is not { } constructor)
                throw new InvalidCastException($"{type} cannot be made of a Python object; take {typeof(PythonNetObject)}.");
            return (PythonNetObject)constructor.Invoke([o]);
        }
    }
}
