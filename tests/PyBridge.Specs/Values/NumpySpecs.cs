// Specs of numpy's arrays and scalars, where the interpreter has numpy.
using System.Numerics;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class NumpySpecs : ValueSpecs
{
    [Fact(Timeout = 60_000)]
    public Task An_array_is_memory_without_a_copy()
    {
        ImportNumpy();
        Run("grid = numpy.arange(6, dtype=numpy.float64).reshape(2, 3)");
        using var buffer = Eval<PythonBuffer<double>>("grid");
        Assert.Equal([2, 3], buffer.Shape.ToArray());
        buffer.Memory.Span[5] = 50;
        Assert.Equal(50.0, Eval<double>("grid[1, 2]"));
        Assert.Equal([0f, 1f], Eval<ReadOnlyMemory<float>>("numpy.arange(2, dtype=numpy.float32)").ToArray());
        Assert.Equal([new Complex(1, 2)], Eval<ReadOnlyMemory<Complex>>("numpy.array([1 + 2j])").ToArray());
        Assert.Equal([true, false], Eval<bool[]>("numpy.array([True, False])"));
        Assert.Equal([(Half)1.5f], Eval<Half[]>("numpy.array([1.5], dtype=numpy.float16)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 60_000)]
    public Task What_is_not_laid_out_like_memory_is_refused_or_copied()
    {
        ImportNumpy();
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<long>>("numpy.arange(6)[::2]"));
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<long>>("numpy.arange(6).reshape(2, 3).T"));
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<int>>("numpy.arange(2, dtype='>i4')"));
        Assert.Throws<InvalidCastException>(static () => Eval<ReadOnlyMemory<long>>("numpy.array([object()])"));
        Assert.Equal([0L, 2, 4], Eval<long[]>("numpy.arange(6)[::2]"));
        Assert.Equal([1, 2], Eval<List<int>>("numpy.array([1, 2], dtype=numpy.int16)"));
        Assert.Equal([[0L, 1], [2, 3]], Eval<long[][]>("numpy.arange(4).reshape(2, 2)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 60_000)]
    public Task Its_scalars_are_numbers()
    {
        ImportNumpy();
        Assert.Equal(5, Eval<int>("numpy.int64(5)"));
        Assert.Equal(1.5, Eval<double>("numpy.float32(1.5)"));
        Assert.Equal(0.1, Eval<double>("numpy.float64(0.1)"));
        Assert.True(Eval<bool>("numpy.bool_(True)"));
        Assert.Equal(new Complex(1, 2), Eval<Complex>("numpy.complex128(1 + 2j)"));
        Assert.Throws<InvalidCastException>(static () => Eval<int>("numpy.float64(5)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 60_000)]
    public Task It_computes_on_dotnet_memory_itself()
    {
        ImportNumpy();
        var numbers = new double[] { 1, 2, 3 };
        Assert.True(Is(numbers.AsMemory(), "numpy.multiply(numpy.asarray(x), 2, out=numpy.asarray(x)) is not None"));
        Assert.Equal([2, 4, 6], numbers);
        Assert.True(Is<ReadOnlyMemory<Complex>>(new[] { Complex.ImaginaryOne }, "numpy.asarray(x).dtype == numpy.complex128"));
        Assert.True(Is<ReadOnlyMemory<Half>>(new[] { (Half)2 }, "numpy.asarray(x)[0] == 2"));
        return Task.CompletedTask;
    }

    private static void ImportNumpy()
    {
        try
        {
            Run("import numpy");
        }
        catch (PythonException e)
        {
            Assert.Skip($"This interpreter has no numpy ({e.Message}).");
        }
    }
}
