// Specs of bytes and buffers.
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using CsCheck;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class BufferSpecs : ValueSpecs
{
    [Fact(Timeout = 30_000)]
    public Task Bytes_round_trip_as_copies()
    {
        Gen.Byte.Array.Sample(static x => Back(x).SequenceEqual(x), iter: 500);
        Assert.True(Is<byte[]>([1, 2], "type(x) is bytes"));
        Assert.Equal([1, 2], Eval<byte[]>("bytearray(b'\\x01\\x02')"));
        Assert.Equal([2], Eval<byte[]>("memoryview(b'\\x01\\x02')[1:]"));
        Assert.Equal([1, 3], Eval<byte[]>("memoryview(b'\\x01\\x02\\x03')[::2]"));
        Assert.Equal([1, 255], Eval<byte[]>("[1, 255]"));
        Assert.Throws<InvalidCastException>(static () => Eval<byte[]>("'text'"));
        Assert.Throws<OverflowException>(static () => Eval<byte[]>("[256]"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Memory_of_a_bytearray_is_the_bytearrays_own()
    {
        Run("shared = bytearray(b'abc')");
        using (var buffer = Eval<PythonBuffer<byte>>("shared"))
        {
            buffer.Memory.Span[1] = (byte)'X';
            Assert.Equal("aXc", Eval<string>("shared.decode()"));
            Assert.Throws<PythonException>(static () => Run("shared.append(1)"));
        }

        Run("shared.append(1)");
        Assert.Equal(4, Eval<int>("len(shared)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_buffer_can_be_used_until_it_is_disposed()
    {
        var buffer = Eval<PythonBuffer<double>>("array.array('d', [1.5, 2.5])");
        var memory = buffer.Memory;
        Assert.Equal([1.5, 2.5], memory.ToArray());
        using (var pin = memory.Pin()) Marshal.WriteInt64(Pointer(pin), BitConverter.DoubleToInt64Bits(7));
        Assert.Equal(7, memory.Span[0]);
        buffer.Dispose();
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => memory.Span[0]);
        return Task.CompletedTask;

        static unsafe nint Pointer(in MemoryHandle pin) => (nint)pin.Pointer;
    }

    [Fact(Timeout = 30_000)]
    public Task A_forgotten_memory_gives_the_buffer_back()
    {
        Run("held = bytearray(b'abc')");
        Hold();
        for (var i = 0; i < 50 && !IsFree(); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.True(IsFree());
        return Task.CompletedTask;

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static void Hold() => Assert.Equal(3, Eval<Memory<byte>>("held").Length);

        static bool IsFree()
        {
            try
            {
                Run("held.append(1)");
                return true;
            }
            catch (PythonException e) when (e.Message.Contains("export", StringComparison.Ordinal))
            {
                return false;
            }
        }
    }

    [Fact(Timeout = 30_000)]
    public Task A_read_only_buffer_is_only_read()
    {
        Assert.Equal([97, 98], Eval<ReadOnlyMemory<byte>>("b'ab'").ToArray());
        Assert.Throws<InvalidCastException>(static () => Eval<Memory<byte>>("b'ab'"));
        using var buffer = Eval<PythonBuffer<byte>>("b'ab'");
        Assert.True(buffer.IsReadOnly);
        Assert.Equal(2, buffer.ReadOnlyMemory.Length);
        Assert.Throws<InvalidOperationException>(() => buffer.Memory);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Items_are_what_they_say_bit_for_bit()
    {
        Assert.Equal([1, -2], Eval<ReadOnlyMemory<int>>("array.array('i', [1, -2])").ToArray());
        Assert.Equal([1L, -2], Eval<ReadOnlyMemory<long>>("array.array('l', [1, -2])").ToArray());
        Assert.Equal([1L, -2], Eval<ReadOnlyMemory<nint>>("array.array('q', [1, -2])").ToArray().Select(static x => (long)x));
        Assert.Equal([true, false], Eval<ReadOnlyMemory<bool>>("memoryview(b'\\x01\\x00').cast('?')").ToArray());
        Assert.Equal([1.5f], Eval<float[]>("array.array('f', [1.5])"));
        var error = Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<int>>("array.array('d', [1])"));
        Assert.Contains("format 'd' and 8 bytes", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<uint>>("array.array('i', [1])"));
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<byte>>("memoryview(b'abcd')[::2]"));
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<byte>>("[1]"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Rows_follow_one_another()
    {
        using var buffer = Eval<PythonBuffer<short>>("memoryview(array.array('h', range(6))).cast('B').cast('h', (2, 3))");
        Assert.Equal([2, 3], buffer.Shape.ToArray());
        Assert.Equal([0, 1, 2, 3, 4, 5], buffer.ReadOnlyMemory.ToArray());
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Python_sees_dotnet_memory_itself()
    {
        var array = new long[] { 1, 2, 3 };
        Assert.True(Is(array.AsMemory(), "x.format == 'q' and x.tolist() == [1, 2, 3] and not x.readonly and x.c_contiguous and x.shape == (3,)"));
        Assert.True(Is(array.AsMemory(1), "x.__setitem__(0, 42) is None"));
        Assert.Equal(42, array[1]);
        Assert.True(Is<ReadOnlyMemory<long>>(array, "x.readonly and x[1] == 42"));
        Assert.True(Is(new ArraySegment<byte>([1, 2, 3], 1, 1), "bytes(x) == b'\\x02'"));
        Assert.True(Is(Memory<double>.Empty, "len(x) == 0 and bytes(x) == b''"));
        Assert.True(Is<ReadOnlyMemory<Complex>>(new[] { Complex.One }, "x.format == 'Zd' and x.nbytes == 16"));
        Assert.Throws<PythonException>(() => Is<ReadOnlyMemory<long>>(array, "x.__setitem__(0, 1)"));
        Assert.Throws<InvalidCastException>(static () => Back(new Memory<string>(["x"])));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Memory_is_kept_and_pinned_while_Python_looks_at_it()
    {
        Run("kept = []");
        var weak = Export();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.True(weak.IsAlive);
        Assert.Equal(99_999, Eval<long>("kept[0][99_999]"));
        Run("kept.clear()");
        for (var i = 0; i < 20 && weak.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(weak.IsAlive);
        return Task.CompletedTask;

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Export()
        {
            var array = Enumerable.Range(0, 100_000).Select(static x => (long)x).ToArray();
            Assert.True(Is(array.AsMemory(), "kept.append(x) is None"));
            return new WeakReference(array);
        }
    }

    [Fact(Timeout = 30_000)]
    public Task Memory_goes_there_and_back_without_a_copy()
    {
        var array = new int[] { 1, 2, 3 };
        var back = Back(array.AsMemory());
        back.Span[0] = 9;
        Assert.Equal(9, array[0]);
        Assert.Equal("text", Back("text".AsMemory()).ToString());
        return Task.CompletedTask;
    }
}
