// What a conversion between a .NET type and Python is: one direction each, typed and boxed.
namespace PyBridge.Interop.Values;

/// <summary>A conversion seen without its type. The thread is attached.</summary>
internal abstract class Converter
{
    /// <summary>The .NET type that this converts.</summary>
    internal abstract Type Type { get; }

    /// <summary>New reference; throws a .NET exception on failure.</summary>
    internal abstract nint ToPythonBoxed(object? value);

    /// <summary>Throws <see cref="InvalidCastException"/> or <see cref="OverflowException"/> for a value that does not fit.</summary>
    internal abstract object? FromPythonBoxed(BorrowedReference o);
}

/// <summary>The conversion between <typeparamref name="T"/> and Python. Stateless but for caches; used by any attached thread.</summary>
internal abstract class Converter<T> : Converter
{
    internal sealed override Type Type => typeof(T);

    /// <summary>New reference; throws a .NET exception on failure and leaves no Python exception set.</summary>
    internal abstract nint ToPython(T value);

    /// <summary>Throws <see cref="InvalidCastException"/> or <see cref="OverflowException"/> for a value that does not fit.</summary>
    internal abstract T FromPython(BorrowedReference o);

    internal sealed override nint ToPythonBoxed(object? value) => ToPython((T)value!);

    internal sealed override object? FromPythonBoxed(BorrowedReference o) => FromPython(o);
}

/// <summary>A conversion made of two functions, for the plain cases.</summary>
internal sealed unsafe class FunctionConverter<T>(delegate*<T, nint> toPython, delegate*<BorrowedReference, T> fromPython) : Converter<T>
{
    internal override nint ToPython(T value) => toPython(value);

    internal override T FromPython(BorrowedReference o) => fromPython(o);
}
