// The errors of a value that does not fit: both types named, the value's repr, what to do instead.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Builds the exceptions of a failed conversion. The thread is attached.</summary>
internal static class ValueErrors
{
    private const int LongestRepr = 80;

    /// <summary>The object is of a type, or has a value, that <paramref name="target"/> has no place for.</summary>
    internal static InvalidCastException CannotConvert(BorrowedReference o, Type target, string? because = null, Exception? inner = null) =>
        new($"Python {Describe(o)} does not convert to {TypeName.Of(target)}{Reason(because)}", inner);

    /// <summary>A number of the right kind that is out of range.</summary>
    internal static OverflowException OutOfRange(BorrowedReference o, Type target, string? because = null) =>
        new($"Python {Describe(o)} is out of range for {TypeName.Of(target)}{Reason(because)}");

    /// <summary>A .NET value that the Python type has no place for.</summary>
    internal static InvalidCastException CannotConvert(object value, string pythonType, string because) =>
        new($"{TypeName.Of(value.GetType())} {Cut(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")} does not convert to Python {pythonType}{Reason(because)}");

    /// <summary>A .NET object that has no counterpart in Python.</summary>
    internal static InvalidCastException NoCounterpart(Type type, string because) =>
        new($"{TypeName.Of(type)} has no counterpart in Python{Reason(because)}");

    /// <summary>The same error with the place in the container where it arose.</summary>
    internal static Exception InItem(Exception error, string place, Type container)
    {
        var message = $"{error.Message} (In {place} of {TypeName.Of(container)}.)";
        return error is OverflowException ? new OverflowException(message, error) : new InvalidCastException(message, error);
    }

    /// <summary>The Python exception that is set on this thread, as a .NET exception.</summary>
    internal static Exception Python() => PythonError.Fetch();

    /// <summary>Throws the Python exception that is set if <paramref name="reference"/> is null.</summary>
    internal static nint Checked(nint reference) => reference != 0 ? reference : throw Python();

    /// <summary>Throws the Python exception that is set if <paramref name="result"/> is negative.</summary>
    internal static int Checked(int result) => result >= 0 ? result : throw Python();

    [DoesNotReturn]
    internal static void ThrowPython() => throw Python();

    /// <summary><c>'decimal.Decimal' object Decimal('1.5')</c>.</summary>
    internal static string Describe(BorrowedReference o) => o.IsNull ? "nothing" : $"'{TypeName.Of(o)}' object {Repr(o)}";

    private static string Repr(BorrowedReference o)
    {
        using var repr = new OwnedReference(CPython.PyObject_Repr(o.Pointer));
        if (repr.IsNull) return $"(its repr raised {Python().Message})";
        return Cut(Text.Display(repr));
    }

    private static string Cut(string text) => text.Length <= LongestRepr ? text : string.Concat(text.AsSpan(0, LongestRepr - 1), "…");

    private static string Reason(string? because) => because is null ? "." : ": " + because + (because.EndsWith('.') ? "" : ".");
}
