// Instances made from Python: Type(…), subclasses written in Python, interfaces as casts.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>The <c>tp_new</c> of every proxy class.</summary>
internal static unsafe class Construction
{
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint New(nint type, nint arguments, nint keywords)
    {
        try
        {
            var proxy = ProxyTypes.Current.Find(type) ?? throw new InvalidCastException("This Python class stands for no .NET type.");
            var isSubclass = type != proxy.Pointer;
            if (isSubclass && (proxy.Type.IsInterface || proxy.Type == typeof(object))) return PythonError.Check(CPython.PyType_GenericAlloc(type, 0));
            var count = (int)CPython.PyTuple_Size(arguments);
            if (count == 1 && keywords == 0 && Convert(proxy, CPython.PyTuple_GetItem(arguments, 0)) is var converted && converted != 0) return converted;
            using var made = new OwnedReference(Call(proxy.Constructors, arguments, count, keywords));
            if (!isSubclass) return made.Steal();
            var instance = PythonError.Check(CPython.PyType_GenericAlloc(type, 0));
            NativeType.SetTarget(instance, NativeType.TargetOrNull(made.Pointer)!);
            return instance;
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    /// <summary>New reference to an argument seen as the type: a cast to an interface, a delegate of a callable; zero where a constructor is meant.</summary>
    private static nint Convert(ProxyClass proxy, nint argument)
    {
        if (proxy.Type.IsInterface)
        {
            if (!ProxyObject.TryTarget(argument, out var target)) return 0;
            if (proxy.Type.IsInstanceOfType(target)) return proxy.New(target!);
            throw new InvalidCastException($"{PythonTypes.FullName(target!.GetType())} does not implement {PythonTypes.FullName(proxy.Type)}.");
        }

        if (!typeof(Delegate).IsAssignableFrom(proxy.Type)) return 0;
        if (ProxyObject.TryTarget(argument, out var same) && proxy.Type.IsInstanceOfType(same)) return proxy.New(same!);
        return DelegateFactory.TryCreate(proxy.Type, argument) is { } made
            ? proxy.New(made)
            : throw new InvalidCastException($"{PythonTypes.FullName(proxy.Type)} is made from a Python callable, not from {ValueErrors.Describe(new BorrowedReference(argument))}.");
    }

    private static nint Call(ConstructorBinding constructors, nint tuple, int count, nint keywords)
    {
        var named = keywords == 0 ? 0 : (int)PythonError.Check((int)CPython.PyObject_Size(keywords));
        var all = stackalloc nint[count + named];
        for (var i = 0; i < count; i++) all[i] = CPython.PyTuple_GetItem(tuple, i);
        if (named == 0) return constructors.Call(all, count, 0);

        using var names = new OwnedReference(PythonError.Check(CPython.PySequence_Tuple(keywords)));
        for (var i = 0; i < named; i++)
        {
            // Borrowed from the dictionary, which outlives the call.
            all[count + i] = PythonError.Check(CPython.PyObject_GetItem(keywords, CPython.PyTuple_GetItem(names.Pointer, i)));
            CPython.Py_DecRef(all[count + i]);
        }

        return constructors.Call(all, count, names.Pointer);
    }
}
