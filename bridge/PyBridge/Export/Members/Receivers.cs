// The object that a member is called on, and the rest of a params list.
using System.Runtime.CompilerServices;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>Finds the receiver of type <typeparamref name="T"/> behind a Python object. The thread is attached.</summary>
internal static class Receiver<T>
{
    internal static T Get(nint o)
    {
        if (ProxyObject.TryTarget(o, out var target) && target is T receiver) return receiver;
        return ArgumentReader<T>.TryRead(o, out var converted) && converted is not null ? converted : throw Wrong(o);
    }

    internal static InvalidCastException Wrong(nint o) =>
        new($"This member belongs to {PythonTypes.FullName(typeof(T))}; it cannot be used on {ValueErrors.Describe(new BorrowedReference(o))}.");
}

/// <summary>Finds a structure behind a Python object.</summary>
internal static class StructureReceiver<T>
    where T : struct
{
    /// <summary>The value inside its box, so that a method that changes the structure changes the proxy's.</summary>
    internal static ref T Reference(nint o)
    {
        if (ProxyObject.TryTarget(o, out var target) && target is T) return ref Unsafe.Unbox<T>(target);
        if (!ArgumentReader<T>.TryRead(o, out var converted)) throw Receiver<T>.Wrong(o);
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
