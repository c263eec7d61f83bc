// None ⇄ null.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Python's None. The thread is attached.</summary>
internal static class None
{
    /// <summary>New reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint New()
    {
        CPython.Py_IncRef(BuiltinTypes.None);
        return BuiltinTypes.None;
    }
}
