// A .NET object as a Python object: the base of every proxy class, which holds a handle of the object.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// Wraps and unwraps. The same object may have several proxies; they compare and hash alike. A proxy's deallocation frees the handle: no
/// attaching, no lock. The thread is attached.
/// </summary>
internal static unsafe class ProxyObject
{
    private static readonly PerInterpreter<NativeType> s_base = new(static _ => NativeType.Create(
        "_dotnet_tasks.DotnetObject",
        Slots.TPFLAGS_BASETYPE,
        0,
        NativeType.Slot(Slots.tp_new, (delegate* unmanaged[Cdecl]<nint, nint, nint, nint>)&Construction.New),
        NativeType.Slot(Slots.tp_repr, (delegate* unmanaged[Cdecl]<nint, nint>)&ObjectSlots.Repr),
        NativeType.Slot(Slots.tp_str, (delegate* unmanaged[Cdecl]<nint, nint>)&ObjectSlots.Str),
        NativeType.Slot(Slots.tp_hash, (delegate* unmanaged[Cdecl]<nint, nint>)&ObjectSlots.Hash),
        NativeType.Slot(Slots.tp_richcompare, (delegate* unmanaged[Cdecl]<nint, nint, int, nint>)&ObjectSlots.Compare)));

    /// <summary>The base type of this interpreter.</summary>
    internal static nint BaseType => s_base.Current.Pointer;

    /// <summary>New reference: None, a Python value, an awaitable, the Python object behind, or a proxy of the object's own type.</summary>
    internal static nint Wrap(object? value) =>
        value switch
        {
            null => None.New(),
            DateTime date => PreciseTimes.Write(date),
            DateTimeOffset date => PreciseTimes.Write(date),
            TimeOnly time => PreciseTimes.Write(time),
            TimeSpan span => PreciseTimes.Write(span),
            _ => NativeValues.Contains(value.GetType()) ? ValueConversion.ToPython(value) : Export(value),
        };

    /// <summary>The same for what has no counterpart among Python's values.</summary>
    internal static nint Export(object value)
    {
        switch (value)
        {
            case Exception exception: return PythonError.ToObject(exception).Steal();
            case Iteration items: return IteratorType.New(items);
            case Task task: return TaskExport.New(task, null, SignatureText.Of(task.GetType()));
            case PyObject python when python.Interpreter == Interpreter.Current: return python.Borrow().ToOwned().Steal();
            case IPythonBacked backed when backed.Python.Interpreter == Interpreter.Current: return backed.Python.Borrow().ToOwned().Steal();
            case Delegate { HasSingleTarget: true, Target: IPythonBacked backed } when backed.Python.Interpreter == Interpreter.Current: return backed.Python.Borrow().ToOwned().Steal();
            default: return Proxy(value);
        }
    }

    /// <summary>New reference to a proxy, for values that have a counterpart in Python too.</summary>
    internal static nint Proxy(object value) => ProxyTypes.Current.Of(value.GetType()).New(value);

    /// <summary>The .NET object behind a proxy; false for any other Python object, and for one that only implements a .NET interface.</summary>
    internal static bool TryTarget(nint o, out object? target)
    {
        target = null;
        if (!IsProxy(o)) return false;
        target = NativeType.TargetOrNull(o);
        return target is not null;
    }

    /// <summary>Whether the object is an instance of a proxy class.</summary>
    internal static bool IsProxy(nint o) => IsProxyType(PythonTypes.TypeOf(o));

    internal static bool IsProxyType(nint type) => CPython.PyType_IsSubtype(type, BaseType) != 0;
}

/// <summary>A .NET object that stands for a Python one: on the way back it is that object.</summary>
internal interface IPythonBacked
{
    PyObject Python { get; }
}

/// <summary>The slots that every proxy has: ToString, GetHashCode, Equals, CompareTo.</summary>
internal static unsafe class ObjectSlots
{
    private const int LessThan = 0, LessOrEqual = 1, Equal = 2, NotEqual = 3, GreaterThan = 4;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint Str(nint self)
    {
        try
        {
            return Value<string>.ToPython(Text(self));
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    /// <summary><c>&lt;FileMode.Open: 3&gt;</c>, <c>&lt;System.IO.FileInfo '/tmp/x'&gt;</c>.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint Repr(nint self)
    {
        try
        {
            return Value<string>.ToPython(NativeType.TargetOrNull(self) switch
            {
                null => $"<{TypeName.Of(new BorrowedReference(self))} implemented in Python>",
                Enum value => $"<{SignatureText.Of(value.GetType())}.{value}: {value:D}>",
                var target when Text(self) is var text && text == target.GetType().ToString() => $"<{PythonTypes.FullName(target.GetType())} object>",
                var target => $"<{PythonTypes.FullName(target.GetType())} '{Text(self)}'>",
            });
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint Hash(nint self)
    {
        try
        {
            // An object of a Python class that implements an interface hashes by identity, as Python's do.
            if (NativeType.TargetOrNull(self) is not { } target) return (nint)((nuint)self >> 4);
            nint hash;
            if (ShortCalls.IsLeaf(target.GetType())) hash = target.GetHashCode();
            else using (Detachment.Enter("GetHashCode")) hash = target.GetHashCode();
            return hash == -1 ? -2 : hash;
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return -1;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint Compare(nint self, nint other, int operation)
    {
        try
        {
            if (NativeType.TargetOrNull(self) is not { } left) return NotImplemented();
            if (operation is Equal or NotEqual)
            {
                var isEqual = ObjectArguments.Read(other) is { } right && AreEqual(left, right);
                return CPython.PyBool_FromLong(isEqual == (operation == Equal) ? 1 : 0);
            }

            if (left is not IComparable comparable || ObjectArguments.Read(other) is not { } than || than.GetType() != left.GetType()) return NotImplemented();
            int order;
            using (Detachment.Enter("CompareTo")) order = comparable.CompareTo(than);
            return CPython.PyBool_FromLong(operation switch
            {
                LessThan => order < 0,
                LessOrEqual => order <= 0,
                GreaterThan => order > 0,
                _ => order >= 0,
            } ? 1 : 0);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    internal static nint NotImplemented()
    {
        var o = PythonTypes.NotImplemented;
        CPython.Py_IncRef(o);
        return o;
    }

    private static bool AreEqual(object left, object right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (ShortCalls.IsLeaf(left.GetType())) return left.Equals(right);
        using (Detachment.Enter("Equals")) return left.Equals(right);
    }

    private static string Text(nint self)
    {
        if (NativeType.TargetOrNull(self) is not { } target) return $"<{TypeName.Of(new BorrowedReference(self))} implemented in Python>";
        if (ShortCalls.IsLeaf(target.GetType())) return target.ToString() ?? "";
        using (Detachment.Enter("ToString")) return target.ToString() ?? "";
    }
}
