// Python types that are made here: each instance holds one .NET object.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// A heap type whose instances carry a handle of a .NET object right behind the object header. The header's size differs by build,
/// so it is read from the interpreter (<c>object.__basicsize__</c>); nothing else of the layout is known.
/// </summary>
internal sealed unsafe class NativeType : IKept
{
    private static int s_headerSize;

    private NativeType(nint pointer) => Pointer = pointer;

    /// <summary>The type object, kept as long as its interpreter.</summary>
    internal nint Pointer { get; }

    void IKept.Release() => CPython.Py_DecRef(Pointer);

    /// <summary>Where the handle lies in an instance: the size of an object's header in this build, in bytes.</summary>
    internal static int HeaderSize => s_headerSize != 0 ? s_headerSize : s_headerSize = ReadHeaderSize();

    /// <summary>Makes a type in the interpreter that the thread is attached to. A slot for deallocation is added where none is given.</summary>
    /// <param name="name">Dotted name, <c>module.Type</c>.</param>
    /// <param name="flags">Added to the default flags.</param>
    /// <param name="extraSize">Bytes of instance data behind the handle.</param>
    /// <param name="slots">The type's slots.</param>
    internal static NativeType Create(string name, uint flags, int extraSize, params ReadOnlySpan<PyType_Slot> slots) => Derive(0, name, flags, extraSize, slots);

    /// <summary>The same, derived from a type that was made here (zero: from object). The handle is the base type's.</summary>
    internal static NativeType Derive(nint baseType, string name, uint flags, int extraSize, params ReadOnlySpan<PyType_Slot> slots)
    {
        var all = stackalloc PyType_Slot[slots.Length + 2];
        var count = 0;
        var hasDealloc = false;
        foreach (var slot in slots)
        {
            all[count++] = slot;
            hasDealloc |= slot.Slot == Slots.tp_dealloc;
        }

        if (!hasDealloc)
        {
            all[count++] = new PyType_Slot { Slot = Slots.tp_dealloc, Function = (delegate* unmanaged[Cdecl]<nint, void>)&Deallocate };
        }

        all[count] = default;
        var spec = new PyType_Spec
        {
            Name = Names.Utf8Forever(name),
            BasicSize = HeaderSize + sizeof(nint) + extraSize,
            Flags = Slots.TPFLAGS_DEFAULT | flags,
            Slots = all,
        };
        return new NativeType(PythonError.Check(baseType == 0 ? CPython.PyType_FromSpec(&spec) : CPython.PyType_FromSpecWithBases(&spec, baseType)));
    }

    internal static PyType_Slot Slot(int slot, void* function) => new() { Slot = slot, Function = function };

    /// <summary>New reference to an instance that holds <paramref name="target"/>.</summary>
    internal nint New(object target)
    {
        var o = PythonError.Check(CPython.PyType_GenericAlloc(Pointer, 0));
        *HandleOf(o) = GCHandle.ToIntPtr(GCHandle.Alloc(target));
        return o;
    }

    /// <summary>The .NET object of an instance of a type that was made here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Target<T>(nint o)
        where T : class => Unsafe.As<T>(GCHandle.FromIntPtr(*HandleOf(o)).Target!);

    /// <summary>The .NET object, or null where the instance holds none (yet).</summary>
    internal static object? TargetOrNull(nint o)
    {
        var handle = *HandleOf(o);
        return handle == 0 ? null : GCHandle.FromIntPtr(handle).Target;
    }

    /// <summary>Gives an instance that Python's own <c>tp_new</c> made its .NET object.</summary>
    internal static void SetTarget(nint o, object target)
    {
        var place = HandleOf(o);
        var old = *place;
        *place = GCHandle.ToIntPtr(GCHandle.Alloc(target));
        if (old != 0) GCHandle.FromIntPtr(old).Free();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint* HandleOf(nint o) => (nint*)(o + s_headerSize);

    /// <summary>Frees the handle, the instance, and the instance's reference to its heap type.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static void Deallocate(nint o) => Free(o);

    /// <summary>The common end of every deallocation slot.</summary>
    internal static void Free(nint o)
    {
        var place = HandleOf(o);
        if (*place != 0 && !ForkedChild.IsHere)
        {
            GCHandle.FromIntPtr(*place).Free();
            *place = 0;
        }

        var type = CPython.PyObject_Type(o);
        ((delegate* unmanaged[Cdecl]<nint, void>)CPython.PyType_GetSlot(type, Slots.tp_free))(o);
        CPython.Py_DecRef(type);
        CPython.Py_DecRef(type);
    }

    private static int ReadHeaderSize()
    {
        using var builtins = Names.ImportModule("builtins");
        using var o = Names.GetAttribute(builtins, "object");
        using var size = Names.GetAttribute(o, "__basicsize__");
        using var text = new OwnedReference(PythonError.Check(CPython.PyObject_Str(size.Pointer)));
        return int.Parse(Names.ToText(text)!, System.Globalization.CultureInfo.InvariantCulture);
    }
}
