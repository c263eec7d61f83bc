// str ⇄ string, char and Rune: every code point, NUL and lone surrogates too.
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// Python's str. A pair of surrogates in .NET is one code point in Python; a lone one stays one on both sides. What cannot be told apart, a str
/// whose code points are a high and a low surrogate side by side, is an error. The thread is attached.
/// </summary>
internal static unsafe class Text
{
    private const int OnStack = 256;

    /// <summary>What .NET allows, in UTF-16 code units.</summary>
    private const int LongestString = 0x3FFFFFDF;

    internal static nint FromString(string? value)
    {
        if (value is null) return None.New();
        return FromChars(value);
    }

    internal static nint FromChars(ReadOnlySpan<char> value) => ValueErrors.Checked(TryFromChars(value));

    /// <summary>New reference, or zero with a Python error set.</summary>
    internal static nint TryFromChars(ReadOnlySpan<char> value)
    {
        if (value.ContainsAnyInRange('\uD800', '\uDFFF')) return FromCharsWithSurrogates(value);
        fixed (char* pointer = value) return CPython.PyUnicode_FromKindAndData(2, pointer, value.Length);
    }

    internal static nint FromChar(char value) => ValueErrors.Checked(CPython.PyUnicode_FromKindAndData(2, &value, 1));

    internal static nint FromRune(Rune value)
    {
        var codePoint = (uint)value.Value;
        return ValueErrors.Checked(CPython.PyUnicode_FromKindAndData(4, &codePoint, 1));
    }

    internal static string? ToStringOrNull(BorrowedReference o) => TypeCheck.IsNone(o.Pointer) ? null : ToString(o);

    internal static string ToString(BorrowedReference o)
    {
        if (!TypeCheck.IsExactly(o.Pointer, BuiltinTypes.Unicode) && !TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Unicode))
            throw ValueErrors.CannotConvert(o, typeof(string), "only a str does; call str() in Python for its text, or decode() for bytes");
        return Read(o, display: false) ?? throw ValueErrors.CannotConvert(
            o, typeof(string), "it has a high and a low surrogate side by side, which in .NET are one character; " +
            "call .encode('utf-16', 'surrogatepass').decode('utf-16') in Python if that one is meant");
    }

    internal static char ToChar(BorrowedReference o)
    {
        var text = SingleCodePoint(o, typeof(char));
        return text <= char.MaxValue
            ? (char)text
            : throw ValueErrors.CannotConvert(o, typeof(char), "it is beyond U+FFFF; ask for System.String or System.Text.Rune");
    }

    internal static Rune ToRune(BorrowedReference o)
    {
        var text = SingleCodePoint(o, typeof(Rune));
        return Rune.IsValid(text) ? new Rune(text) : throw ValueErrors.CannotConvert(o, typeof(Rune), "a surrogate is no scalar value");
    }

    /// <summary>The text of a str for people to read: what would be ambiguous is shown, not refused.</summary>
    internal static string Display(BorrowedReference text) => Read(text, display: true)!;

    /// <summary>The text of a str; false where a pair of surrogates makes it ambiguous. Runs no Python code.</summary>
    internal static bool TryRead(BorrowedReference text, out string value)
    {
        value = Read(text, display: false)!;
        return value is not null;
    }

    private static uint SingleCodePoint(BorrowedReference o, Type target)
    {
        uint codePoint;
        if (!TypeCheck.IsInstance(o.Pointer, BuiltinTypes.Unicode) || CPython.PyUnicode_GetLength(o.Pointer) != 1)
            throw ValueErrors.CannotConvert(o, target, "only a str of one character does");
        CPython.PyUnicode_AsUCS4(o.Pointer, &codePoint, 1, 0);
        return codePoint;
    }

    /// <summary>Null where the text is ambiguous and is not for display.</summary>
    [SkipLocalsInit]
    private static string? Read(BorrowedReference o, bool display)
    {
        var length = CPython.PyUnicode_GetLength(o.Pointer);
        if (length == 0) return "";
        if (length <= OnStack)
        {
            var buffer = stackalloc uint[OnStack];
            CPython.PyUnicode_AsUCS4(o.Pointer, buffer, length, 0);
            return Decode(buffer, (int)length, display);
        }

        return ReadLong(o, length, display);
    }

    private static string? ReadLong(BorrowedReference o, nint length, bool display)
    {
        if (length > LongestString)
            throw new InvalidCastException($"A Python 'str' object of {length} characters does not fit System.String; read it in parts.");
        var rented = ArrayPool<uint>.Shared.Rent((int)length);
        try
        {
            fixed (uint* buffer = rented)
            {
                if (CPython.PyUnicode_AsWideChar(o.Pointer, buffer, length) < 0) ValueErrors.ThrowPython();
                return Decode(buffer, (int)length, display);
            }
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(rented);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static string? Decode(uint* codePoints, int length, bool display) =>
        UpperBound(codePoints, length) < 0xD800 ? Narrow(codePoints, length) : Encode(codePoints, length, display);

    /// <summary>No code point is greater than this: all of them or-ed together.</summary>
    private static uint UpperBound(uint* codePoints, int length)
    {
        var bits = Vector128<uint>.Zero;
        var i = 0;
        for (; i <= length - 4; i += 4) bits |= Vector128.Load(codePoints + i);
        bits |= Vector128.Shuffle(bits, Vector128.Create(2u, 3u, 0u, 1u));
        var bound = bits[0] | bits[1];
        for (; i < length; i++) bound |= codePoints[i];
        return bound;
    }

    private static string Narrow(uint* codePoints, int length)
    {
        // Filled before anybody else sees it, as string.Create does, without a delegate's cost.
        var text = new string('\0', length);
        fixed (char* target = text)
        {
            var i = 0;
            for (; i <= length - 8; i += 8)
                Vector128.Narrow(Vector128.Load(codePoints + i), Vector128.Load(codePoints + i + 4)).Store((ushort*)target + i);
            for (; i < length; i++) target[i] = (char)codePoints[i];
        }

        return text;
    }

    private static string? Encode(uint* codePoints, int length, bool display)
    {
        var size = (long)length;
        for (var i = 0; i < length; i++)
        {
            if (codePoints[i] > char.MaxValue) size++;
            if (!display && IsSplitPair(codePoints, i)) return null;
        }

        if (size > LongestString)
            throw new InvalidCastException($"A Python 'str' object of {length} characters, {size} in UTF-16, does not fit System.String; read it in parts.");
        var text = new string('\0', (int)size);
        fixed (char* start = text)
        {
            var target = start;
            for (var i = 0; i < length; i++)
            {
                var point = codePoints[i];
                if (point <= char.MaxValue)
                {
                    *target++ = (char)point;
                    continue;
                }

                *target++ = (char)(0xD7C0 + (point >> 10));
                *target++ = (char)(0xDC00 + (point & 0x3FF));
            }
        }

        return text;
    }

    /// <summary>Are this code point and the one before a low and a high surrogate, which in .NET would be one character?</summary>
    private static bool IsSplitPair(uint* codePoints, int i) =>
        i > 0 && (codePoints[i] & 0xFFFFFC00) == 0xDC00 && (codePoints[i - 1] & 0xFFFFFC00) == 0xD800;

    private static nint FromCharsWithSurrogates(ReadOnlySpan<char> value)
    {
        uint[]? rented = null;
        var points = value.Length <= OnStack ? stackalloc uint[OnStack] : (rented = ArrayPool<uint>.Shared.Rent(value.Length));
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            points[length++] = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])
                ? (uint)char.ConvertToUtf32(value[i], value[++i])
                : value[i];
        }

        nint result;
        fixed (uint* pointer = points) result = CPython.PyUnicode_FromKindAndData(4, pointer, length);
        if (rented is not null) ArrayPool<uint>.Shared.Return(rented);
        return result;
    }
}
