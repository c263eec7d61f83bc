// int ⇄ the integer types of up to 64 bits, and bool. Never wraps: out of range is an OverflowException.
using System.Numerics;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Python's int and bool. Accepts int, its subclasses (bool too) and whatever has <c>__index__</c>; never a float. The thread is attached.</summary>
internal static unsafe class Integers
{
    /// <summary>See <see cref="CPython.PyLong_AsSsize_t"/>.</summary>
    private static readonly bool s_checksByItself = sizeof(nint) == sizeof(long) && CPython.Version >= new Version(3, 12);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint FromInt64(long value)
    {
        var result = CPython.PyLong_FromLongLong(value);
        if (result == 0) ValueErrors.ThrowPython();
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint FromUInt64(ulong value)
    {
        var result = CPython.PyLong_FromUnsignedLongLong(value);
        if (result == 0) ValueErrors.ThrowPython();
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint FromBoolean(bool value) => CPython.PyBool_FromLong(value ? 1 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long ToInt64(BorrowedReference o)
    {
        if (TryExactInt64(o.Pointer, out var value)) return value;
        return ToInt64Slowly(o, typeof(long));
    }

    /// <summary>The value of an int that fits, or of an instance of a subclass; runs no Python code. Where it says false, the long way may still find one.</summary>
    /// <remarks>
    /// For places where something else is the exception: saying no takes longer than <see cref="TryExactInt64"/> does, as CPython makes an error for it.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryInt64(nint o, out long value)
    {
        if (!s_checksByItself) return TryExactInt64(o, out value);

        // One call for the check and the value.
        value = CPython.PyLong_AsSsize_t(o);
        return value != -1 || IsMinusOne();
    }

    /// <summary>The value of an object that is exactly an int and fits; runs no Python code.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryExactInt64(nint o, out long value)
    {
        if (TypeCheck.IsExactly(o, BuiltinTypes.Long))
        {
            int overflow;
            value = CPython.PyLong_AsLongLongAndOverflow(o, &overflow);
            return overflow == 0;
        }

        value = 0;
        return false;
    }

    /// <summary>An integer type of less than 64 bits, or of 64 and signed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T ToNarrow<T>(BorrowedReference o) where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!TryExactInt64(o.Pointer, out var value)) value = ToInt64Slowly(o, typeof(T));
        var narrow = T.CreateTruncating(value);
        return long.CreateTruncating(narrow) == value ? narrow : ThrowOutOfRange<T>(o);
    }

    internal static ulong ToUInt64(BorrowedReference o) => ToUnsigned(o, typeof(ulong));

    internal static nuint ToUIntPtr(BorrowedReference o)
    {
        var value = ToUnsigned(o, typeof(nuint));
        return value <= nuint.MaxValue ? (nuint)value : throw ValueErrors.OutOfRange(o, typeof(nuint), RangeOf<nuint>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool ToBoolean(BorrowedReference o) =>
        o.Pointer == BuiltinTypes.True || (o.Pointer != BuiltinTypes.False && ToBooleanSlowly(o));

    /// <summary>New reference to the object as an int, or null if it is none and has no <c>__index__</c>.</summary>
    internal static OwnedReference AsIndex(BorrowedReference o)
    {
        if (TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Long)) return o.ToOwned();
        if (CPython.PyIndex_Check(o.Pointer) == 0) return default;
        return new OwnedReference(ValueErrors.Checked(CPython.PyNumber_Index(o.Pointer)));
    }

    /// <summary>Or else an error, which is taken away.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsMinusOne()
    {
        if (CPython.PyErr_Occurred() == 0) return true;
        CPython.PyErr_Clear();
        return false;
    }

    private static long ToInt64Slowly(BorrowedReference o, Type target)
    {
        using var index = AsIndex(o);
        if (index.IsNull) throw NotAnInteger(o, target);

        int overflow;
        var value = CPython.PyLong_AsLongLongAndOverflow(index.Pointer, &overflow);
        return overflow == 0 ? value : throw ValueErrors.OutOfRange(o, target);
    }

    private static ulong ToUnsigned(BorrowedReference o, Type target)
    {
        if (TryExactInt64(o.Pointer, out var value) && value >= 0) return (ulong)value;

        var integer = BigIntegers.ToBigInteger(o, target);
        if (integer.Sign < 0) throw ValueErrors.OutOfRange(o, target, "it is negative");
        return integer <= ulong.MaxValue ? (ulong)integer : throw ValueErrors.OutOfRange(o, target);
    }

    private static bool ToBooleanSlowly(BorrowedReference o)
    {
        // numpy's scalars are no bools, and say nothing else about themselves.
        if (TypeName.Of(o) is "numpy.bool" or "numpy.bool_")
            return ValueErrors.Checked(CPython.PyObject_IsTrue(o.Pointer)) != 0;
        throw ValueErrors.CannotConvert(o, typeof(bool), "only True and False do; call bool() in Python for its truth value");
    }

    internal static InvalidCastException NotAnInteger(BorrowedReference o, Type target) =>
        ValueErrors.CannotConvert(o, target, TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Float)
            ? "a float is not an integer; round it in Python, or ask for System.Double"
            : "it is no int and has no __index__");

    private static T ThrowOutOfRange<T>(BorrowedReference o) where T : struct, IMinMaxValue<T> =>
        throw ValueErrors.OutOfRange(o, typeof(T), RangeOf<T>());

    private static string RangeOf<T>() where T : struct, IMinMaxValue<T> => $"it holds {T.MinValue} to {T.MaxValue}";
}
