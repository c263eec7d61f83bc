// None ⇄ a nullable value type without a value.
namespace PyBridge.Interop.Values;

/// <summary>None ⇄ null; the underlying type's conversion otherwise.</summary>
internal sealed class NullableConverter<T> : Converter<T?>
    where T : struct
{
    internal override nint ToPython(T? value) => value is { } content ? Value<T>.ToPython(content) : None.New();

    internal override T? FromPython(BorrowedReference o) => TypeCheck.IsNone(o.Pointer) ? null : Value<T>.FromPython(o);
}
