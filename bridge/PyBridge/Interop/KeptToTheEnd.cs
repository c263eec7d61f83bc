// Releases what is kept for a sub-interpreter when CPython clears it, after the last of its Python code has run.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// A capsule in the interpreter's own dictionary, which CPython clears behind the modules, their finalizers and the functions of <c>atexit</c>, and
/// before it frees types. What is released earlier is missed by such code; what is not released at all keeps the interpreter's memory, from 3.14 on.
/// https://docs.python.org/3/c-api/init.html#c.PyInterpreterState_GetDict
/// </summary>
internal static unsafe class KeptToTheEnd
{
    private const string Name = "PyBridge.kept";
    private static readonly byte* s_name = Names.Utf8Forever(Name);

    /// <summary>For the interpreter that the thread is attached to.</summary>
    internal static void Hook(Interpreter interpreter)
    {
        var dictionary = CPython.PyInterpreterState_GetDict(interpreter.Pointer);
        if (dictionary == 0) throw new InvalidOperationException("This Python interpreter has no dictionary: it is short of memory.");
        var handle = GCHandle.ToIntPtr(GCHandle.Alloc(interpreter));
        using var capsule = new OwnedReference(PythonError.Check(CPython.PyCapsule_New(handle, s_name, &Release)));
        using var key = Names.String(Name);
        PythonError.Check(CPython.PyObject_SetItem(dictionary, key.Pointer, capsule.Pointer));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(nint capsule)
    {
        if (ForkedChild.IsHere) return;
        var handle = GCHandle.FromIntPtr(CPython.PyCapsule_GetPointer(capsule, s_name));
        var interpreter = (Interpreter)handle.Target!;
        handle.Free();
        interpreter.ReleaseKept();
    }
}
