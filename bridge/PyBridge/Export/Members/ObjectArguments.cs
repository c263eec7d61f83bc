// A Python object where .NET takes any object: proxies by what is behind them, values by their natural type, the rest as PyObject.
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>Reads arguments of type <c>object</c>. The thread is attached.</summary>
internal static class ObjectArguments
{
    /// <summary>An int is a <see cref="int"/> where it fits, as C#'s literals are; everything else is what values are by nature.</summary>
    internal static object? Read(nint o)
    {
        if (TryDotnet(o, out var value)) return value;
        if (Integers.TryExactInt64(o, out var number)) return number is >= int.MinValue and <= int.MaxValue ? (object)(int)number : number;
        return Value<object?>.FromPython(new BorrowedReference(o));
    }

    /// <summary>Python objects that stand for a .NET object: proxies, awaitables of Tasks, classes of .NET types.</summary>
    internal static bool TryDotnet(nint o, out object? value) =>
        ProxyObject.TryTarget(o, out value) || (value = Awaitables.Take(o)) is not null || (value = ProxyTypes.Current.Find(o)?.Type) is not null;
}
