// Which collection types convert, and by which converter.
namespace PyBridge.Interop.Values;

/// <summary>Collections by shape.</summary>
internal static class CollectionConverters
{
    /// <summary>The converter of a collection type, or null if the type is none.</summary>
    internal static Converter? TryCreate(Type type)
    {
        if (type.IsSZArray) return ConverterFactory.Make(typeof(ArrayConverter<>), type.GetElementType()!);
        if (!type.IsGenericType) return null;
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(List<>)) return ConverterFactory.Make(typeof(ListConverter<>), type.GetGenericArguments());
        return null;
    }
}

/// <summary>list ⇄ <c>T[]</c>.</summary>
internal sealed class ArrayConverter<T> : Converter<T[]?>
{
    internal override nint ToPython(T[]? value) => value is null ? None.New() : Sequences.ToList<T>(value);

    internal override T[]? FromPython(BorrowedReference o) => TypeCheck.IsNone(o.Pointer) ? null : Sequences.ToArray<T>(o, typeof(T[]));
}

/// <summary>list ⇄ <see cref="List{T}"/>.</summary>
internal sealed class ListConverter<T> : Converter<List<T>?>
{
    internal override nint ToPython(List<T>? value) => value is null ? None.New() : Sequences.ToList(value, value.Count);

    internal override List<T>? FromPython(BorrowedReference o) => TypeCheck.IsNone(o.Pointer) ? null : Sequences.ToList<T>(o, typeof(List<T>));
}
