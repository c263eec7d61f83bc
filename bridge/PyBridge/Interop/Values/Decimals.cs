// decimal.Decimal ⇄ decimal: digit for digit, the scale too.
using System.Globalization;
using System.Numerics;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// Python's Decimal. A value of more than 96 bits or 28 decimal places is an error, unless the digits too many are zeros. An int is taken, a float
/// never: what it stands for is not what it shows. The thread is attached.
/// </summary>
internal static unsafe class Decimals
{
    private const int MostPlaces = 28;
    private static readonly ImportedObject s_type = new("decimal", "Decimal");
    private static readonly BigInteger s_mantissaLimit = BigInteger.One << 96;

    internal static nint FromDecimal(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (value == 0 && decimal.IsNegative(value) && text[0] != '-') text = "-" + text;
        using var argument = new OwnedReference(Text.FromChars(text));
        var arguments = stackalloc nint[] { 0, argument.Pointer };
        return ValueErrors.Checked(CPython.PyObject_Vectorcall(s_type.Current, arguments + 1, 1, 0));
    }

    internal static decimal ToDecimal(BorrowedReference o)
    {
        if (!TypeCheck.IsInstance(o.Pointer, s_type.Current))
        {
            using var index = Integers.AsIndex(o);
            if (index.IsNull) throw ValueErrors.CannotConvert(o, typeof(decimal), "only a decimal.Decimal or an int does; a float is rounded already");
            return Compose(o, BigIntegers.ToBigInteger(index), 0, negative: false);
        }

        using var written = new OwnedReference(ValueErrors.Checked(CPython.PyObject_Str(o.Pointer)));
        return Parse(o, Text.Display(written));
    }

    /// <summary>Reads <c>[-]digits[.digits][E±digits]</c>, the one form that Decimal writes for a number.</summary>
    private static decimal Parse(BorrowedReference o, ReadOnlySpan<char> text)
    {
        var negative = text[0] == '-';
        if (negative) text = text[1..];
        if (!char.IsAsciiDigit(text[0])) throw ValueErrors.CannotConvert(o, typeof(decimal), "it has no infinities and no NaN");

        var exponent = 0L;
        var mark = text.IndexOf('E');
        if (mark >= 0)
        {
            exponent = long.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..mark];
        }

        var point = text.IndexOf('.');
        Span<char> digits = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        text.CopyTo(digits);
        if (point >= 0)
        {
            text[(point + 1)..].CopyTo(digits[point..]);
            digits = digits[..^1];
            exponent -= digits.Length - point;
        }

        var mantissa = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return Compose(o, mantissa, exponent, negative);
    }

    private static decimal Compose(BorrowedReference o, BigInteger mantissa, long exponent, bool negative)
    {
        negative ^= mantissa.Sign < 0;
        mantissa = BigInteger.Abs(mantissa);
        if (mantissa.IsZero) exponent = Math.Clamp(exponent, -MostPlaces, 0);

        // Zeros at the end may be given up: the value stays the same.
        while (exponent < 0 && (exponent < -MostPlaces || mantissa >= s_mantissaLimit))
        {
            mantissa = BigInteger.DivRem(mantissa, 10, out var rest);
            if (!rest.IsZero) throw ValueErrors.CannotConvert(o, typeof(decimal), "it holds 96 bits and 28 decimal places; quantize() it in Python");
            exponent++;
        }

        if (exponent > 29) throw ValueErrors.OutOfRange(o, typeof(decimal));
        if (exponent > 0) mantissa *= BigInteger.Pow(10, (int)exponent);
        if (mantissa >= s_mantissaLimit) throw ValueErrors.OutOfRange(o, typeof(decimal));

        var bits = (UInt128)mantissa;
        return new decimal((int)(uint)bits, (int)(uint)(bits >> 32), (int)(uint)(bits >> 64), negative, (byte)Math.Max(0, -exponent));
    }
}
