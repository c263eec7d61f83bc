// Iterators over .NET sequences.
using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>A sequence that Python walks through, one item at a time.</summary>
internal abstract class Iteration : IDisposable
{
    /// <summary>New reference to the next item; zero at the end. The thread is attached.</summary>
    internal abstract nint Next();

    public abstract void Dispose();
}

/// <summary>Items of one type. Sequences that run other people's code are asked detached.</summary>
internal sealed class Iteration<T>(IEnumerator<T> items, bool runsAttached) : Iteration
{
    internal override nint Next()
    {
        bool moved;
        if (runsAttached) moved = items.MoveNext();
        else using (Detachment.Enter("MoveNext")) moved = items.MoveNext();
        if (moved) return ResultWriter<T>.Write(items.Current);
        Dispose();
        return 0;
    }

    public override void Dispose() => items.Dispose();
}

/// <summary>Items whose type only they know.</summary>
internal sealed class UntypedIteration(IEnumerator items) : Iteration
{
    internal override nint Next()
    {
        bool moved;
        using (Detachment.Enter("MoveNext")) moved = items.MoveNext();
        return moved ? ProxyObject.Wrap(items.Current) : 0;
    }

    public override void Dispose() => (items as IDisposable)?.Dispose();
}

/// <summary>The Python type of iterators.</summary>
internal static unsafe class IteratorType
{
    private static readonly PerInterpreter<NativeType> s_type = new(static _ => NativeType.Create(
        "_dotnet_tasks.Iterator",
        Slots.TPFLAGS_DISALLOW_INSTANTIATION,
        0,
        NativeType.Slot(Slots.tp_iter, (delegate* unmanaged[Cdecl]<nint, nint>)&Self),
        NativeType.Slot(Slots.tp_iternext, (delegate* unmanaged[Cdecl]<nint, nint>)&Next)));

    internal static nint New(Iteration iteration) => s_type.Current.New(iteration);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Self(nint self)
    {
        CPython.Py_IncRef(self);
        return self;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static nint Next(nint self)
    {
        try
        {
            return NativeType.Target<Iteration>(self).Next();
        }
        catch (Exception exception)
        {
            PythonError.Raise(exception);
            return 0;
        }
    }
}
