// Memory of one interpreter, lent to a call in another.
using System.Buffers;
using PyBridge.Interop;
using PyBridge.Interop.Values;

namespace PyBridge.Pool;

/// <summary>
/// A buffer that a call reads and writes in place. It is given back when the call has ended and the worker's last view of it is gone, whichever is
/// later: a function that keeps its memoryview keeps the lender's memory. Any thread.
/// </summary>
internal sealed class LentBuffer : MemoryManager<byte>
{
    private readonly PythonBuffer<byte> _buffer;
    private readonly ReadOnlyMemory<byte> _lent;
    private int _holders = 1;   // the call; one more while the worker has a view

    private LentBuffer(PythonBuffer<byte> buffer)
    {
        _buffer = buffer;
        _lent = buffer.ReadOnlyMemory;
    }

    /// <summary>Takes hold of the memory of an object that gives contiguous bytes. Attached to the lender's interpreter.</summary>
    internal static LentBuffer Of(BorrowedReference o) => new(Buffers.Open<byte>(o, typeof(ReadOnlyMemory<byte>), writable: false));

    /// <summary>New reference to a memoryview. Attached to the worker's interpreter.</summary>
    internal nint ToPython() => ExportedMemory.Export(new ExportedMemory<byte>(Memory, _buffer.IsReadOnly));

    /// <summary>The call has ended.</summary>
    internal void Return() => Unpin();

    public override Span<byte> GetSpan() => System.Runtime.InteropServices.MemoryMarshal.AsMemory(_lent).Span;

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        while (true)
        {
            var holders = Volatile.Read(ref _holders);
            ObjectDisposedException.ThrowIf(holders == 0, this);
            if (Interlocked.CompareExchange(ref _holders, holders + 1, holders) != holders) continue;
            var pin = _lent[elementIndex..].Pin();
            unsafe
            {
                // Python does not move its objects: the pin is this object's count.
                return new MemoryHandle(pin.Pointer, pinnable: this);
            }
        }
    }

    public override void Unpin()
    {
        if (Interlocked.Decrement(ref _holders) == 0) _buffer.Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        // The count decides.
    }
}
