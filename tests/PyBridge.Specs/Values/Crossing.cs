// How the specs send values across: evaluate in Python, go there and back, ask Python what arrived.
using PyBridge.Interop;
using PyBridge.Interop.Values;
using PyBridge.Native;
using Xunit;

namespace PyBridge.Specs.Values;

/// <summary>Values through the border, attached to the shared interpreter for as long as each call takes.</summary>
internal static unsafe class Crossing
{
    /// <summary>A namespace of its own, with the modules that the specs use.</summary>
    private static readonly PerInterpreter<KeptReference> s_globals = new(static _ =>
    {
        var globals = PythonError.Check(CPython.PyDict_New());
        Call("exec", "import array, collections, dataclasses, datetime, decimal, enum, fractions, gc, sys, types, typing, uuid, zoneinfo", globals);
        return new KeptReference(globals);
    });

    private static Interpreter? s_interpreter;

    private static Interpreter Interpreter => s_interpreter ?? throw new InvalidOperationException("Derive from ValueSpecs, which starts Python.");

    internal static void Open(PythonHost host) => s_interpreter = host.Interpreter;

    /// <summary>Runs statements, whose names later expressions see.</summary>
    internal static void Run(string statements)
    {
        using var attachment = Attachment.Enter(Interpreter);
        Call("exec", statements, s_globals.Current.Pointer);
    }

    /// <summary>The value of a Python expression as a <typeparamref name="T"/>.</summary>
    internal static T Eval<T>(string expression)
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var result = new OwnedReference(Call("eval", expression, s_globals.Current.Pointer));
        return Value<T>.FromPython(result);
    }

    /// <summary>The value, after it has been Python's.</summary>
    internal static T Back<T>(T value) => Back<T, T>(value);

    /// <summary>The value, after it has been Python's, as something else.</summary>
    internal static TBack Back<T, TBack>(T value)
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var there = new OwnedReference(Value<T>.ToPython(value));
        return Value<TBack>.FromPython(there);
    }

    /// <summary>What Python says of the value, named <c>x</c> in the expression.</summary>
    internal static TResult Ask<T, TResult>(T value, string expression)
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var there = new OwnedReference(Value<T>.ToPython(value));
        using var function = new OwnedReference(Call("eval", "lambda x: " + expression, s_globals.Current.Pointer));
        var arguments = stackalloc nint[] { 0, there.Pointer };
        using var result = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(function.Pointer, arguments + 1, 1, 0)));
        return Value<TResult>.FromPython(result);
    }

    /// <summary>Is it so, of the value named <c>x</c>?</summary>
    internal static bool Is<T>(T value, string expression) => Ask<T, bool>(value, expression);

    /// <summary>A Python object that stands for the .NET object, where the value itself would be copied.</summary>
    internal static PyObject Proxy(object value)
    {
        using var attachment = Attachment.Enter(Interpreter);
        return PyObject.FromOwned(new OwnedReference(PyBridge.Export.ProxyObject.Proxy(value)), Interpreter);
    }

    private static nint Call(string builtin, string code, nint globals)
    {
        using var builtins = Names.ImportModule("builtins");
        using var function = Names.GetAttribute(builtins, builtin);
        using var text = Names.String(code);
        var arguments = stackalloc nint[] { 0, text.Pointer, globals };
        return PythonError.Check(CPython.PyObject_Vectorcall(function.Pointer, arguments + 1, 2, 0));
    }
}

/// <summary>Specs that need Python to be there.</summary>
public abstract class ValueSpecs : IAsyncLifetime
{
    public async ValueTask InitializeAsync() => Crossing.Open(await Python.HostAsync());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
