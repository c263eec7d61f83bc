// The object that a member is called on, and the rest of a params list.
using System.Runtime.CompilerServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Finds the receiver of type <typeparamref name="T"/> behind a Python object. The thread is attached.</summary>
internal static class Receiver<T>
{
    private static readonly PerInterpreter<ReceiverClass> s_latest = new(static _ => new ReceiverClass());

    internal static T Get(Interpreter interpreter, nint o)
    {
        if (Target(interpreter, o) is T receiver) return receiver;
        return NativeValues.Contains(typeof(T)) && ArgumentReader<T>.TryRead(o, out var converted) && converted is not null ? converted : throw Wrong(o);
    }

    /// <summary>The object behind a proxy, or null. Most calls meet the class that the one before met: then nothing has to be looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static object? Target(Interpreter interpreter, nint o)
    {
        var latest = s_latest.Get(interpreter);
        var type = CPython.PyObject_Type(o);
        if (type == latest.Pointer)
        {
            CPython.Py_DecRefOfKept(type);
            return NativeType.TargetOrNull(o);
        }

        return TargetSlowly(latest, type, o);
    }

    internal static Exception Wrong(nint o) => PythonImplementation.IsPythonMade(o)
        ? new MissingMemberException(
            $"{TypeName.Of(new BorrowedReference(o))} derives from {PythonTypes.FullName(typeof(T))} but does not define this member of it.")
        : new InvalidCastException($"This member belongs to {PythonTypes.FullName(typeof(T))}; it cannot be used on {ValueErrors.Describe(new BorrowedReference(o))}.");

    private static object? TargetSlowly(ReceiverClass latest, nint type, nint o)
    {
        CPython.Py_DecRef(type);
        if (!ProxyObject.TryTarget(o, out var target)) return null;
        if (ProxyTypes.Current.IsKept(type)) latest.Pointer = type;
        return target;
    }
}

/// <summary>The proxy class that a member's receivers had last, which its interpreter keeps.</summary>
internal sealed class ReceiverClass
{
    internal nint Pointer { get; set; }
}

/// <summary>Finds a structure behind a Python object.</summary>
internal static class StructureReceiver<T>
    where T : struct
{
    /// <summary>The value inside its box, so that a method that changes the structure changes the proxy's.</summary>
    internal static ref T Reference(Interpreter interpreter, nint o)
    {
        var target = Receiver<T>.Target(interpreter, o);
        if (target is T) return ref Unsafe.Unbox<T>(target);
        if (!NativeValues.Contains(typeof(T)) || !ArgumentReader<T>.TryRead(o, out var converted)) throw Receiver<T>.Wrong(o);
        return ref Unsafe.Unbox<T>(converted);
    }
}

/// <summary>Reads the arguments that a <c>params</c> parameter collects.</summary>
internal static unsafe class ParamsReader<T>
{
    internal static bool TryRead(nint* arguments, int count, out T[] values)
    {
        values = count == 0 ? [] : new T[count];
        for (var i = 0; i < count; i++)
            if (!ArgumentReader<T>.TryRead(arguments[i], out values[i])) return false;
        return true;
    }
}
