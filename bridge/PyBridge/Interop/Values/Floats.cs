// float ⇄ double, float and Half. An int is taken where the type holds it exactly.
using System.Numerics;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// Python's float. Accepts float, its subclasses, numpy's narrower scalars, and an int that the type holds exactly; never a str, a Decimal or a
/// Fraction, whose <c>__float__</c> rounds. The thread is attached.
/// </summary>
internal static class Floats
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint FromDouble(double value)
    {
        var result = CPython.PyFloat_FromDouble(value);
        if (result == 0) ValueErrors.ThrowPython();
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double ToDouble(BorrowedReference o) =>
        TryExactDouble(o.Pointer, out var value) ? value : ToDoubleSlowly(o, typeof(double));

    internal static double ToDouble(BorrowedReference o, Type target) =>
        TryExactDouble(o.Pointer, out var value) ? value : ToDoubleSlowly(o, target);

    /// <summary>The value of an object that is exactly a float; runs no Python code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryExactDouble(nint o, out double value)
    {
        if (TypeCheck.IsExactly(o, BuiltinTypes.Float))
        {
            value = CPython.PyFloat_AsDouble(o);
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>A float whose value the narrower type holds exactly, as C# itself has it: narrowing is the caller's explicit decision.</summary>
    internal static float ToSingle(BorrowedReference o) => Narrow<float>(o);

    /// <summary>See <see cref="ToSingle"/>.</summary>
    internal static Half ToHalf(BorrowedReference o) => Narrow<Half>(o);

    private static T Narrow<T>(BorrowedReference o) where T : struct, IFloatingPointIeee754<T>
    {
        if (!TryExactDouble(o.Pointer, out var value)) value = ToDoubleSlowly(o, typeof(T));
        var narrow = T.CreateTruncating(value);
        if (double.IsFinite(value) && !T.IsFinite(narrow)) throw ValueErrors.OutOfRange(o, typeof(T));
        return double.CreateTruncating(narrow).Equals(value)
            ? narrow
            : throw ValueErrors.CannotConvert(
                o, typeof(T), "it would be rounded; ask for System.Double and narrow it in C#, or round it in Python with System.Convert.ToSingle()");
    }

    private static double ToDoubleSlowly(BorrowedReference o, Type target)
    {
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Float)) return CPython.PyFloat_AsDouble(o.Pointer);

        using var index = Integers.AsIndex(o);
        if (!index.IsNull)
        {
            var integer = BigIntegers.ToBigInteger(index);
            var value = (double)integer;
            if (!double.IsFinite(value)) throw ValueErrors.OutOfRange(o, target);
            return new BigInteger(value) == integer
                ? value
                : throw ValueErrors.CannotConvert(o, target, "it would be rounded; call float() in Python, or ask for System.Numerics.BigInteger");
        }

        // numpy's narrower floats are no subclasses of float, and every value of theirs is a double's.
        if (TypeName.Of(o) is "numpy.float32" or "numpy.float16")
        {
            using var wide = new OwnedReference(ValueErrors.Checked(CPython.PyNumber_Float(o.Pointer)));
            return CPython.PyFloat_AsDouble(wide.Pointer);
        }

        throw ValueErrors.CannotConvert(o, target, "it is neither a float nor an int; call float() in Python if rounding is meant");
    }
}
