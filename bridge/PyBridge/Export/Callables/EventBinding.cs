// Events: handlers that are Python callables, added and taken away again.
using System.Reflection;
using System.Runtime.CompilerServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>One event of a type. Python's side is <c>dotnet_tasks._events</c>.</summary>
internal sealed class EventBinding(EventInfo raised)
{
    // By object (by event for static ones): the handlers that were added, so that -= finds the delegate of an equal callable.
    private readonly ConditionalWeakTable<object, List<(PyObject Callable, Delegate Handler)>> _added = [];

    internal string Name => PythonTypes.FullName(raised.DeclaringType!) + "." + raised.Name;

    internal bool IsStatic => raised.AddMethod!.IsStatic;

    /// <summary>Whether its handlers are called with (sender, args), as .NET's guidelines have it: an object, and what is named for an event's arguments.</summary>
    internal bool HasSender => raised.EventHandlerType!.GetMethod("Invoke")!.GetParameters() is [{ ParameterType: var sender }, { ParameterType: var args }]
        && sender == typeof(object)
        && (typeof(EventArgs).IsAssignableFrom(args)
            || args.Name.EndsWith("EventArgs", StringComparison.Ordinal)
            || (raised.EventHandlerType is { IsGenericType: true } handler && handler.GetGenericTypeDefinition() == typeof(EventHandler<>)));

    internal string Documentation => Docs.Of(raised);

    /// <summary>The thread is attached.</summary>
    internal void Add(nint o, nint handler)
    {
        var receiver = ReceiverOf(o);
        var type = raised.EventHandlerType!;
        if (ProxyObject.TryTarget(handler, out var target) && type.IsInstanceOfType(target))
        {
            Change(raised.AddMethod!, receiver, (Delegate)target!);
            return;
        }

        var made = DelegateFactory.TryCreate(type, handler)
            ?? throw new InvalidCastException($"{Name} takes {SignatureText.Of(type)}: a Python callable, not {ValueErrors.Describe(new BorrowedReference(handler))}.");
        var handlers = _added.GetOrCreateValue(receiver ?? this);
        lock (handlers) handlers.Add((((IPythonBacked)made.Target!).Python, made));
        Change(raised.AddMethod!, receiver, made);
    }

    /// <summary>Takes away the latest handler that equals the callable; as in .NET, nothing happens if there is none.</summary>
    internal void Remove(nint o, nint handler)
    {
        var receiver = ReceiverOf(o);
        if (ProxyObject.TryTarget(handler, out var target) && target is Delegate given)
        {
            Change(raised.RemoveMethod!, receiver, given);
            return;
        }

        if (!_added.TryGetValue(receiver ?? this, out var handlers)) return;
        (PyObject Callable, Delegate Handler)[] known;
        lock (handlers) known = [.. handlers];
        for (var i = known.Length - 1; i >= 0; i--)
        {
            if (PythonError.Check(CPython.PyObject_RichCompareBool(known[i].Callable.Pointer, handler, 2)) == 0) continue;
            bool taken;
            lock (handlers) taken = handlers.Remove(known[i]);
            if (taken) Change(raised.RemoveMethod!, receiver, known[i].Handler);
            return;
        }
    }

    private object? ReceiverOf(nint o)
    {
        if (IsStatic) return null;
        return ProxyObject.TryTarget(o, out var target) && raised.DeclaringType!.IsInstanceOfType(target)
            ? target
            : throw new InvalidCastException($"{Name} cannot be used on {ValueErrors.Describe(new BorrowedReference(o))}.");
    }

    private static void Change(MethodInfo accessor, object? receiver, Delegate handler)
    {
        using (Detachment.Enter(accessor.Name)) accessor.Invoke(receiver, BindingFlags.DoNotWrapExceptions, null, [handler], null);
    }
}
