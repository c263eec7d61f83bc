// Which .NET type is which format of the buffer protocol.
using System.Numerics;
using System.Runtime.CompilerServices;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>The item formats of PEP 3118 (those of Python's struct module, and <c>Zd</c> for complex numbers).</summary>
internal static unsafe class BufferFormat
{
    private enum Kind
    {
        None,
        Signed,
        Unsigned,
        Float,
        Boolean,
        Complex,
    }

    /// <summary>The format to export items of this type under, NUL-terminated and never freed; null if there is none.</summary>
    internal static byte* Of<T>()
    {
        // Literals live in the image, so their addresses hold.
        if (typeof(T) == typeof(byte)) return Address("B\0"u8);
        if (typeof(T) == typeof(sbyte)) return Address("b\0"u8);
        if (typeof(T) == typeof(short)) return Address("h\0"u8);
        if (typeof(T) == typeof(ushort)) return Address("H\0"u8);
        if (typeof(T) == typeof(int)) return Address("i\0"u8);
        if (typeof(T) == typeof(uint)) return Address("I\0"u8);
        if (typeof(T) == typeof(long)) return Address("q\0"u8);
        if (typeof(T) == typeof(ulong)) return Address("Q\0"u8);
        if (typeof(T) == typeof(nint)) return Address("n\0"u8);
        if (typeof(T) == typeof(nuint)) return Address("N\0"u8);
        if (typeof(T) == typeof(float)) return Address("f\0"u8);
        if (typeof(T) == typeof(double)) return Address("d\0"u8);
        if (typeof(T) == typeof(Half)) return Address("e\0"u8);
        if (typeof(T) == typeof(bool)) return Address("?\0"u8);
        if (typeof(T) == typeof(Complex)) return Address("Zd\0"u8);
        return null;
    }

    /// <summary>Are the items of a buffer what <typeparamref name="T"/> is, bit for bit?</summary>
    internal static bool Matches<T>(in Py_buffer view)
    {
        var (kind, swapped) = Read(view.Format);
        return kind != Kind.None && kind == KindOf<T>() && view.ItemSize == Unsafe.SizeOf<T>() && (!swapped || view.ItemSize == 1);
    }

    /// <summary>What a buffer holds, for messages.</summary>
    internal static string Describe(in Py_buffer view) =>
        $"items of format '{(view.Format is null ? "B" : new string((sbyte*)view.Format))}' and {view.ItemSize} bytes each";

    private static byte* Address(ReadOnlySpan<byte> literal) => (byte*)Unsafe.AsPointer(ref Unsafe.AsRef(in literal[0]));

    private static Kind KindOf<T>()
    {
        if (typeof(T) == typeof(bool)) return Kind.Boolean;
        if (typeof(T) == typeof(Complex)) return Kind.Complex;
        if (typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half)) return Kind.Float;
        if (typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(nint))
            return Kind.Signed;
        if (typeof(T) == typeof(byte) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong) || typeof(T) == typeof(nuint))
            return Kind.Unsigned;
        return Kind.None;
    }

    private static (Kind Kind, bool Swapped) Read(byte* format)
    {
        if (format is null) return (Kind.Unsigned, false);
        var swapped = false;
        switch ((char)*format)
        {
            case '@' or '=' or '^':
                format++;
                break;
            case '<':
                swapped = !BitConverter.IsLittleEndian;
                format++;
                break;
            case '>' or '!':
                swapped = BitConverter.IsLittleEndian;
                format++;
                break;
        }

        var code = (char)*format++;
        if (code == 'Z') return *format++ is (byte)'d' && *format == 0 ? (Kind.Complex, swapped) : (Kind.None, swapped);
        if (*format != 0) return (Kind.None, swapped);
        return (code switch
        {
            'b' or 'h' or 'i' or 'l' or 'q' or 'n' => Kind.Signed,
            'c' or 'B' or 'H' or 'I' or 'L' or 'Q' or 'N' => Kind.Unsigned,
            'e' or 'f' or 'd' => Kind.Float,
            '?' => Kind.Boolean,
            _ => Kind.None,
        }, swapped);
    }
}
