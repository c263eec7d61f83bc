// .NET interfaces implemented by Python objects.
using System.Collections.Concurrent;
using System.Reflection;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// Stands for a Python object where .NET wants an interface: every member calls the Python attribute of its name. It holds the Python object;
/// the Python object does not hold it, so there is no cycle across the border.
/// </summary>
public class PythonImplementation : DispatchProxy, IPythonBacked
{
    private static readonly PerInterpreter<ConcurrentDictionary<(nint Object, Type Interface), WeakReference<object>>> s_made = new(static _ => new());
    private static readonly ConcurrentDictionary<Type, Func<nint, PyObject, object?>> s_readers = new();
    private static readonly ConcurrentDictionary<Type, Func<PythonImplementation, string, object?[], object>> s_starters = new();

    private PyObject? _python;
    private EventLoop? _loop;

    PyObject IPythonBacked.Python => _python!;

    /// <summary>Whether the object's class derives from a .NET interface's class. The thread is attached.</summary>
    internal static bool IsPythonMade(nint o) => ProxyObject.IsProxy(o) && NativeType.TargetOrNull(o) is null;

    /// <summary>Whether Python collections convert to the interface, so that they need not implement it.</summary>
    internal static bool IsValueInterface(Type type) => ConversionCost.IsCollection(type);

    /// <summary>The implementation for an object, the same one as long as .NET keeps it; null where the object has none of the members.</summary>
    internal static object? For(nint o, Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IProgress<>) && CPython.PyCallable_Check(o) != 0)
            return Activator.CreateInstance(typeof(PythonProgress<>).MakeGenericType(type.GetGenericArguments()), BindingFlags.Instance | BindingFlags.NonPublic, null, [Hold(o)], null);
        if (!IsPythonMade(o) && !HasMembers(o, type)) return null;
        var made = s_made.Current;
        if (made.TryGetValue((o, type), out var weak) && weak.TryGetTarget(out var known)) return known;
        var implementation = Create(type, typeof(PythonImplementation));
        ((PythonImplementation)implementation)._python = Hold(o);
        ((PythonImplementation)implementation)._loop = RunningLoop.OrNone(Interpreter.Current);

        // A dead entry may be a former object's at the same address; a living one holds its object, so it cannot be.
        made[(o, type)] = new WeakReference<object>(implementation);
        if (made.Count > 1000) Forget(made);
        return implementation;
    }

    /// <summary>Called for every member of the interface.</summary>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var python = _python!;
        var method = targetMethod!;
        var arguments = args ?? [];
        if (Tasks.IsTask(method.ReturnType)) return s_starters.GetOrAdd(method.ReturnType, Starter)(this, NameOf(method), arguments);
        using var attachment = Attachment.Enter(python.Interpreter, method.Name);
        if (method.IsSpecialName && method.Name.StartsWith("get_", StringComparison.Ordinal) && arguments.Length == 0)
        {
            using var value = Names.GetAttribute(python.Borrow(), PythonNames.Of(method.Name[4..]));
            return Read(method.ReturnType, value.Pointer, python);
        }

        if (method.IsSpecialName && method.Name.StartsWith("set_", StringComparison.Ordinal) && arguments.Length == 1)
        {
            using var name = Names.String(PythonNames.Of(method.Name[4..]));
            using var value = new OwnedReference(ProxyObject.Wrap(arguments[0]));
            PythonError.Check(CPython.PyObject_SetAttr(python.Pointer, name.Pointer, value.Pointer));
            return null;
        }

        return Call(python, method, arguments);
    }

    private static object? Call(PyObject python, MethodInfo method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        using var function = Names.GetAttribute(python.Borrow(), NameOf(method));
        using var vector = new ArgumentVector(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
            if (!IsOut(parameters[i])) vector.AddOwned(ProxyObject.Wrap(arguments[i]));
        using var result = new OwnedReference(PythonError.Check(vector.Call(function.Pointer)));
        var outs = Enumerable.Range(0, parameters.Length).Where(i => parameters[i].ParameterType.IsByRef && !parameters[i].IsIn).ToArray();
        if (outs.Length == 0) return method.ReturnType == typeof(void) ? null : Read(method.ReturnType, result.Pointer, python);
        return ReadSeveral(python, method, arguments, parameters, outs, result.Pointer);
    }

    /// <summary>A method with ref and out parameters returns a tuple in Python: the result, then their values.</summary>
    private static object? ReadSeveral(PyObject python, MethodInfo method, object?[] arguments, ParameterInfo[] parameters, int[] outs, nint result)
    {
        var hasResult = method.ReturnType != typeof(void);
        var expected = outs.Length + (hasResult ? 1 : 0);
        using var tuple = new OwnedReference(expected == 1 ? 0 : PythonError.Check(CPython.PySequence_Tuple(result)));
        if (expected > 1 && CPython.PyTuple_Size(tuple.Pointer) != expected)
            throw new InvalidCastException($"{method.Name} has to return {expected} values: {(hasResult ? "its result, then " : "")}its ref and out parameters.");
        var values = tuple.Pointer;
        nint Item(int index) => expected == 1 ? result : CPython.PyTuple_GetItem(values, index);

        for (var k = 0; k < outs.Length; k++)
            arguments[outs[k]] = Read(parameters[outs[k]].ParameterType.GetElementType()!, Item(k + (hasResult ? 1 : 0)), python);
        return hasResult ? Read(method.ReturnType, Item(0), python) : null;
    }

    private static PyObject Hold(nint o) => PyObject.FromOwned(new BorrowedReference(o).ToOwned(), Interpreter.Current);

    private static bool IsOut(ParameterInfo parameter) => parameter.IsOut && !parameter.IsIn;

    private static string NameOf(MethodInfo method) => PythonNames.Of(method.Name switch
    {
        "get_Item" => "__getitem__",
        "set_Item" => "__setitem__",
        var name => name,
    });

    private static unsafe bool HasMembers(nint o, Type type)
    {
        foreach (var method in type.GetMethods().Concat(type.GetInterfaces().SelectMany(static i => i.GetMethods())))
        {
            if (!method.IsAbstract || method.IsStatic) continue;
            var name = method.IsSpecialName ? method.Name[(method.Name.IndexOf('_', StringComparison.Ordinal) + 1)..] : method.Name;
            fixed (byte* utf8 = Names.Utf8(PythonNames.Of(name)))
                if (CPython.PyObject_HasAttrString(o, utf8) == 0) return false;
        }

        return true;
    }

    private static object? Read(Type type, nint o, PyObject python) => s_readers.GetOrAdd(type, static t =>
        typeof(PythonImplementation).GetMethod(nameof(ReadAs), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(t)
            .CreateDelegate<Func<nint, PyObject, object?>>())(o, python);

    private static object? ReadAs<T>(nint o, PyObject python) => PythonResult.Read<T>(o, python);

    private static Func<PythonImplementation, string, object?[], object> Starter(Type task)
    {
        var result = task.IsGenericType ? task.GetGenericArguments()[0] : typeof(object);
        var start = typeof(PythonImplementation).GetMethod(nameof(Start), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(result).CreateDelegate<Func<PythonImplementation, string, object?[], Task>>();
        if (typeof(Task).IsAssignableFrom(task)) return start;
        return (implementation, name, arguments) => Awaitables.As(start(implementation, name, arguments), task)!;
    }

    /// <summary>An async member runs on the loop in whose thread the object was handed to .NET, else on the host's.</summary>
    private static Task<T> Start<T>(PythonImplementation implementation, string name, object?[] arguments)
    {
        var python = implementation._python!;
        return new MemberStart<T>(python, name, arguments).Submit(implementation._loop ?? RunningLoop.Hosts(python.Interpreter));
    }

    private static void Forget(ConcurrentDictionary<(nint, Type), WeakReference<object>> made)
    {
        foreach (var (key, weak) in made)
            if (!weak.TryGetTarget(out _)) made.TryRemove(key, out _);
    }
}

/// <summary>Progress reported to a Python callable, on the thread that reports.</summary>
internal sealed class PythonProgress<T> : IProgress<T>, IPythonBacked
{
    private readonly PyObject _callable;

    internal PythonProgress(PyObject callable) => _callable = callable;

    PyObject IPythonBacked.Python => _callable;

    public void Report(T value)
    {
        using var call = new CallableCall(_callable, 1);
        call.Add(value);
        call.Run();
    }
}
