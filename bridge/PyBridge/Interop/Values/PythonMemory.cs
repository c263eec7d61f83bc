// Memory<T> over a Python object's buffer.
using System.Buffers;
using System.Runtime.CompilerServices;

namespace PyBridge.Interop.Values;

/// <summary>
/// Memory that a Python object owns. It keeps a memoryview, whose own finalizer queues its release when every <see cref="Memory{T}"/> over it is
/// forgotten; <see cref="MemoryManager{T}.Dispose(bool)"/> releases it at once.
/// </summary>
internal sealed unsafe class PythonMemory<T>(PyObject owner, void* data, int length) : MemoryManager<T>
{
    private PyObject? _owner = owner;

    internal ReadOnlyMemory<T> ReadOnly => CreateMemory(length);

    public override Span<T> GetSpan()
    {
        ObjectDisposedException.ThrowIf(_owner is null, this);
        return new Span<T>(data, length);
    }

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ObjectDisposedException.ThrowIf(_owner is null, this);
        ArgumentOutOfRangeException.ThrowIfNegative(elementIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(elementIndex, length);

        // Python does not move its objects; the handle keeps this manager, and so the memory, alive.
        return new MemoryHandle((byte*)data + (nint)elementIndex * Unsafe.SizeOf<T>(), pinnable: this);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Interlocked.Exchange(ref _owner, null)?.Dispose();
    }
}
