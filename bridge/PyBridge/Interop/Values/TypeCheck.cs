// Asks a Python object for its type without looking inside it.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Checks an object's type through exported functions alone. The thread is attached.</summary>
internal static class TypeCheck
{
    /// <summary>From 3.12 on static types are immortal, so that the reference which <c>PyObject_Type</c> hands out need not be given back.</summary>
    private static readonly bool s_staticTypesAreImmortal = CPython.Version >= new Version(3, 12);

    /// <summary>Is the object's type this very one? <paramref name="staticType"/> is one of <see cref="BuiltinTypes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsExactly(nint o, nint staticType)
    {
        var type = CPython.PyObject_Type(o);
        if (type != staticType || !s_staticTypesAreImmortal) CPython.Py_DecRef(type);
        return type == staticType;
    }

    /// <summary>Is the object's type this very one? For types of any kind.</summary>
    internal static bool HasType(nint o, nint type)
    {
        var actual = CPython.PyObject_Type(o);
        CPython.Py_DecRef(actual);
        return actual == type;
    }

    /// <summary>Need references to this type not be given back?</summary>
    internal static bool IsImmortal(nint type) => s_staticTypesAreImmortal && (CPython.PyType_GetFlags(type) & Slots.TPFLAGS_HEAPTYPE) == 0;

    /// <summary>Is the object of this type or of a subclass?</summary>
    internal static bool IsInstance(nint o, nint type)
    {
        var actual = CPython.PyObject_Type(o);
        var result = actual == type || CPython.PyType_IsSubtype(actual, type) != 0;
        CPython.Py_DecRef(actual);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsNone(nint o) => o == BuiltinTypes.None;
}
