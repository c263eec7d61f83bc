// AsyncLocals that a program declared as Python context variables: AsyncLocals cannot be enumerated, so it names them.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>One declared AsyncLocal.</summary>
internal abstract class DeclaredLocal(string name)
{
    private readonly PerInterpreter<KeptReference> _variable = new(_ => new KeptReference(Find(name)));

    /// <summary>Borrowed: the ContextVar.</summary>
    internal nint Variable(Interpreter interpreter) => _variable.Get(interpreter).Pointer;

    internal abstract object? Read();

    /// <summary>Sets it from the Python value. Attached.</summary>
    internal abstract void Write(BorrowedReference value);

    private static nint Find(string name)
    {
        using var module = Names.ImportModule("dotnet_tasks._context");
        using var find = Names.GetAttribute(module, "context_variable");
        return Calls.Invoke(find, [name]).Steal();
    }
}

/// <summary>The same, typed.</summary>
internal sealed class DeclaredLocal<T>(string name, AsyncLocal<T> local) : DeclaredLocal(name)
{
    internal override object? Read() => local.Value;

    internal override void Write(BorrowedReference value)
    {
        var read = Value<T>.FromPython(value);
        if (!EqualityComparer<T>.Default.Equals(read, local.Value)) local.Value = read;
    }
}

/// <summary>All of them, in the order of their declaration.</summary>
internal static unsafe class DeclaredLocals
{
    private static readonly Lock s_lock = new();
    private static DeclaredLocal[] s_all = [];

    /// <summary>Was any declared?</summary>
    internal static bool Any => s_all.Length != 0;

    internal static void Add(DeclaredLocal local)
    {
        lock (s_lock) s_all = [.. s_all, local];
    }

    /// <summary>Their present values. On any thread.</summary>
    internal static object?[] Values()
    {
        var all = s_all;
        return all.Length == 0 ? [] : Array.ConvertAll(all, static local => local.Read());
    }

    /// <summary>New reference to a tuple of (variable, value). Attached.</summary>
    internal static nint ToPython(Interpreter interpreter, object?[] values)
    {
        using var tuple = new OwnedReference(PythonError.Check(CPython.PyTuple_New(values.Length)));
        for (var i = 0; i < values.Length; i++)
        {
            using var pair = new OwnedReference(PythonError.Check(CPython.PyTuple_New(2)));
            CPython.PyTuple_SetItem(pair.Pointer, 0, new BorrowedReference(s_all[i].Variable(interpreter)).ToOwned().Steal());
            CPython.PyTuple_SetItem(pair.Pointer, 1, ValueConversion.ToPython(values[i]));
            CPython.PyTuple_SetItem(tuple.Pointer, i, pair.Steal());
        }

        return tuple.Steal();
    }

    /// <summary>Sets each AsyncLocal whose variable has a value in the Python context. Attached.</summary>
    internal static void FromPython(Interpreter interpreter)
    {
        foreach (var local in s_all)
        {
            nint value;
            PythonError.Check(CPython.PyContextVar_Get(local.Variable(interpreter), 0, &value));
            if (value == 0) continue;
            using var owned = new OwnedReference(value);
            local.Write(owned);
        }
    }
}
