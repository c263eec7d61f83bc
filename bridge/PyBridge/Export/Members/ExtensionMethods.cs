// Extension methods on request: dotnet_tasks.extend(List[int], Enumerable).
using System.Reflection;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>Adds extension methods to a class as if they were its own. The thread is attached.</summary>
internal static class ExtensionMethods
{
    internal static void Add(ProxyClass proxy, IEnumerable<MethodInfo> methods)
    {
        var existing = TypeModel.Of(proxy.Type).Members;
        foreach (var group in methods.GroupBy(static m => m.Name, StringComparer.Ordinal))
        {
            // The type's own member wins, as in C#.
            if (existing.ContainsKey(PythonNames.Of(group.Key))) continue;
            var signatures = group.Select(m => Close(m, proxy.Type)).OfType<Signature>().ToArray();
            if (signatures.Length == 0) continue;
            var set = new MethodSet(PythonNames.Of(group.Key), signatures);
            ClassBuilder.Set(proxy, set.Name, Descriptors.NewMethod(new MethodBinding(proxy.Owner.Interpreter, set, SignatureText.NameOf(signatures[0].Method))));
        }
    }

    /// <summary>The method for receivers of this type, its type parameters filled in as far as the receiver determines them; null where it does not apply.</summary>
    private static Signature? Close(MethodInfo method, Type receiver)
    {
        var first = method.GetParameters()[0].ParameterType;
        if (!first.ContainsGenericParameters) return first.IsAssignableFrom(receiver) ? Signature.Of(method, asExtension: true) : null;
        if (!first.IsGenericType || GenericInference.Implementation(receiver, first) is not { } implemented) return null;
        var parameters = method.GetGenericArguments();
        var known = new Type[parameters.Length];
        foreach (var (open, closed) in first.GetGenericArguments().Zip(implemented.GetGenericArguments()))
            if (open.IsGenericMethodParameter) known[open.GenericParameterPosition] = closed;

        // What the receiver does not say (Select's TResult) a Python function does not say either.
        for (var i = 0; i < known.Length; i++) known[i] ??= typeof(object);
        try
        {
            return Signature.Of(method.MakeGenericMethod(known), asExtension: true);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
