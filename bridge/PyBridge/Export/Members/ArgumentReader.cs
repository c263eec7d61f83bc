// Python arguments as .NET values, one reader for each parameter type, chosen once.
using System.Runtime.CompilerServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Reads arguments of type <typeparamref name="T"/>. The thread is attached. False where the object does not convert: the next overload is tried.</summary>
internal static class ArgumentReader<T>
{
    // Chosen at the first use of the type; choosing does not attach.
    private static readonly ArgumentReaders.Read<T>? s_special = ArgumentReaders.Special<T>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryRead(nint o, out T value)
    {
        if (typeof(T) == typeof(long) && Integers.TryExactInt64(o, out var number))
        {
            value = (T)(object)number;
            return true;
        }

        if (typeof(T) == typeof(int) && Integers.TryExactInt64(o, out number) && number is >= int.MinValue and <= int.MaxValue)
        {
            value = (T)(object)(int)number;
            return true;
        }

        if (typeof(T) == typeof(bool) && (o == BuiltinTypes.True || o == BuiltinTypes.False))
        {
            value = (T)(object)(o == BuiltinTypes.True);
            return true;
        }

        if (typeof(T) == typeof(double) && Floats.TryExactDouble(o, out var real))
        {
            value = (T)(object)real;
            return true;
        }

        return s_special is null ? TryConvert(o, out value) : s_special(o, out value);
    }

    /// <summary>Through a proxy, else through the conversion of values.</summary>
    internal static bool TryConvert(nint o, out T value)
    {
        // Neither a proxy nor anything that runs Python: the value alone decides.
        if (typeof(T) == typeof(string) && TypeCheck.IsExactly(o, BuiltinTypes.Unicode)) return TryValue(o, out value);

        // Values convert only from Python's own objects: a .NET object of another type is not copied field by field.
        return ProxyObject.TryTarget(o, out var target) ? TryCast(target, out value) : TryValue(o, out value);
    }

    private static bool TryValue(nint o, out T value)
    {
        try
        {
            value = Value<T>.FromPython(new BorrowedReference(o));
            return true;
        }
        catch (Exception mismatch) when (mismatch is InvalidCastException or OverflowException or FormatException)
        {
            ArgumentReaders.LastMismatch = mismatch;
            value = default!;
            return false;
        }
    }

    /// <summary>The object behind a proxy, if it is one, by itself or by a conversion that its type or this one defines.</summary>
    internal static bool TryCast(object? target, out T value)
    {
        switch (target)
        {
            case T same:
                value = same;
                return true;
            case null:
                value = default!;
                return default(T) is null;
        }

        if (ConversionCost.ImplicitConversion(target.GetType(), typeof(T)) is { } conversion)
        {
            value = (T)conversion.Invoke(null, [target])!;
            return true;
        }

        value = default!;
        return false;
    }
}

/// <summary>What the readers of all types share.</summary>
internal static class ArgumentReaders
{
    internal delegate bool Read<T>(nint o, out T value);

    /// <summary>Why the last argument on this thread did not convert; for the error when no overload fits.</summary>
    [field: ThreadStatic]
    internal static Exception? LastMismatch { get; set; }

    /// <summary>The reader of a type that is not simply a value or a proxy, or null.</summary>
    internal static Read<T>? Special<T>()
    {
        var type = typeof(T);
        if (type == typeof(object)) return Of<T>(nameof(ReadObject));
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of<T>(nameof(ReadNullable), underlying);
        if (typeof(Delegate).IsAssignableFrom(type)) return Of<T>(nameof(ReadDelegate), type);
        if (type.IsEnum) return Of<T>(nameof(ReadProxy), type);
        if (typeof(Exception).IsAssignableFrom(type)) return Of<T>(nameof(ReadException), type);
        if (PreciseTimes.Contains(type)) return PreciseTimes.TryRead;
        if (type == typeof(Type)) return Of<T>(nameof(ReadType));
        if (Tasks.IsTask(type)) return Of<T>(nameof(ReadTask), type);
        return type.IsInterface ? Of<T>(nameof(ReadInterface), type) : null;
    }

    private static Read<T> Of<T>(string method, params Type[] arguments)
    {
        var info = typeof(ArgumentReaders).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (arguments.Length == 0 ? info : info.MakeGenericMethod(arguments)).CreateDelegate<Read<T>>();
    }

    private static bool ReadObject(nint o, out object? value)
    {
        value = ObjectArguments.Read(o);
        return true;
    }

    private static bool ReadNullable<T>(nint o, out T? value)
        where T : struct
    {
        value = null;
        if (TypeCheck.IsNone(o)) return true;
        if (!ArgumentReader<T>.TryRead(o, out var inner)) return false;
        value = inner;
        return true;
    }

    private static bool ReadProxy<T>(nint o, out T value)
    {
        if (ProxyObject.TryTarget(o, out var target)) return ArgumentReader<T>.TryCast(target, out value);
        value = default!;
        return false;
    }

    private static bool ReadException<T>(nint o, out T? value)
        where T : Exception => ExceptionTypes.TryRead(o, out value);

    private static bool ReadType(nint o, out Type? value)
    {
        value = null;
        if (TypeCheck.IsNone(o)) return true;
        if (ProxyObject.TryTarget(o, out var target)) return (value = target as Type) is not null;
        value = PythonTypes.ToDotnet(o);
        return value is not null;
    }

    private static bool ReadTask<T>(nint o, out T value)
    {
        var task = TypeCheck.IsNone(o) ? null : Awaitables.Take(o);
        if (task is null) return ArgumentReader<T>.TryConvert(o, out value);
        return ArgumentReader<T>.TryCast(task is T ? task : Awaitables.As(task, typeof(T)), out value);
    }

    private static bool ReadDelegate<T>(nint o, out T? value)
        where T : Delegate
    {
        value = null;
        if (TypeCheck.IsNone(o)) return true;
        if (ProxyObject.TryTarget(o, out var target)) return (value = target as T) is not null;
        value = (T?)DelegateFactory.TryCreate(typeof(T), o);
        return value is not null;
    }

    private static bool ReadInterface<T>(nint o, out T? value)
        where T : class
    {
        value = null;
        if (TypeCheck.IsNone(o)) return true;
        if (ProxyObject.TryTarget(o, out var target)) return (value = target as T) is not null;
        if (!PythonImplementation.IsPythonMade(o) && PythonImplementation.IsValueInterface(typeof(T))) return ArgumentReader<T>.TryConvert(o, out value!);
        value = PythonImplementation.For(o, typeof(T)) as T;
        return value is not null;
    }
}
