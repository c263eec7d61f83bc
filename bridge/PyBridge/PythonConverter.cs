// How a program says what its own types are in Python.
using PyBridge.Interop.Values;

namespace PyBridge;

/// <summary>The conversion of a type that has no counterpart in Python, or another one than the bridge would choose.</summary>
/// <remarks>
/// Register it before the first value of the type is converted, with <see cref="PythonConverter.Register{T}"/>; it then serves wherever the type stands
/// alone or as an item or member of another. Both methods run attached to the interpreter, on any thread, and must not wait.
/// </remarks>
/// <typeparam name="T">The .NET type, exactly: neither its base types nor those derived from it.</typeparam>
public abstract class PythonConverter<T>
{
    /// <summary>What the value is in Python: anything that converts itself, such as a string, a tuple, a dictionary or a <see cref="PyObject"/>.</summary>
    /// <param name="value">Never null: null is None.</param>
    public abstract object? ToPython(T value);

    /// <summary>The value that the Python object stands for.</summary>
    /// <param name="value">Never None where <typeparamref name="T"/> can be null. It is disposed afterwards; <see cref="PyObject.Clone"/> what is to be kept.</param>
    /// <exception cref="InvalidCastException">The object does not stand for such a value.</exception>
    public abstract T FromPython(PyObject value);
}

/// <summary>Registers conversions.</summary>
public static class PythonConverter
{
    /// <summary>Makes a conversion known to the whole process. On any thread.</summary>
    /// <exception cref="ArgumentException">The type is one of the plain ones (numbers, text, bytes, dates), whose conversion is fixed.</exception>
    /// <exception cref="InvalidOperationException">The type has been converted already, or has a converter.</exception>
    public static void Register<T>(PythonConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        Converters.Register<T>(new UserConverter<T>(converter)!);
    }
}
