// The door that values pass through whose type is known only at run time.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Converts boxed values. The thread is attached.</summary>
internal static class ValueConversion
{
    /// <summary>New reference; the value's own type decides. Throws a .NET exception on failure.</summary>
    internal static nint ToPython(object? value) => value switch
    {
        null => None.New(),
        string text => Text.FromChars(text),
        int number => Integers.FromInt64(number),
        long number => Integers.FromInt64(number),
        double number => Floats.FromDouble(number),
        bool truth => Integers.FromBoolean(truth),
        _ => Converters.For(value.GetType()).ToPythonBoxed(value),
    };

    /// <summary>Throws <see cref="InvalidCastException"/> or <see cref="OverflowException"/> for a value that does not fit.</summary>
    internal static object? FromPython(BorrowedReference o, Type type) => Converters.For(type).FromPythonBoxed(o);
}
