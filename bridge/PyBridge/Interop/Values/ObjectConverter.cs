// Types that Python has no counterpart for: handed to whoever makes proxies, or refused with a clear error.
namespace PyBridge.Interop.Values;

/// <summary>The conversion of last resort.</summary>
internal sealed class ObjectConverter<T> : Converter<T>
{
    internal override nint ToPython(T value)
    {
        if (value is null) return None.New();
        var actual = value.GetType();
        if (actual != typeof(T)) return ValueConversion.ToPython(value);
        var export = ValueHooks.ExportObject ?? throw ValueErrors.NoCounterpart(actual, "it is no value of a kind that Python has");
        return export(value);
    }

    internal override T FromPython(BorrowedReference o)
    {
        if (TypeCheck.IsNone(o.Pointer) && default(T) is null) return default!;
        if (ValueHooks.ImportObject is { } import && import(o, typeof(T), out var value)) return (T)value!;
        throw ValueErrors.CannotConvert(o, typeof(T));
    }
}
