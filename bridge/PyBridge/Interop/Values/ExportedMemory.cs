// .NET memory → Python: an object with the buffer protocol, pinned while somebody looks at it.
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>One piece of .NET memory that Python sees. The memory is pinned from the first view of it to the last.</summary>
internal abstract unsafe class ExportedMemory
{
    private static readonly PerInterpreter<NativeType> s_type = new(static _ => NativeType.Create(
        "dotnet_tasks.Memory",
        Slots.TPFLAGS_DISALLOW_INSTANTIATION,
        0,
        NativeType.Slot(Slots.bf_getbuffer, (delegate* unmanaged[Cdecl]<nint, Py_buffer*, int, int>)&GetBuffer),
        NativeType.Slot(Slots.bf_releasebuffer, (delegate* unmanaged[Cdecl]<nint, Py_buffer*, void>)&ReleaseBuffer)));

    private readonly Lock _lock = new();
    private MemoryHandle _pin;
    private nint* _shapeAndStride;
    private int _views;

    protected abstract bool IsReadOnly { get; }

    protected abstract int Length { get; }

    protected abstract int ItemSize { get; }

    protected abstract byte* Format { get; }

    protected abstract MemoryHandle Pin();

    /// <summary>New reference to a memoryview of the memory.</summary>
    internal static nint Export(ExportedMemory memory)
    {
        using var exporter = new OwnedReference(s_type.Current.New(memory));
        return ValueErrors.Checked(CPython.PyMemoryView_FromObject(exporter.Pointer));
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int GetBuffer(nint self, Py_buffer* view, int flags)
    {
        view->Object = 0;
        try
        {
            var memory = NativeType.Target<ExportedMemory>(self);
            if ((flags & CPython.PyBUF_WRITABLE) != 0 && memory.IsReadOnly)
            {
                // The one exception type that consumers of buffers look for.
                fixed (byte* message = "This .NET memory is read-only; export a Memory instead of a ReadOnlyMemory.\0"u8)
                    CPython.PyErr_SetString(*(nint*)CPython.Export("PyExc_BufferError"), message);
                return -1;
            }

            memory.Fill(view, flags);
            CPython.Py_IncRef(self);
            view->Object = self;
            return 0;
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return -1;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void ReleaseBuffer(nint self, Py_buffer* view) => NativeType.Target<ExportedMemory>(self).Release();

    private void Fill(Py_buffer* view, int flags)
    {
        lock (_lock)
        {
            if (_views == 0)
            {
                _pin = Pin();
                _shapeAndStride = (nint*)NativeMemory.Alloc(2, (nuint)sizeof(nint));
                _shapeAndStride[0] = Length;
                _shapeAndStride[1] = ItemSize;
            }

            _views++;
        }

        // An empty memory has no address; consumers want one all the same.
        view->Data = _pin.Pointer is null ? _shapeAndStride : _pin.Pointer;
        view->Length = (nint)Length * ItemSize;
        view->ItemSize = ItemSize;
        view->ReadOnly = IsReadOnly ? 1 : 0;
        view->Dimensions = 1;
        view->Format = (flags & CPython.PyBUF_FORMAT) != 0 ? Format : null;
        view->Shape = (flags & CPython.PyBUF_ND) != 0 ? _shapeAndStride : null;
        view->Strides = (flags & CPython.PyBUF_STRIDES) == CPython.PyBUF_STRIDES ? _shapeAndStride + 1 : null;
        view->SubOffsets = null;
        view->Internal = null;
    }

    private void Release()
    {
        lock (_lock)
        {
            if (--_views > 0) return;
            _pin.Dispose();
            _pin = default;
            NativeMemory.Free(_shapeAndStride);
            _shapeAndStride = null;
        }
    }
}

/// <summary>Memory of items of one type.</summary>
internal sealed unsafe class ExportedMemory<T>(ReadOnlyMemory<T> memory, bool isReadOnly) : ExportedMemory
{
    protected override bool IsReadOnly => isReadOnly;

    protected override int Length => memory.Length;

    protected override int ItemSize => Unsafe.SizeOf<T>();

    protected override byte* Format => BufferFormat.Of<T>();

    protected override MemoryHandle Pin() => memory.Pin();
}
