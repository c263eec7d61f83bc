// What Python may ask of a member's object: its name, documentation, overloads, and a choice of type arguments.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary><c>__doc__</c>, <c>__name__</c>, <c>Overloads</c>, <c>Method[int]</c>.</summary>
internal static unsafe class MemberAttributes
{
    /// <summary>PyGetSetDef { name, get, set, doc, closure }, ended by an empty one. Kept for ever.</summary>
    internal static readonly void* Table = MakeTable();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint Repr(nint self)
    {
        try
        {
            return Value<string>.ToPython($"<.NET method {Descriptors.BindingOf(self).DisplayName}>");
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    /// <summary><c>Method[int, str]</c>: the generic method with these type arguments.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    internal static nint Choose(nint self, nint key)
    {
        try
        {
            return With(self, TypesIn(key), static (set, types) => OverloadChoice.Close(set, types));
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    /// <summary>New reference to the same kind of member with fewer overloads.</summary>
    internal static nint With(nint self, Type[] types, Func<MethodSet, Type[], MethodSet> choose)
    {
        MethodBinding Chosen(MethodBinding from) => new(from.Interpreter, choose(from.Set, types), from.DisplayName);

        switch (Descriptors.BindingOf(self))
        {
            case MethodBinding method:
                return method.Set.HasInstance ? Descriptors.NewMethod(Chosen(method)) : Descriptors.NewStatic(Chosen(method));
            case MixedBinding mixed:
                return Descriptors.NewStatic(Chosen(mixed.Statics));
            case BoundBinding { Method: MethodBinding method } bound:
                return Descriptors.NewBound(Chosen(method), bound.Self);
            case BoundBinding { Method: MixedBinding mixed } bound:
                return Descriptors.NewBound(Chosen(mixed.Instance), bound.Self);
            default:
                throw new InvalidCastException($"{Descriptors.BindingOf(self).DisplayName} has no overloads to choose from.");
        }
    }

    internal static Type[] TypesIn(nint key)
    {
        if (!TypeCheck.IsExactly(key, BuiltinTypes.Tuple)) return [TypeIn(key)];
        var types = new Type[CPython.PyTuple_Size(key)];
        for (var i = 0; i < types.Length; i++) types[i] = TypeIn(CPython.PyTuple_GetItem(key, i));
        return types;
    }

    private static Type TypeIn(nint o) =>
        PythonTypes.ToDotnet(o) ?? throw new InvalidCastException($"{ValueErrors.Describe(new BorrowedReference(o))} is no .NET type: give a proxy class, or int, str, float, bool, bytes, object.");

    private static void* MakeTable()
    {
        var table = (nint*)NativeMemory.AllocZeroed(4 * 5, (nuint)sizeof(nint));
        Add(0, "__doc__", (nint)(delegate* unmanaged[Cdecl]<nint, nint, nint>)&Documentation);
        Add(1, "__name__", (nint)(delegate* unmanaged[Cdecl]<nint, nint, nint>)&Name);
        Add(2, "Overloads", (nint)(delegate* unmanaged[Cdecl]<nint, nint, nint>)&Overloads);
        return table;

        void Add(int index, string name, nint get)
        {
            table[index * 5] = (nint)Names.Utf8Forever(name);
            table[(index * 5) + 1] = get;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Documentation(nint self, nint closure)
    {
        try
        {
            return Value<string?>.ToPython(Descriptors.BindingOf(self).Documentation);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Name(nint self, nint closure)
    {
        try
        {
            return Value<string>.ToPython(Descriptors.BindingOf(self).DisplayName.Split('.')[^1]);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    /// <summary><c>Method.Overloads[int, str]</c>: the overload with these parameter types.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Overloads(nint self, nint closure)
    {
        try
        {
            return OverloadChoice.New(self);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }
}
