// The object that a member is called on, and the rest of a params list.
using System.Runtime.CompilerServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Finds the receiver of type <typeparamref name="T"/> behind a Python object. The thread is attached.</summary>
internal static class Receiver<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Get(CallSite site, nint o) => Receivers.Target(site, o) is T receiver ? receiver : Convert(o);

    private static T Convert(nint o) =>
        NativeValues.Contains(typeof(T)) && ArgumentReader<T>.TryRead(o, out var converted) && converted is not null ? converted : throw Wrong(o);

    internal static Exception Wrong(nint o) => PythonImplementation.IsPythonMade(o)
        ? new MissingMemberException(
            $"{TypeName.Of(new BorrowedReference(o))} derives from {PythonTypes.FullName(typeof(T))} but does not define this member of it.")
        : new InvalidCastException($"This member belongs to {PythonTypes.FullName(typeof(T))}; it cannot be used on {ValueErrors.Describe(new BorrowedReference(o))}.");
}

/// <summary>What the receivers of all types share.</summary>
internal static class Receivers
{
    /// <summary>The object behind a proxy, or null. Most calls meet the class that the one before met: then nothing has to be looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static object? Target(CallSite site, nint o)
    {
        var type = CPython.PyObject_Type(o);
        if (type != site.ReceiverClass) return TargetSlowly(site, type, o);
        CPython.Py_DecRefOfKept(type);
        return NativeType.TargetOrNull(o);
    }

    private static object? TargetSlowly(CallSite site, nint type, nint o)
    {
        CPython.Py_DecRef(type);
        if (!ProxyObject.TryTarget(o, out var target)) return null;
        if (ProxyTypes.Current.IsKept(type)) site.ReceiverClass = type;
        return target;
    }
}

/// <summary>Finds a structure behind a Python object.</summary>
internal static class StructureReceiver<T>
    where T : struct
{
    /// <summary>The value inside its box, so that a method that changes the structure changes the proxy's.</summary>
    internal static ref T Reference(CallSite site, nint o)
    {
        var target = Receivers.Target(site, o);
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
