// .NET exception types as Python exception classes, and Python exceptions as .NET ones.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// An exception type imported from a namespace is the class that its exceptions are raised as: <c>except</c> and <c>raise</c> take it. Classes
/// are those of <c>dotnet_tasks._errors</c>. The thread is attached.
/// </summary>
internal static unsafe class ExceptionTypes
{
    private static readonly ImportedObject s_classOf = new("dotnet_tasks._errors", "exception_class");
    private static readonly ImportedObject s_nameOf = new("dotnet_tasks._errors", "dotnet_name");

    /// <summary>New reference to the exception class of a type.</summary>
    internal static nint ClassOf(Type type)
    {
        using var name = Names.String(type.FullName!);
        var arguments = stackalloc nint[] { 0, name.Pointer };
        return PythonError.Check(CPython.PyObject_Vectorcall(s_classOf.Current, arguments + 1, 1, 0));
    }

    /// <summary>(name) → the types from it up to System.Exception, itself excluded, each with the built-in exception that is nearest.</summary>
    internal static nint Bases(nint* arguments, int count)
    {
        var bases = new List<(string Builtin, string Name)>();
        for (var type = Find(Value<string>.FromPython(new BorrowedReference(arguments[0]))); type is not null && type != typeof(Exception); type = type.BaseType)
            bases.Add((ExceptionMap.BuiltinFor(type), type.FullName!));
        return Value<List<(string, string)>>.ToPython(bases);
    }

    /// <summary>(name, arguments) → a holder of a new exception of the type, or None where no constructor takes the arguments.</summary>
    internal static nint Make(nint* arguments, int count)
    {
        if (Find(Value<string>.FromPython(new BorrowedReference(arguments[0]))) is not { IsAbstract: false } type) return None.New();
        var items = stackalloc nint[(int)CPython.PyTuple_Size(arguments[1]) + 1];
        for (var i = 0; i < CPython.PyTuple_Size(arguments[1]); i++) items[i] = CPython.PyTuple_GetItem(arguments[1], i);
        try
        {
            using var made = new OwnedReference(ProxyTypes.Current.Of(type).Constructors.Call(items, (int)CPython.PyTuple_Size(arguments[1]), 0));
            return PythonError.Hold((Exception)NativeType.TargetOrNull(made.Pointer)!);
        }
        catch (InvalidCastException)
        {
            // Arguments that are Python's business: it crosses as a Python exception then.
            return None.New();
        }
    }

    /// <summary>(holder, name) → an attribute of the .NET exception.</summary>
    internal static nint Member(nint* arguments, int count)
    {
        using var proxy = new OwnedReference(ProxyObject.Proxy(PythonError.Held(new BorrowedReference(arguments[0]))));
        return PythonError.Check(CPython.PyObject_GetAttr(proxy.Pointer, arguments[1]));
    }

    /// <summary>The .NET type that a Python exception is by its class; PythonException for one of Python's own.</summary>
    internal static Type TypeOf(nint o)
    {
        var arguments = stackalloc nint[] { 0, o };
        using var name = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_nameOf.Current, arguments + 1, 1, 0)));
        return Find(Value<string>.FromPython(name)) ?? typeof(PythonException);
    }

    /// <summary>A Python exception as an argument.</summary>
    internal static bool TryRead<T>(nint o, out T? value)
        where T : class
    {
        value = null;
        if (TypeCheck.IsNone(o)) return true;
        if (ProxyObject.TryTarget(o, out var target)) return (value = target as T) is not null;
        return Classifier.Current.IsException(o) && (value = PythonError.FromObject(new BorrowedReference(o)) as T) is not null;
    }

    private static Type? Find(string name)
    {
        if (name.Length == 0) return null;
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            if (assembly.GetType(name) is { } type && typeof(Exception).IsAssignableFrom(type)) return type;
        return null;
    }
}
