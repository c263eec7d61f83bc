// The few public structs of the C API that are needed; everything else stays opaque.
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>https://docs.python.org/3/c-api/structures.html#c.PyMethodDef</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PyMethodDef
{
    internal byte* Name;
    internal void* Method;
    internal int Flags;
    internal byte* Doc;
}

/// <summary>https://docs.python.org/3/c-api/type.html#c.PyType_Slot</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PyType_Slot
{
    internal int Slot;
    internal void* Function;
}

/// <summary>https://docs.python.org/3/c-api/type.html#c.PyType_Spec</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PyType_Spec
{
    internal byte* Name;
    internal int BasicSize;
    internal int ItemSize;
    internal uint Flags;
    internal PyType_Slot* Slots;
}

/// <summary>3.12+. https://docs.python.org/3/c-api/init.html#c.PyInterpreterConfig</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PyInterpreterConfig
{
    internal int UseMainObmalloc;
    internal int AllowFork;
    internal int AllowExec;
    internal int AllowThreads;
    internal int AllowDaemonThreads;
    internal int CheckMultiInterpExtensions;
    internal int Gil;

    internal const int OwnGil = 2;
}

/// <summary>https://docs.python.org/3/c-api/init_config.html#c.PyStatus</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PyStatus
{
    internal int Type;
    internal byte* Function;
    internal byte* Message;
    internal int ExitCode;

    internal readonly bool IsError => Type != 0;
}

/// <summary>Part of the stable ABI since 3.11. https://docs.python.org/3/c-api/buffer.html#c.Py_buffer</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Py_buffer
{
    internal void* Data;
    internal nint Object;
    internal nint Length;
    internal nint ItemSize;
    internal int ReadOnly;
    internal int Dimensions;
    internal byte* Format;
    internal nint* Shape;
    internal nint* Strides;
    internal nint* SubOffsets;
    internal void* Internal;
}

/// <summary>Flags and slot numbers; they are part of the stable ABI. https://github.com/python/cpython/blob/main/Include/typeslots.h</summary>
internal static class Slots
{
    internal const int METH_VARARGS = 0x1, METH_KEYWORDS = 0x2, METH_NOARGS = 0x4, METH_O = 0x8, METH_FASTCALL = 0x80;

    internal const uint TPFLAGS_DEFAULT = 1u << 18, TPFLAGS_HEAPTYPE = 1u << 9, TPFLAGS_BASETYPE = 1u << 10, TPFLAGS_HAVE_GC = 1u << 14,
        TPFLAGS_HAVE_VECTORCALL = 1u << 11, TPFLAGS_METHOD_DESCRIPTOR = 1u << 17, TPFLAGS_DISALLOW_INSTANTIATION = 1u << 7;

    internal const int
        bf_getbuffer = 1, bf_releasebuffer = 2,
        mp_ass_subscript = 3, mp_length = 4, mp_subscript = 5,
        nb_bool = 9,
        tp_alloc = 47, tp_base = 48, tp_bases = 49, tp_call = 50, tp_clear = 51, tp_dealloc = 52, tp_del = 53,
        tp_descr_get = 54, tp_descr_set = 55, tp_doc = 56, tp_getattr = 57, tp_getattro = 58, tp_hash = 59,
        tp_init = 60, tp_is_gc = 61, tp_iter = 62, tp_iternext = 63, tp_methods = 64, tp_new = 65, tp_repr = 66,
        tp_richcompare = 67, tp_setattr = 68, tp_setattro = 69, tp_str = 70, tp_traverse = 71, tp_members = 72,
        tp_getset = 73, tp_free = 74,
        am_await = 77, am_aiter = 78, am_anext = 79, tp_finalize = 80, am_send = 81;
}
