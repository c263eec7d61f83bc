// An explicit choice among overloads: Method.Overloads[int, str], Method[int].
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>The object that <c>Overloads</c> reads as. The thread is attached.</summary>
internal static unsafe class OverloadChoice
{
    private static readonly PerInterpreter<NativeType> s_type = new(static _ => NativeType.Create(
        "_dotnet_tasks.Overloads",
        Slots.TPFLAGS_DISALLOW_INSTANTIATION,
        0,
        NativeType.Slot(Slots.mp_subscript, (delegate* unmanaged[Cdecl]<nint, nint, nint>)&Choose),
        NativeType.Slot(Slots.tp_repr, (delegate* unmanaged[Cdecl]<nint, nint>)&Repr)));

    /// <summary>New reference to the overloads of a member.</summary>
    internal static nint New(nint member) => s_type.Current.New(PyObject.FromOwned(new BorrowedReference(member).ToOwned(), Interpreter.Current));

    /// <summary>The generic methods of a set that take so many type arguments, closed over them.</summary>
    internal static MethodSet Close(MethodSet set, Type[] types)
    {
        var closed = new List<Signature>();
        foreach (var signature in set.Signatures)
        {
            if (!signature.IsOpen || signature.Method.GetGenericArguments().Length != types.Length) continue;
            try
            {
                closed.Add(signature.Close(types));
            }
            catch (ArgumentException)
            {
                // A constraint does not hold; another overload's may.
            }
        }

        return closed.Count > 0 ? new MethodSet(set.Name, [.. closed]) : throw Nothing(set, $"{set.Name} has no overload with the type arguments", types);
    }

    private static MethodSet WithParameters(MethodSet set, Type[] types)
    {
        var found = Array.Find(set.Signatures, s => s.Parameters.Select(static p => p.Type).SequenceEqual(types));
        return found is not null ? new MethodSet(set.Name, [found]) : throw Nothing(set, $"{set.Name} has no overload with the parameter types", types);
    }

    private static InvalidCastException Nothing(MethodSet set, string what, Type[] types) =>
        new(OverloadResolver.AppendCandidates(
            new StringBuilder(what).Append(" [").AppendJoin(", ", types.Select(SignatureText.Of)).Append("]. "), set).ToString());

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Choose(nint self, nint key)
    {
        try
        {
            return MemberAttributes.With(NativeType.Target<PyObject>(self).Pointer, MemberAttributes.TypesIn(key), WithParameters);
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Repr(nint self)
    {
        try
        {
            return Value<string>.ToPython(Descriptors.BindingOf(NativeType.Target<PyObject>(self).Pointer).Documentation ?? "");
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }
}
