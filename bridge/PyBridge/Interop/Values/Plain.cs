// Conversions that surely run no Python code, so that a container may be read in place.
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>The types whose usual Python values (int, float, bool or str) are read without running any Python code. The thread is attached.</summary>
internal static class Plain<T>
{
    /// <summary>Characters that every way of converting text holds on the stack.</summary>
    private const int ShortText = 256;

    /// <summary>Is it one of these types?</summary>
    internal static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(long) || typeof(T) == typeof(int) || typeof(T) == typeof(double) || typeof(T) == typeof(bool) || typeof(T) == typeof(string);
    }

    /// <summary>Can <see cref="New"/> make it? Numbers, truth values and short text: what can fail there is memory alone, and is Python's error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsShort(T value)
    {
        if (typeof(T) == typeof(string)) return value is string { Length: <= ShortText };
        return typeof(T) == typeof(long) || typeof(T) == typeof(int) || typeof(T) == typeof(double) || typeof(T) == typeof(bool);
    }

    /// <summary>New reference for a value that <see cref="IsShort"/>, or zero with a Python error set. Throws nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static nint New(T value)
    {
        if (typeof(T) == typeof(long)) return CPython.PyLong_FromLongLong((long)(object)value!);
        if (typeof(T) == typeof(int)) return CPython.PyLong_FromLongLong((int)(object)value!);
        if (typeof(T) == typeof(double)) return CPython.PyFloat_FromDouble((double)(object)value!);
        if (typeof(T) == typeof(bool)) return CPython.PyBool_FromLong((bool)(object)value! ? 1 : 0);
        return Text.TryFromChars((string)(object)value!);
    }

    /// <summary>The value of the usual type that fits; false for everything else, which takes the long way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(nint o, out T value)
    {
        Unsafe.SkipInit(out value);
        if (typeof(T) == typeof(long))
        {
            if (!Integers.TryInt64(o, out var integer)) return false;
            value = (T)(object)integer;
            return true;
        }

        if (typeof(T) == typeof(int))
        {
            if (!Integers.TryInt64(o, out var integer) || (int)integer != integer) return false;
            value = (T)(object)(int)integer;
            return true;
        }

        if (typeof(T) == typeof(double))
        {
            if (!Floats.TryExactDouble(o, out var number)) return false;
            value = (T)(object)number;
            return true;
        }

        if (typeof(T) == typeof(bool))
        {
            value = (T)(object)(o == BuiltinTypes.True);
            return o == BuiltinTypes.True || o == BuiltinTypes.False;
        }

        if (typeof(T) == typeof(string) && TypeCheck.IsExactly(o, BuiltinTypes.Unicode) && Text.TryRead(new BorrowedReference(o), out var text))
        {
            value = (T)(object)text;
            return true;
        }

        return false;
    }
}

/// <summary>Between begin and end no other thread changes the container: the GIL sees to it, or where there is none, the container's own lock.</summary>
/// <remarks>Neither Python code nor anything that detaches may run under it, or the lock is given up meanwhile.</remarks>
internal static unsafe class Undisturbed
{
    private static readonly bool s_freeThreaded = CPython.IsFreeThreaded;

    /// <summary>Begins; <paramref name="section"/> lies on the caller's stack until <see cref="End"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Begin(PyCriticalSection* section, nint container)
    {
        if (s_freeThreaded) CPython.PyCriticalSection_Begin(section, container);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void End(PyCriticalSection* section)
    {
        if (s_freeThreaded) CPython.PyCriticalSection_End(section);
    }
}
