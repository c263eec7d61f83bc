// Specs of int, bool, float and complex.
using System.Numerics;
using CsCheck;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class NumberSpecs : ValueSpecs
{
    private const int Iterations = 2000;

    [Fact(Timeout = 30_000)]
    public Task Every_integer_type_round_trips_over_its_whole_range()
    {
        Check(Gen.SByte);
        Check(Gen.Byte);
        Check(Gen.Short);
        Check(Gen.UShort);
        Check(Gen.Int);
        Check(Gen.UInt);
        Check(Gen.Long);
        Check(Gen.ULong);
        Check(Gen.Long.Select(static x => (nint)x));
        Check(Gen.ULong.Select(static x => (nuint)x));
        Check(Gen.Select(Gen.ULong, Gen.ULong, static (a, b) => new UInt128(a, b)));
        Check(Gen.Select(Gen.ULong, Gen.ULong, static (a, b) => (Int128)new UInt128(a, b)));
        Check(Gen.Byte.Array[0, 40].Select(static bytes => new BigInteger(bytes)));
        return Task.CompletedTask;

        static void Check<T>(Gen<T> values) => values.Sample(static x => EqualityComparer<T>.Default.Equals(Back(x), x), iter: Iterations);
    }

    [Fact(Timeout = 30_000)]
    public Task The_ends_of_each_range_are_reached_and_not_passed()
    {
        Check<sbyte>();
        Check<byte>();
        Check<short>();
        Check<ushort>();
        Check<int>();
        Check<uint>();
        Check<long>();
        Check<ulong>();
        Check<nint>();
        Check<nuint>();
        Check<Int128>();
        Check<UInt128>();
        return Task.CompletedTask;

        static void Check<T>() where T : IMinMaxValue<T>, IBinaryInteger<T>
        {
            Assert.Equal(T.MinValue, Eval<T>($"{T.MinValue}"));
            Assert.Equal(T.MaxValue, Eval<T>($"{T.MaxValue}"));
            var above = Assert.Throws<OverflowException>(static () => Eval<T>($"{T.MaxValue} + 1"));
            var below = Assert.Throws<OverflowException>(static () => Eval<T>($"{T.MinValue} - 1"));
            Assert.Contains("'int'", above.Message, StringComparison.Ordinal);
            Assert.Contains(typeof(T).FullName!, below.Message, StringComparison.Ordinal);
        }
    }

    [Fact(Timeout = 30_000)]
    public Task An_int_of_thousands_of_digits_round_trips()
    {
        var value = BigInteger.Pow(7, 20_000);
        Assert.Equal(value, Back(value));
        Assert.Equal(-value, Back(-value));
        Assert.True(Is(value, "x == 7 ** 20_000"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_float_is_no_integer()
    {
        var error = Assert.Throws<InvalidCastException>(static () => Eval<long>("1.0"));
        Assert.Equal("Python 'float' object 1.0 does not convert to System.Int64: a float is not an integer; round it in Python, or ask for System.Double.", error.Message);
        Assert.Throws<InvalidCastException>(static () => Eval<BigInteger>("'1'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task What_has_an_index_is_an_integer()
    {
        Run("class Seven:\n    def __index__(self): return 7\nclass Broken:\n    def __index__(self): raise LookupError('no')");
        Assert.Equal(7, Eval<int>("Seven()"));
        Assert.Equal(1L, Eval<long>("True"));
        Assert.Equal("builtins.LookupError", "builtins." + Assert.Throws<PythonException>(static () => Eval<int>("Broken()")).PythonType.Replace("builtins.", "", StringComparison.Ordinal));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Bool_is_only_True_and_False()
    {
        Assert.True(Back(true));
        Assert.False(Back(false));
        Assert.True(Is(true, "x is True"));
        Assert.Throws<InvalidCastException>(static () => Eval<bool>("1"));
        Assert.Throws<InvalidCastException>(static () => Eval<bool>("None"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Every_float_round_trips_bit_for_bit()
    {
        Gen.Double.Sample(static x => BitConverter.DoubleToInt64Bits(Back(x)) == BitConverter.DoubleToInt64Bits(x), iter: Iterations);
        Gen.Float.Sample(static x => float.IsNaN(x) ? float.IsNaN(Back(x)) : BitConverter.SingleToInt32Bits(Back(x)) == BitConverter.SingleToInt32Bits(x), iter: Iterations);
        foreach (var x in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, double.Epsilon, double.MaxValue])
            Assert.Equal(BitConverter.DoubleToInt64Bits(x), BitConverter.DoubleToInt64Bits(Back(x)));
        Assert.Equal((Half)0.5f, Back((Half)0.5f));
        Assert.True(Half.IsNaN(Back(Half.NaN)));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_float_is_not_rounded_silently()
    {
        Assert.Equal(0.5f, Eval<float>("0.5"));
        Assert.Throws<InvalidCastException>(static () => Eval<float>("0.1"));
        Assert.Throws<OverflowException>(static () => Eval<float>("1e300"));
        Assert.Throws<InvalidCastException>(static () => Eval<Half>("0.1"));
        Assert.Equal(9007199254740992.0, Eval<double>("2 ** 53"));
        Assert.Throws<InvalidCastException>(static () => Eval<double>("2 ** 53 + 1"));
        Assert.Throws<OverflowException>(static () => Eval<double>("10 ** 400"));
        Assert.Throws<InvalidCastException>(static () => Eval<double>("decimal.Decimal('0.1')"));
        Assert.Throws<InvalidCastException>(static () => Eval<double>("'1.5'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Complex_numbers_round_trip()
    {
        Gen.Select(Gen.Double, Gen.Double, static (a, b) => new Complex(a, b)).Sample(static x => Back(x).Equals(x), iter: Iterations);
        Assert.Equal(new Complex(1.5, 0), Eval<Complex>("1.5"));
        Assert.Equal(new Complex(2, -3), Eval<Complex>("2 - 3j"));
        Assert.Throws<InvalidCastException>(static () => Eval<Complex>("'1j'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task None_is_a_nullable_without_a_value()
    {
        Assert.Null(Eval<int?>("None"));
        Assert.Equal(5, Eval<int?>("5"));
        Assert.True(Is<int?>(null, "x is None"));
        Assert.True(Is<double?>(1.5, "x == 1.5"));
        Assert.Throws<InvalidCastException>(static () => Eval<int>("None"));
        return Task.CompletedTask;
    }
}
