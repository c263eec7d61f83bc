// A Python object's memory in C#, with a lifetime that the program decides.
using System.Buffers;
using PyBridge.Interop.Values;

namespace PyBridge;

/// <summary>
/// The memory of a Python object with the buffer protocol (bytes, bytearray, array, memoryview, a numpy array), without a copy (PEP 3118). While it
/// is not disposed, Python can neither free nor resize that memory.
/// </summary>
/// <remarks>
/// Ask for it as for any other type: <c>using var pixels = camera.Call&lt;PythonBuffer&lt;byte&gt;&gt;("frame")</c>. The items must lie side by side in
/// row-major order and be <typeparamref name="T"/> bit for bit. A bare <see cref="Memory{T}"/> or <see cref="ReadOnlyMemory{T}"/> can be asked for too;
/// it releases the buffer some time after it is forgotten, so keep it (or this) in a variable for as long as a span of it is in use.
/// Python may write to the memory meanwhile; nothing guards against that but the program itself. Any thread may use it, attached or not.
/// </remarks>
/// <typeparam name="T">An integer type, <see cref="float"/>, <see cref="double"/>, <see cref="Half"/>, <see cref="bool"/> or <see cref="System.Numerics.Complex"/>.</typeparam>
public sealed class PythonBuffer<T> : IMemoryOwner<T>
{
    private readonly PythonMemory<T> _memory;
    private readonly nint[] _shape;

    internal PythonBuffer(PythonMemory<T> memory, nint[] shape, bool isReadOnly)
    {
        _memory = memory;
        _shape = shape;
        IsReadOnly = isReadOnly;
    }

    /// <summary>Whether Python forbids writing to it, as for bytes.</summary>
    public bool IsReadOnly { get; }

    /// <summary>The number of items in each dimension; rows follow one another in memory.</summary>
    public ReadOnlySpan<nint> Shape => _shape;

    /// <summary>The items, to read and write.</summary>
    /// <exception cref="InvalidOperationException">The buffer is read-only.</exception>
    public Memory<T> Memory => IsReadOnly
        ? throw new InvalidOperationException("Python's buffer is read-only; use ReadOnlyMemory, or ask Python for a bytearray.")
        : _memory.Memory;

    /// <summary>The items, to read.</summary>
    public ReadOnlyMemory<T> ReadOnlyMemory => _memory.ReadOnly;

    /// <summary>Lets Python have its memory back. Spans of it must no longer be in use. Any thread; harmless when repeated.</summary>
    public void Dispose() => ((IDisposable)_memory).Dispose();
}
