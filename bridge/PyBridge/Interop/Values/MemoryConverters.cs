// memoryview and everything with a buffer ⇄ Memory<T> and its relatives, without a copy.
using System.Buffers;

namespace PyBridge.Interop.Values;

/// <summary>The memory types and their converters.</summary>
internal static class MemoryConverters
{
    /// <summary>The converter of a memory type, or null if the type is none.</summary>
    internal static Converter? TryCreate(Type type)
    {
        if (!type.IsGenericType) return null;
        var definition = type.GetGenericTypeDefinition();
        if (type == typeof(ReadOnlyMemory<char>)) return new ReadOnlyTextConverter();
        var converter = definition == typeof(Memory<>) ? typeof(MemoryConverter<>)
            : definition == typeof(ReadOnlyMemory<>) ? typeof(ReadOnlyMemoryConverter<>)
            : definition == typeof(ArraySegment<>) ? typeof(ArraySegmentConverter<>)
            : definition == typeof(PythonBuffer<>) ? typeof(BufferConverter<>)
            : definition == typeof(IMemoryOwner<>) ? typeof(MemoryOwnerConverter<>)
            : null;
        return converter is null ? null : ConverterFactory.Make(converter, type.GetGenericArguments());
    }

    /// <summary>New reference to a memoryview.</summary>
    internal static unsafe nint Export<T>(ReadOnlyMemory<T> memory, bool isReadOnly, Type source) => BufferFormat.Of<T>() is not null
        ? ExportedMemory.Export(new ExportedMemory<T>(memory, isReadOnly))
        : throw ValueErrors.NoCounterpart(source, $"the buffer protocol has no format for {TypeName.Of(typeof(T))}");
}

/// <summary>memoryview ⇄ <see cref="Memory{T}"/>.</summary>
internal sealed class MemoryConverter<T> : Converter<Memory<T>>
{
    internal override nint ToPython(Memory<T> value) => MemoryConverters.Export<T>(value, isReadOnly: false, typeof(Memory<T>));

    internal override Memory<T> FromPython(BorrowedReference o) => Buffers.Open<T>(o, typeof(Memory<T>), writable: true).Memory;
}

/// <summary>Read-only memoryview ⇄ <see cref="ReadOnlyMemory{T}"/>.</summary>
internal sealed class ReadOnlyMemoryConverter<T> : Converter<ReadOnlyMemory<T>>
{
    internal override nint ToPython(ReadOnlyMemory<T> value) => MemoryConverters.Export(value, isReadOnly: true, typeof(ReadOnlyMemory<T>));

    internal override ReadOnlyMemory<T> FromPython(BorrowedReference o) =>
        Buffers.Open<T>(o, typeof(ReadOnlyMemory<T>), writable: false).ReadOnlyMemory;
}

/// <summary>str ⇄ read-only memory of characters: text, not numbers.</summary>
internal sealed class ReadOnlyTextConverter : Converter<ReadOnlyMemory<char>>
{
    internal override nint ToPython(ReadOnlyMemory<char> value) => Text.FromChars(value.Span);

    internal override ReadOnlyMemory<char> FromPython(BorrowedReference o) => Text.ToString(o).AsMemory();
}

/// <summary>memoryview ← a part of an array; → a copy, for Python's memory is no array.</summary>
internal sealed class ArraySegmentConverter<T> : Converter<ArraySegment<T>>
{
    internal override nint ToPython(ArraySegment<T> value) => MemoryConverters.Export<T>(value.AsMemory(), isReadOnly: false, typeof(ArraySegment<T>));

    internal override ArraySegment<T> FromPython(BorrowedReference o) => Value<T[]?>.FromPython(o) is { } array ? new ArraySegment<T>(array) : default;
}

/// <summary>Anything with a buffer → <see cref="PythonBuffer{T}"/>, and back as a memoryview.</summary>
internal sealed class BufferConverter<T> : Converter<PythonBuffer<T>?>
{
    internal override nint ToPython(PythonBuffer<T>? value) =>
        value is null ? None.New() : MemoryConverters.Export(value.ReadOnlyMemory, value.IsReadOnly, typeof(PythonBuffer<T>));

    internal override PythonBuffer<T>? FromPython(BorrowedReference o) =>
        TypeCheck.IsNone(o.Pointer) ? null : Buffers.Open<T>(o, typeof(PythonBuffer<T>), writable: false);
}

/// <summary>A writable buffer → its owner; → a memoryview, which does not dispose the owner.</summary>
internal sealed class MemoryOwnerConverter<T> : Converter<IMemoryOwner<T>?>
{
    internal override nint ToPython(IMemoryOwner<T>? value) =>
        value is null ? None.New() : MemoryConverters.Export<T>(value.Memory, isReadOnly: false, typeof(IMemoryOwner<T>));

    internal override IMemoryOwner<T>? FromPython(BorrowedReference o) =>
        TypeCheck.IsNone(o.Pointer) ? null : Buffers.Open<T>(o, typeof(IMemoryOwner<T>), writable: true);
}
