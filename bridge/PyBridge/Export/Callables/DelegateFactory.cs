// .NET delegates made of Python callables.
using System.Collections.Concurrent;
using System.Reflection;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>
/// Makes delegates. A delegate that returns a Task runs its coroutine function on the event loop in whose thread it was made (else on the
/// host's), and calling it never attaches; any other attaches the thread that calls it.
/// </summary>
internal static class DelegateFactory
{
    private const int MostParameters = 6;

    private static readonly ConcurrentDictionary<Type, MethodInfo> s_methods = new();

    /// <summary>The delegate, or null if the object cannot be called. The thread is attached.</summary>
    internal static Delegate? TryCreate(Type type, nint o)
    {
        if (CPython.PyCallable_Check(o) == 0) return null;
        if (type == typeof(Delegate) || type == typeof(MulticastDelegate)) return NamedDelegates.Create(o);
        var method = s_methods.GetOrAdd(type, MethodFor);
        var interpreter = Interpreter.Current;
        var callable = PyObject.FromOwned(new BorrowedReference(o).ToOwned(), interpreter);
        var target = new PythonCallable(callable, method.Name.StartsWith("Async", StringComparison.Ordinal) ? RunningLoop.OrHosts(interpreter) : null);
        return Delegate.CreateDelegate(type, target, method);
    }

    private static MethodInfo MethodFor(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = Array.ConvertAll(invoke.GetParameters(), static p => p.ParameterType);
        if (Array.Find(parameters, static p => p.IsByRef || p.IsByRefLike || p.IsPointer) is { } refused)
            throw new NotSupportedException($"{SignatureText.Of(type)} takes {SignatureText.Of(refused)} by reference, which no Python function can; wrap it in C#.");
        if (parameters.Length > MostParameters)
            throw new NotSupportedException($"{SignatureText.Of(type)} has {parameters.Length} parameters; delegates of Python functions have at most {MostParameters}.");

        var (name, results) = Shape(invoke.ReturnType);
        var definition = typeof(PythonCallable).GetMethod($"{name}{parameters.Length}", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Type[] arguments = [.. parameters, .. results];
        return arguments.Length == 0 ? definition : definition.MakeGenericMethod(arguments);
    }

    private static (string Name, Type[] Results) Shape(Type result)
    {
        if (result == typeof(void)) return ("Action", []);
        if (result == typeof(Task)) return ("Async", []);
        if (result == typeof(ValueTask)) return ("AsyncValue", []);
        if (!Tasks.IsTask(result)) return ("Func", [result]);
        return (result.GetGenericTypeDefinition() == typeof(Task<>) ? "AsyncOf" : "AsyncValueOf", [result.GetGenericArguments()[0]]);
    }
}
