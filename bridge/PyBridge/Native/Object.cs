// The C API's object protocol: references, attributes, calls, comparison. https://docs.python.org/3/c-api/object.html
using System.Runtime.InteropServices;

namespace PyBridge.Native;

internal static unsafe partial class CPython
{
    /// <summary>Adds to a counter, atomically where it must; neither runs Python nor waits.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial void Py_IncRef(nint o);

    /// <summary>May run any Python code (finalizers), so never without the transition.</summary>
    [LibraryImport(Library)] internal static partial void Py_DecRef(nint o);

    /// <summary>New reference, or zero with an exception set.</summary>
    [LibraryImport(Library)] internal static partial nint PyObject_GetAttr(nint o, nint name);

    [LibraryImport(Library)] internal static partial nint PyObject_GetAttrString(nint o, byte* name);

    [LibraryImport(Library)] internal static partial int PyObject_SetAttr(nint o, nint name, nint value);

    [LibraryImport(Library)] internal static partial int PyObject_SetAttrString(nint o, byte* name, nint value);

    [LibraryImport(Library)] internal static partial int PyObject_HasAttrString(nint o, byte* name);

    /// <summary>New reference.</summary>
    [LibraryImport(Library)] internal static partial nint PyObject_Call(nint callable, nint args, nint kwargs);

    /// <summary>New reference. <paramref name="nargsf"/> may carry PY_VECTORCALL_ARGUMENTS_OFFSET.</summary>
    [LibraryImport(Library)] internal static partial nint PyObject_Vectorcall(nint callable, nint* args, nuint nargsf, nint kwnames);

    /// <summary>New reference. The first of <paramref name="args"/> is the object itself.</summary>
    [LibraryImport(Library)] internal static partial nint PyObject_VectorcallMethod(nint name, nint* args, nuint nargsf, nint kwnames);

    [LibraryImport(Library)] internal static partial nint PyObject_CallNoArgs(nint callable);

    [LibraryImport(Library)] internal static partial int PyObject_IsTrue(nint o);

    [LibraryImport(Library)] internal static partial int PyObject_IsInstance(nint o, nint type);

    [LibraryImport(Library)] internal static partial nint PyObject_Repr(nint o);

    [LibraryImport(Library)] internal static partial nint PyObject_Str(nint o);

    [LibraryImport(Library)] internal static partial nint PyObject_Hash(nint o);

    [LibraryImport(Library)] internal static partial nint PyObject_GetItem(nint o, nint key);

    [LibraryImport(Library)] internal static partial int PyObject_SetItem(nint o, nint key, nint value);

    [LibraryImport(Library)] internal static partial int PyObject_DelItem(nint o, nint key);

    [LibraryImport(Library)] internal static partial nint PyObject_Size(nint o);

    [LibraryImport(Library)] internal static partial nint PyObject_GetIter(nint o);

    /// <summary>New reference; zero with no exception set at the end.</summary>
    [LibraryImport(Library)] internal static partial nint PyIter_Next(nint iterator);

    /// <summary>1: yielded, 0: returned, -1: an error; the first two with a new reference in <paramref name="result"/>. https://docs.python.org/3/c-api/iter.html#c.PyIter_Send</summary>
    [LibraryImport(Library)] internal static partial int PyIter_Send(nint iterator, nint value, nint* result);

    [LibraryImport(Library)] internal static partial nint PyObject_RichCompare(nint a, nint b, int op);

    [LibraryImport(Library)] internal static partial int PyObject_RichCompareBool(nint a, nint b, int op);

    [LibraryImport(Library)] internal static partial int PyCallable_Check(nint o);

    /// <summary>New reference to the object's type. Adds to a counter and no more.</summary>
    [LibraryImport(Library), SuppressGCTransition] internal static partial nint PyObject_Type(nint o);

    /// <summary>Walks the MRO (under a lock that is held for as long as a walk takes on free-threaded builds).</summary>
    [LibraryImport(Library)] internal static partial int PyType_IsSubtype(nint a, nint b);

    [LibraryImport(Library)] internal static partial nuint PyType_GetFlags(nint type);
}
