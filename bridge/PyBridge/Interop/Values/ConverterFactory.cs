// Chooses the converter of a type: plain types from a table, the rest by shape.
using System.Numerics;
using System.Text;

namespace PyBridge.Interop.Values;

/// <summary>Makes converters; reflection happens here and only here. Nothing attaches.</summary>
internal static unsafe class ConverterFactory
{
    // Each is made when its type is first met: all of them at once would be a tenth of a program's start.
    private static readonly Dictionary<Type, Func<Converter>> s_plain = new()
    {
        [typeof(bool)] = static () => new FunctionConverter<bool>(&Integers.FromBoolean, &Integers.ToBoolean),
        [typeof(sbyte)] = static () => new FunctionConverter<sbyte>(&FromNarrow, &Integers.ToNarrow<sbyte>),
        [typeof(byte)] = static () => new FunctionConverter<byte>(&FromNarrow, &Integers.ToNarrow<byte>),
        [typeof(short)] = static () => new FunctionConverter<short>(&FromNarrow, &Integers.ToNarrow<short>),
        [typeof(ushort)] = static () => new FunctionConverter<ushort>(&FromNarrow, &Integers.ToNarrow<ushort>),
        [typeof(int)] = static () => new FunctionConverter<int>(&FromNarrow, &Integers.ToNarrow<int>),
        [typeof(uint)] = static () => new FunctionConverter<uint>(&FromNarrow, &Integers.ToNarrow<uint>),
        [typeof(long)] = static () => new FunctionConverter<long>(&Integers.FromInt64, &Integers.ToInt64),
        [typeof(ulong)] = static () => new FunctionConverter<ulong>(&Integers.FromUInt64, &Integers.ToUInt64),
        [typeof(nint)] = static () => new FunctionConverter<nint>(&FromNarrow, &Integers.ToNarrow<nint>),
        [typeof(nuint)] = static () => new FunctionConverter<nuint>(&FromUIntPtr, &Integers.ToUIntPtr),
        [typeof(Int128)] = static () => new FunctionConverter<Int128>(&BigIntegers.FromInt128, &BigIntegers.ToInt128),
        [typeof(UInt128)] = static () => new FunctionConverter<UInt128>(&BigIntegers.FromUInt128, &BigIntegers.ToUInt128),
        [typeof(BigInteger)] = static () => new FunctionConverter<BigInteger>(&BigIntegers.FromBigInteger, &BigIntegers.ToBigInteger),
        [typeof(double)] = static () => new FunctionConverter<double>(&Floats.FromDouble, &Floats.ToDouble),
        [typeof(float)] = static () => new FunctionConverter<float>(&FromSingle, &Floats.ToSingle),
        [typeof(Half)] = static () => new FunctionConverter<Half>(&FromHalf, &Floats.ToHalf),
        [typeof(string)] = static () => new FunctionConverter<string?>(&Text.FromString, &Text.ToStringOrNull),
        [typeof(char)] = static () => new FunctionConverter<char>(&Text.FromChar, &Text.ToChar),
        [typeof(Rune)] = static () => new FunctionConverter<Rune>(&Text.FromRune, &Text.ToRune),
        [typeof(PyObject)] = static () => new FunctionConverter<PyObject?>(&PyObjects.ToPython, &PyObjects.FromPython),
        [typeof(Complex)] = static () => new FunctionConverter<Complex>(&Complexes.FromComplex, &Complexes.ToComplex),
        [typeof(byte[])] = static () => new FunctionConverter<byte[]?>(&ByteStrings.FromArray, &ByteStrings.ToArray),
        [typeof(Guid)] = static () => new FunctionConverter<Guid>(&Uuids.FromGuid, &Uuids.ToGuid),
        [typeof(decimal)] = static () => new FunctionConverter<decimal>(&Decimals.FromDecimal, &Decimals.ToDecimal),
        [typeof(DateTimeOffset)] = static () => new FunctionConverter<DateTimeOffset>(&Dates.FromDateTimeOffset, &Dates.ToDateTimeOffset),
        [typeof(DateTime)] = static () => new FunctionConverter<DateTime>(&Dates.FromDateTime, &Dates.ToDateTime),
        [typeof(DateOnly)] = static () => new FunctionConverter<DateOnly>(&Dates.FromDateOnly, &Dates.ToDateOnly),
        [typeof(TimeOnly)] = static () => new FunctionConverter<TimeOnly>(&Dates.FromTimeOnly, &Dates.ToTimeOnly),
        [typeof(TimeSpan)] = static () => new FunctionConverter<TimeSpan>(&Dates.FromTimeSpan, &Dates.ToTimeSpan),
        [typeof(object)] = static () => new NaturalConverter(),
    };

    /// <summary>Is the conversion of this type built in and final?</summary>
    internal static bool IsPlain(Type type) => s_plain.ContainsKey(type);

    internal static Converter Create(Type type)
    {
        if (s_plain.TryGetValue(type, out var plain)) return plain();
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
