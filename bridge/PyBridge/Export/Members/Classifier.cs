// The kinds of Python objects, by their types.
using System.Collections.Concurrent;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// Finds an argument's kind. What it learns of a type is kept together with a reference to the type, up to a limit, so that a type's address
/// is never taken for another's. One for each interpreter; the thread is attached.
/// </summary>
internal sealed unsafe class Classifier : IKept
{
    // Programs that make classes without end must not have them all kept.
    private const int MostTypes = 1024;

    private static readonly PerInterpreter<Classifier> s_all = new(static _ => new Classifier());
    private static readonly ImportedObject s_kindOf = new("dotnet_tasks._types", "kind_of");
    private static readonly ImportedObject s_describe = new("dotnet_tasks._types", "describe_function");

    private readonly ConcurrentDictionary<nint, ArgumentKind> _known = new();

    private Classifier()
    {
        _known[BuiltinTypes.Bool] = ArgumentKind.Bool;
        _known[BuiltinTypes.Long] = ArgumentKind.Int;
        _known[BuiltinTypes.Float] = ArgumentKind.Float;
        _known[BuiltinTypes.Complex] = ArgumentKind.Complex;
        _known[BuiltinTypes.Unicode] = ArgumentKind.Str;
        _known[BuiltinTypes.Bytes] = ArgumentKind.Bytes;
        _known[BuiltinTypes.ByteArray] = ArgumentKind.Buffer;
        _known[BuiltinTypes.MemoryView] = ArgumentKind.Buffer;
        _known[BuiltinTypes.List] = ArgumentKind.List;
        _known[BuiltinTypes.Tuple] = ArgumentKind.Tuple;
        _known[BuiltinTypes.Dict] = ArgumentKind.Dict;
        _known[BuiltinTypes.Set] = ArgumentKind.Set;
        _known[BuiltinTypes.FrozenSet] = ArgumentKind.Set;
    }

    /// <summary>Whether a type is one of the static built-in ones that are arguments most often. NoneType is none of them: it is no one's kind.</summary>
    internal static bool IsBuiltin(nint type) =>
        type == BuiltinTypes.Long || type == BuiltinTypes.Unicode || type == BuiltinTypes.Float || type == BuiltinTypes.Bool
        || type == BuiltinTypes.Bytes || type == BuiltinTypes.List || type == BuiltinTypes.Tuple || type == BuiltinTypes.Dict;

    internal static Classifier Current => s_all.Current;

    internal ArgumentType Of(nint o)
    {
        if (o == BuiltinTypes.None) return new ArgumentType(ArgumentKind.None);
        var type = PythonTypes.TypeOf(o);
        if (!_known.TryGetValue(type, out var kind)) kind = Learn(o, type);
        return kind switch
        {
            ArgumentKind.Proxy => NativeType.TargetOrNull(o) is { } target ? ArgumentType.Of(target.GetType()) : new ArgumentType(ArgumentKind.Object),
            ArgumentKind.Task => ArgumentType.Of(Awaitables.TaskOf(o)!.GetType()),
            ArgumentKind.Exception => ArgumentType.Of(ExceptionTypes.TypeOf(o)),
            ArgumentKind.Function => OfFunction(o),
            _ => new ArgumentType(kind),
        };
    }

    /// <summary>Whether the object is a Python exception.</summary>
    internal bool IsException(nint o)
    {
        var type = PythonTypes.TypeOf(o);
        return (_known.TryGetValue(type, out var kind) ? kind : Learn(o, type)) == ArgumentKind.Exception;
    }

    /// <summary>The types that it knew from the start live as long as the process.</summary>
    void IKept.Release()
    {
        foreach (var type in _known.Keys.Except(new Classifier()._known.Keys)) CPython.Py_DecRef(type);
    }

    private ArgumentKind Learn(nint o, nint type)
    {
        var kind = ProxyObject.IsProxyType(type) ? ArgumentKind.Proxy
            : Awaitables.TaskOf(o) is not null ? ArgumentKind.Task
            : Ask(o);
        if (_known.Count < MostTypes && _known.TryAdd(type, kind)) CPython.Py_IncRef(type);
        return kind;
    }

    /// <summary>Subclasses, protocols and the types of other modules are Python's to know: its answer is the name of a kind.</summary>
    private static ArgumentKind Ask(nint o)
    {
        var arguments = stackalloc nint[] { 0, o };
        using var answer = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_kindOf.Current, arguments + 1, 1, 0)));
        return Enum.Parse<ArgumentKind>(Value<string>.FromPython(answer));
    }

    /// <summary>Whether it is async, and how many arguments it takes (-1: not known).</summary>
    private static ArgumentType OfFunction(nint o)
    {
        var arguments = stackalloc nint[] { 0, o };
        using var answer = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_describe.Current, arguments + 1, 1, 0)));
        var (isCoroutine, least, most) = Value<(bool, int, int)>.FromPython(new BorrowedReference(CPython.PyTuple_GetItem(answer.Pointer, 0)));
        var first = PythonTypes.ToDotnet(CPython.PyTuple_GetItem(answer.Pointer, 1));
        return new ArgumentType(isCoroutine ? ArgumentKind.CoroutineFunction : ArgumentKind.Function, null, new Arity(least, most, most >= 0, first));
    }
}
