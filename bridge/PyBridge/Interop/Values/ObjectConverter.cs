// Types that Python has no counterpart for: handed to whoever makes proxies, or refused with a clear error.
namespace PyBridge.Interop.Values;

/// <summary>The conversion of last resort: delegates, Tasks, streams, services.</summary>
internal sealed class ObjectConverter<T> : Converter<T?>
{
    internal override nint ToPython(T? value)
    {
        if (value is null) return None.New();

        // A value of a derived type, or behind an interface, may have a counterpart.
        return value.GetType() == typeof(T) ? Export(value) : ValueConversion.ToPython(value);
    }

    internal override T? FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(T) is null) return default;
        if (ValueHooks.ImportObject is { } import && import(o, typeof(T), out var value)) return (T?)value;

        // An interface that a plain value's type has: IComparable, IConvertible.
        if (typeof(T).IsInterface && Converters.For<object>().FromPython(o) is T natural && natural is not PyObject) return natural;
        throw ValueErrors.CannotConvert(o, typeof(T));
    }

    internal static nint Export(object value)
    {
        var export = ValueHooks.ExportObject ?? throw ValueErrors.NoCounterpart(value.GetType(), "it is no value of a kind that Python has");
        return export(value);
    }
}
