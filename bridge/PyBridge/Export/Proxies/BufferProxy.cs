// Arrays and memory as Python buffers, and Python buffers as spans for the time of a call.
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>The base of the classes of arrays and memory, with the buffer protocol (PEP 3118). The thread is attached.</summary>
internal static unsafe class BufferProxy
{
    private static readonly ConcurrentDictionary<Type, Func<object, ExportedMemory?>> s_exports = new();

    private static readonly PerInterpreter<NativeType> s_base = new(static _ => NativeType.Derive(
        ProxyObject.BaseType,
        "_dotnet_tasks.DotnetBuffer",
        Slots.TPFLAGS_BASETYPE,
        0,
        NativeType.Slot(Slots.bf_getbuffer, (delegate* unmanaged[Cdecl]<nint, Py_buffer*, int, int>)&GetBuffer)));

    internal static nint BaseType => s_base.Current.Pointer;

    /// <summary>A Python object's buffer as memory, held until <paramref name="lease"/> is disposed.</summary>
    internal static bool TryLease<T>(nint o, bool writable, out IDisposable lease, out Memory<T> memory)
    {
        lease = null!;
        memory = default;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>() || CPython.PyObject_CheckBuffer(o) == 0) return false;
        try
        {
            var buffer = Buffers.Open<T>(new BorrowedReference(o), writable ? typeof(Span<T>) : typeof(ReadOnlySpan<T>), writable);
            lease = buffer;
            memory = MemoryMarshal.AsMemory<T>(buffer.ReadOnlyMemory);
            return true;
        }
        catch (InvalidCastException mismatch)
        {
            ArgumentReaders.LastMismatch = mismatch;
            return false;
        }
    }

    /// <summary>Redirects to an exporter that pins the memory as long as the view lives, as re-exporters do.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int GetBuffer(nint self, Py_buffer* view, int flags)
    {
        view->Object = 0;
        try
        {
            var target = NativeType.TargetOrNull(self);
            var exported = target is null ? null : s_exports.GetOrAdd(target.GetType(), Exporter)(target);
            if (exported is null)
            {
                fixed (byte* message = "Only .NET arrays of one dimension and memory, of numbers, have a buffer.\0"u8)
                    CPython.PyErr_SetString(*(nint*)CPython.Export("PyExc_BufferError"), message);
                return -1;
            }

            using var memoryView = new OwnedReference(ExportedMemory.Export(exported));
            return CPython.PyObject_GetBuffer(memoryView.Pointer, view, flags);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return -1;
        }
    }

    private static Func<object, ExportedMemory?> Exporter(Type type)
    {
        var item = type.IsSZArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[0] : null;
        if (item is null || item.IsEnum || !item.IsValueType) return static _ => null;
        var name = type.IsSZArray ? nameof(OfArray) : type.GetGenericTypeDefinition() == typeof(Memory<>) ? nameof(OfMemory) : nameof(OfReadOnly);
        return typeof(BufferProxy).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).CreateDelegate<Func<object, ExportedMemory?>>();
    }

    private static ExportedMemory<T>? OfArray<T>(object o) => Export<T>((T[])o, isReadOnly: false);

    private static ExportedMemory<T>? OfMemory<T>(object o) => Export<T>((Memory<T>)o, isReadOnly: false);

    private static ExportedMemory<T>? OfReadOnly<T>(object o) => Export((ReadOnlyMemory<T>)o, isReadOnly: true);

    private static ExportedMemory<T>? Export<T>(ReadOnlyMemory<T> memory, bool isReadOnly) =>
        BufferFormat.Of<T>() is null ? null : new ExportedMemory<T>(memory, isReadOnly);
}
