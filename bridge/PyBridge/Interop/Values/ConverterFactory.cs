// Chooses the converter of a type: plain types from a table, the rest by shape.
using System.Numerics;
using System.Text;

namespace PyBridge.Interop.Values;

/// <summary>Makes converters; reflection happens here and only here. Nothing attaches.</summary>
internal static unsafe class ConverterFactory
{
    private static readonly Dictionary<Type, Converter> s_plain = new Converter[]
    {
        new FunctionConverter<bool>(&Integers.FromBoolean, &Integers.ToBoolean),
        new FunctionConverter<sbyte>(&FromNarrow, &Integers.ToNarrow<sbyte>),
        new FunctionConverter<byte>(&FromNarrow, &Integers.ToNarrow<byte>),
        new FunctionConverter<short>(&FromNarrow, &Integers.ToNarrow<short>),
        new FunctionConverter<ushort>(&FromNarrow, &Integers.ToNarrow<ushort>),
        new FunctionConverter<int>(&FromNarrow, &Integers.ToNarrow<int>),
        new FunctionConverter<uint>(&FromNarrow, &Integers.ToNarrow<uint>),
        new FunctionConverter<long>(&Integers.FromInt64, &Integers.ToInt64),
        new FunctionConverter<ulong>(&Integers.FromUInt64, &Integers.ToUInt64),
        new FunctionConverter<nint>(&FromNarrow, &Integers.ToNarrow<nint>),
        new FunctionConverter<nuint>(&FromUIntPtr, &Integers.ToUIntPtr),
        new FunctionConverter<Int128>(&BigIntegers.FromInt128, &BigIntegers.ToInt128),
        new FunctionConverter<UInt128>(&BigIntegers.FromUInt128, &BigIntegers.ToUInt128),
        new FunctionConverter<BigInteger>(&BigIntegers.FromBigInteger, &BigIntegers.ToBigInteger),
        new FunctionConverter<double>(&Floats.FromDouble, &Floats.ToDouble),
        new FunctionConverter<float>(&FromSingle, &Floats.ToSingle),
        new FunctionConverter<Half>(&FromHalf, &Floats.ToHalf),
        new FunctionConverter<string?>(&Text.FromString, &Text.ToStringOrNull),
        new FunctionConverter<char>(&Text.FromChar, &Text.ToChar),
        new FunctionConverter<Rune>(&Text.FromRune, &Text.ToRune),
        new FunctionConverter<PyObject?>(&PyObjects.ToPython, &PyObjects.FromPython),
        new FunctionConverter<Complex>(&Complexes.FromComplex, &Complexes.ToComplex),
        new FunctionConverter<byte[]?>(&ByteStrings.FromArray, &ByteStrings.ToArray),
        new FunctionConverter<Guid>(&Uuids.FromGuid, &Uuids.ToGuid),
        new FunctionConverter<decimal>(&Decimals.FromDecimal, &Decimals.ToDecimal),
        new FunctionConverter<DateTimeOffset>(&Dates.FromDateTimeOffset, &Dates.ToDateTimeOffset),
        new FunctionConverter<DateTime>(&Dates.FromDateTime, &Dates.ToDateTime),
        new FunctionConverter<DateOnly>(&Dates.FromDateOnly, &Dates.ToDateOnly),
        new FunctionConverter<TimeOnly>(&Dates.FromTimeOnly, &Dates.ToTimeOnly),
        new FunctionConverter<TimeSpan>(&Dates.FromTimeSpan, &Dates.ToTimeSpan),
        new NaturalConverter(),
    }.ToDictionary(static converter => converter.Type);

    /// <summary>Is the conversion of this type built in and final?</summary>
    internal static bool IsPlain(Type type) => s_plain.ContainsKey(type);

    internal static Converter Create(Type type)
    {
        if (s_plain.TryGetValue(type, out var plain)) return plain;
        if (typeof(Task).IsAssignableFrom(type)) return Make(typeof(TaskConverter<>), type);
        if (type.IsEnum) return Make(typeof(EnumConverter<>), type);
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Make(typeof(NullableConverter<>), underlying);
        if (TupleShape.IsTuple(type)) return Make(typeof(TupleConverter<>), type);
        if (MemoryConverters.TryCreate(type) is { } memory) return memory;
        if (CollectionConverters.TryCreate(type) is { } collection) return collection;
        return type.IsInterface || type.IsAbstract || typeof(Delegate).IsAssignableFrom(type)
            ? Make(typeof(ObjectConverter<>), type)
            : Make(typeof(RecordConverter<>), type);
    }

    /// <summary>An instance of the generic converter <paramref name="definition"/>.</summary>
    internal static Converter Make(Type definition, params Type[] arguments) =>
        (Converter)Activator.CreateInstance(definition.MakeGenericType(arguments), nonPublic: true)!;

    private static nint FromNarrow(sbyte value) => Integers.FromInt64(value);

    private static nint FromNarrow(byte value) => Integers.FromInt64(value);

    private static nint FromNarrow(short value) => Integers.FromInt64(value);

    private static nint FromNarrow(ushort value) => Integers.FromInt64(value);

    private static nint FromNarrow(int value) => Integers.FromInt64(value);

    private static nint FromNarrow(uint value) => Integers.FromInt64(value);

    private static nint FromNarrow(nint value) => Integers.FromInt64(value);

    private static nint FromUIntPtr(nuint value) => Integers.FromUInt64(value);

    private static nint FromSingle(float value) => Floats.FromDouble(value);

    private static nint FromHalf(Half value) => Floats.FromDouble((double)value);
}
