// Addresses of the interpreter's exported static objects: built-in types and singletons. Only addresses; nothing is read through them.
namespace PyBridge.Native;

/// <summary>Exported static types and singletons. Static types are never freed, so their addresses hold for the life of the process.</summary>
/// <remarks>Touched only after <see cref="CPython.Bind"/>. Nothing here attaches, so the static constructor is harmless.</remarks>
internal static class BuiltinTypes
{
    internal static readonly nint None = Address("_Py_NoneStruct");
    internal static readonly nint True = Address("_Py_TrueStruct");
    internal static readonly nint False = Address("_Py_FalseStruct");
    internal static readonly nint Ellipsis = Address("_Py_EllipsisObject");

    internal static readonly nint Object = Address("PyBaseObject_Type");
    internal static readonly nint Type = Address("PyType_Type");
    internal static readonly nint Bool = Address("PyBool_Type");
    internal static readonly nint Long = Address("PyLong_Type");
    internal static readonly nint Float = Address("PyFloat_Type");
    internal static readonly nint Complex = Address("PyComplex_Type");
    internal static readonly nint Unicode = Address("PyUnicode_Type");
    internal static readonly nint Bytes = Address("PyBytes_Type");
    internal static readonly nint ByteArray = Address("PyByteArray_Type");
    internal static readonly nint MemoryView = Address("PyMemoryView_Type");
    internal static readonly nint List = Address("PyList_Type");
    internal static readonly nint Tuple = Address("PyTuple_Type");
    internal static readonly nint Dict = Address("PyDict_Type");
    internal static readonly nint Set = Address("PySet_Type");
    internal static readonly nint FrozenSet = Address("PyFrozenSet_Type");
    internal static readonly nint Function = Address("PyFunction_Type");
    internal static readonly nint Module = Address("PyModule_Type");

    private static nint Address(string name)
    {
        var address = CPython.Handle == 0 ? 0 : CPython.Export(name);
        return address != 0
            ? address
            : throw new InvalidOperationException($"'{name}' is not exported by the bound CPython; start or attach the bridge before converting values.");
    }
}
