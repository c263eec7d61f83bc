// Values and references that are made once for each interpreter, at first use.
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>A value that each interpreter has its own of. <paramref name="create"/> runs attached, under no lock, perhaps twice in a race.</summary>
internal sealed class PerInterpreter<T>(Func<Interpreter, T> create)
    where T : class
{
    private readonly int _index = PerInterpreterIndex.Next();

    /// <summary>The interpreter's value. The calling thread is attached to it.</summary>
    internal T Get(Interpreter interpreter) =>
        (T)(interpreter.Slot(_index) ?? interpreter.KeepSlot(_index, create(interpreter)));

    /// <summary>The value of the interpreter that the calling thread is attached to.</summary>
    internal T Current => Get(Interpreter.Current);
}

/// <summary>What a <see cref="PerInterpreter{T}"/> keeps, if it keeps references to Python objects.</summary>
/// <remarks>One object that is left at an interpreter's end keeps all the memory that its allocator had, from 3.14 on, which else frees it.</remarks>
internal interface IKept
{
    /// <summary>Releases them, at the end of a sub-interpreter: the thread is attached, the gate has ended, no Python code runs any more.</summary>
    void Release();
}

internal static class PerInterpreterIndex
{
    private static int s_next = -1;

    internal static int Next() => Interlocked.Increment(ref s_next);
}

/// <summary>A reference that is kept as long as its interpreter, boxed for <see cref="PerInterpreter{T}"/>.</summary>
internal sealed class KeptReference(nint pointer) : IKept
{
    internal readonly nint Pointer = pointer;

    void IKept.Release() => CPython.Py_DecRef(Pointer);
}

/// <summary>An attribute of a module, imported at first use in each interpreter and kept: <c>decimal.Decimal</c>.</summary>
internal sealed class ImportedObject(string module, string attribute)
{
    private readonly PerInterpreter<KeptReference> _kept = new(_ => new KeptReference(Import(module, attribute)));

    /// <summary>Borrowed. The calling thread is attached to <paramref name="interpreter"/>.</summary>
    internal nint Get(Interpreter interpreter) => _kept.Get(interpreter).Pointer;

    /// <summary>Borrowed, of the interpreter that the calling thread is attached to.</summary>
    internal nint Current => _kept.Current.Pointer;

    private static nint Import(string module, string attribute)
    {
        using var imported = Names.ImportModule(module);
        return Names.GetAttribute(imported, attribute).Steal();
    }
}

/// <summary>An interned str, made at first use in each interpreter: the cheapest way to name an attribute.</summary>
internal sealed class InternedName(string text)
{
    private readonly PerInterpreter<KeptReference> _kept = new(_ => new KeptReference(Names.Intern(text)));

    /// <summary>Borrowed, of the interpreter that the calling thread is attached to.</summary>
    internal nint Current => _kept.Current.Pointer;

    /// <summary>Borrowed. The calling thread is attached to <paramref name="interpreter"/>.</summary>
    internal nint Get(Interpreter interpreter) => _kept.Get(interpreter).Pointer;
}
