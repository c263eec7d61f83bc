// Conversions that a program registers for its own types.
namespace PyBridge.Interop.Values;

/// <summary>Runs a <see cref="PythonConverter{T}"/>.</summary>
internal sealed class UserConverter<T>(PythonConverter<T> converter) : Converter<T?>
{
    internal override nint ToPython(T? value)
    {
        if (value is null) return None.New();
        var result = converter.ToPython(value);
        if (result is T) throw new InvalidOperationException($"{converter.GetType()} returned a {TypeName.Of(typeof(T))} again; it has to return something that converts to Python.");
        return ValueConversion.ToPython(result);
    }

    internal override T? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(T) is null) return default;
        using var value = PyObject.FromOwned(o.ToOwned(), Interpreter.Current);
        return converter.FromPython(value);
    }
}
