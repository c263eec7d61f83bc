// The proxy classes of one interpreter: a Python class for each .NET type, made at first use.
using System.Collections.Concurrent;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>One .NET type's class in one interpreter, kept as long as the interpreter.</summary>
internal sealed unsafe class ProxyClass(ProxyTypes owner, Type type, nint pointer)
{
    private ConstructorBinding? _constructors;

    internal ProxyTypes Owner { get; } = owner;

    internal Type Type { get; } = type;

    /// <summary>The <c>PyTypeObject*</c>.</summary>
    internal nint Pointer { get; } = pointer;

    internal ConstructorBinding Constructors => _constructors ??= new ConstructorBinding(Owner.Interpreter, Type);

    /// <summary>New reference to a proxy of <paramref name="target"/>, which is of this class's type.</summary>
    internal nint New(object target)
    {
        var o = PythonError.Check(CPython.PyType_GenericAlloc(Pointer, 0));
        NativeType.SetTarget(o, target);
        if (target is Delegate) DelegateProxy.Prepare(o);
        return o;
    }
}

/// <summary>Finds and makes proxy classes. No lock is held while Python runs: two threads may make the same class, and one of them is kept.</summary>
internal sealed unsafe class ProxyTypes : IKept
{
    private static readonly PerInterpreter<ProxyTypes> s_all = new(static interpreter => new ProxyTypes(interpreter));

    [ThreadStatic] private static Dictionary<(ProxyTypes, Type), ProxyClass>? t_making;

    private readonly ConcurrentDictionary<Type, ProxyClass> _byType = new();
    private readonly ConcurrentDictionary<nint, ProxyClass> _byPointer = new();

    private ProxyTypes(Interpreter interpreter) => Interpreter = interpreter;

    internal static ProxyTypes Current => s_all.Current;

    internal Interpreter Interpreter { get; }

    /// <summary>The class of a type. The thread is attached.</summary>
    internal ProxyClass Of(Type type) => _byType.TryGetValue(type, out var known) ? known : Make(type);

    /// <summary>Whether a type object is a proxy class that was made here, and so is kept as long as the interpreter.</summary>
    internal bool IsKept(nint typeObject) => _byPointer.ContainsKey(typeObject);

    /// <summary>The class of a type object: its own, or for a Python subclass the nearest proxy class among its bases. Null for other classes.</summary>
    internal ProxyClass? Find(nint typeObject)
    {
        if (_byPointer.TryGetValue(typeObject, out var known)) return known;
        if (!TypeCheck.IsInstance(typeObject, BuiltinTypes.Type) || !ProxyObject.IsProxyType(typeObject)) return null;
        using var order = Names.GetAttribute(new BorrowedReference(typeObject), "__mro__");
        for (var i = 0; i < CPython.PyTuple_Size(order.Pointer); i++)
            if (_byPointer.TryGetValue(CPython.PyTuple_GetItem(order.Pointer, i), out var found)) return found;
        return null;
    }

    /// <summary>The .NET interfaces among the bases of a Python class, the most derived first.</summary>
    internal List<Type> InterfacesOf(nint typeObject)
    {
        var interfaces = new List<Type>();
        using var order = Names.GetAttribute(new BorrowedReference(typeObject), "__mro__");
        for (var i = 0; i < CPython.PyTuple_Size(order.Pointer); i++)
            if (_byPointer.TryGetValue(CPython.PyTuple_GetItem(order.Pointer, i), out var found) && found.Type.IsInterface) interfaces.Add(found.Type);
        return interfaces;
    }

    void IKept.Release()
    {
        foreach (var pointer in _byPointer.Keys) CPython.Py_DecRef(pointer);
    }

    private ProxyClass Make(Type type)
    {
        // A class whose members are being made by this thread: they may be of the type itself, as an enum's are.
        var making = t_making ??= [];
        if (making.TryGetValue((this, type), out var unfinished)) return unfinished;

        using var made = ClassBuilder.NewClass(this, type);
        var proxy = new ProxyClass(this, type, made.Pointer);
        making[(this, type)] = proxy;
        try
        {
            ClassBuilder.AddMembers(proxy);
        }
        finally
        {
            making.Remove((this, type));
        }

        // Only a finished class is shown to other threads. If one of them was faster, this one is dropped.
        var kept = _byType.GetOrAdd(type, proxy);
        if (kept == proxy) _byPointer[made.Steal()] = proxy;
        return kept;
    }
}
