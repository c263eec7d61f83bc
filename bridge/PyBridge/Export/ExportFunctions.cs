// The functions of _dotnet_tasks that _types.py, _import.py and _events.py work with.
using System.Reflection;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Adds .NET's types to the module. Called attached; what reads files or runs other code does so detached.</summary>
internal static unsafe class ExportFunctions
{
    internal static void AddTo(NativeModule module)
    {
        module.Add("DotnetObject", ProxyObject.BaseType);
        module.Add("load", 1, 1, Load);
        module.Add("namespace_exists", 1, 1, static (a, _) => Bool(Detached(Text(a[0]), TypeFinder.Exists)));
        module.Add("namespace_names", 1, 1, static (a, _) => Value<string[]>.ToPython([.. Detached(Text(a[0]), TypeFinder.Names)]));
        module.Add("find_type", 2, 2, FindType);
        module.Add("close_generic", 2, 2, CloseGeneric);
        module.Add("is_instance", 2, 2, IsInstance);
        module.Add("is_subclass", 2, 2, IsSubclass);
        module.Add("write_member", 3, 3, WriteMember);
        module.Add("enum_values", 1, 1, EnumValues);
        module.Add("dispose", 1, 1, Dispose);
        module.Add("dispose_async", 1, 1, DisposeAsync);
        module.Add("await_custom", 1, 1, static (a, _) => Awaitables.Await(Target(a[0])));
        module.Add("stream", 1, 1, Stream);
        module.Add("stream_next", 1, 1, static (a, _) => Cursor(a[0]).MoveNext());
        module.Add("stream_current", 1, 1, static (a, _) => Cursor(a[0]).Current());
        module.Add("stream_close", 1, 1, static (a, _) => Cursor(a[0]).Close());
        module.Add("event_add", 3, 3, static (a, _) => Event(a, static (raised, o, handler) => raised.Add(o, handler)));
        module.Add("event_remove", 3, 3, static (a, _) => Event(a, static (raised, o, handler) => raised.Remove(o, handler)));
        module.Add("event_info", 1, 1, EventInfo);
        module.Add("extensions", 2, 2, Extensions);
        module.Add("write_stubs", 2, 2, WriteStubs);
        module.Add("exception_bases", 1, 1, ExceptionTypes.Bases);
        module.Add("exception_make", 2, 2, ExceptionTypes.Make);
        module.Add("exception_member", 2, 2, ExceptionTypes.Member);
        module.Add("frame_is_kept", 1, 1, FrameIsKept);
        ValueHooks.ExportObject ??= ProxyObject.Export;
        ValueHooks.ImportObject ??= Import;
    }

    /// <summary>(path or name) → the simple name of the assembly.</summary>
    private static nint Load(nint* arguments, int count)
    {
        var assembly = Detached(Text(arguments[0]), AssemblyLoading.Load);
        return Value<string?>.ToPython(assembly.GetName().Name);
    }

    /// <summary>(namespace, name) → the class, or None. Of several arities the smallest, which <c>[…]</c> leads to the others from.</summary>
    private static nint FindType(nint* arguments, int count)
    {
        var (space, name) = (Text(arguments[0]), Text(arguments[1]));
        Type[] found;
        using (Detachment.Enter("import")) found = TypeFinder.Find(space, name);
        if (found.Length == 0) return None.New();
        return typeof(Exception).IsAssignableFrom(found[0]) ? ExceptionTypes.ClassOf(found[0]) : ClassOf(found[0]);
    }

    /// <summary>(class, type arguments) → the closed class: List[int], Array[int], and Channel[int] from the class of the same name.</summary>
    private static nint CloseGeneric(nint* arguments, int count)
    {
        var type = TypeOf(arguments[0]);
        var types = MemberAttributes.TypesIn(arguments[1]);
        if (type == typeof(Array) && types.Length == 1) return ClassOf(types[0].MakeArrayType());
        if (!type.IsGenericTypeDefinition || type.GetGenericArguments().Length != types.Length)
        {
            Type[] family;
            using (Detachment.Enter("import")) family = TypeFinder.Find(type.Namespace ?? "", PythonNames.OfType(type));
            type = Array.Find(family, t => t.IsGenericTypeDefinition && t.GetGenericArguments().Length == types.Length)
                ?? throw new InvalidCastException($"{PythonTypes.FullName(type)} has no form with {types.Length} type arguments: {string.Join(", ", family.Select(SignatureText.Of))}.");
        }

        try
        {
            return ClassOf(type.MakeGenericType(types));
        }
        catch (ArgumentException refused)
        {
            throw new InvalidCastException($"{SignatureText.Of(type)} does not take [{string.Join(", ", types.Select(SignatureText.Of))}]: {refused.Message}", refused);
        }
    }

    private static nint IsInstance(nint* arguments, int count) =>
        Bool(ProxyObject.TryTarget(arguments[1], out var target) && TypeOf(arguments[0]) is var type && IsOfType(target!.GetType(), type));

    private static nint IsSubclass(nint* arguments, int count)
    {
        var other = ProxyTypes.Current.Find(arguments[1]);
        return Bool(other is not null && IsOfType(other.Type, TypeOf(arguments[0])));
    }

    /// <summary>An open generic type is the type of all its closed forms.</summary>
    private static bool IsOfType(Type actual, Type type) =>
        type.IsGenericTypeDefinition ? GenericInference.Implementation(actual, type) is not null : type.IsAssignableFrom(actual);

    /// <summary>(descriptor, class, value) → whether the descriptor is a static member, which was written then.</summary>
    private static nint WriteMember(nint* arguments, int count)
    {
        if (!Descriptors.IsProperty(arguments[0])) return Bool(false);
        var binding = NativeType.Target<ValueBinding>(arguments[0]);
        if (!binding.IsStatic) throw new MissingMemberException($"{binding.DisplayName} belongs to objects, not to the class.");
        binding.Write(arguments[1], arguments[2]);
        return Bool(true);
    }

    /// <summary>(class) → a list of the members of an enum, or None for other types.</summary>
    private static nint EnumValues(nint* arguments, int count)
    {
        var type = TypeOf(arguments[0]);
        if (!type.IsEnum) return None.New();
        var values = Enum.GetValues(type);
        using var list = new OwnedReference(PythonError.Check(CPython.PyList_New(values.Length)));
        for (var i = 0; i < values.Length; i++) CPython.PyList_SetItem(list.Pointer, i, ProxyObject.Wrap(values.GetValue(i)));
        return list.Steal();
    }

    private static nint Dispose(nint* arguments, int count)
    {
        var target = (IDisposable)Target(arguments[0]);
        using (ContextFlow.Enter(Interpreter.Current, carriesPython: false))
        using (Detachment.Enter("Dispose")) target.Dispose();
        return None.New();
    }

    private static nint DisposeAsync(nint* arguments, int count)
    {
        var target = (IAsyncDisposable)Target(arguments[0]);
        ValueTask disposed;
        using (ContextFlow.Enter(Interpreter.Current, carriesPython: true))
        using (Detachment.Enter("DisposeAsync")) disposed = target.DisposeAsync();
        return Async.TaskExport.New(disposed.AsTask(), null, SignatureText.Of(target.GetType()) + ".DisposeAsync");
    }

    private static nint Stream(nint* arguments, int count) => ProxyObject.Proxy(StreamCursor.Create(Target(arguments[0])));

    private static StreamCursor Cursor(nint o) => (StreamCursor)Target(o);

    private static nint Event(nint* arguments, Action<EventBinding, nint, nint> change)
    {
        change((EventBinding)Target(arguments[0]), arguments[1], arguments[2]);
        return None.New();
    }

    /// <summary>(frame) → whether a generator or coroutine that has not ended goes on with it.</summary>
    private static nint FrameIsKept(nint* arguments, int count)
    {
        var generator = CPython.PyFrame_GetGenerator(arguments[0]);
        if (generator == 0) return Bool(false);
        CPython.Py_DecRef(generator);
        return Bool(true);
    }

    /// <summary>(event) → (name, whether it is static, whether its handlers are called with a sender and the event's arguments).</summary>
    private static nint EventInfo(nint* arguments, int count)
    {
        var raised = (EventBinding)Target(arguments[0]);
        return ResultTuple.Pack([raised.Name, raised.IsStatic, raised.HasSender]);
    }

    /// <summary>(static class, class) → adds the extension methods of the one to the class: extension methods on request.</summary>
    private static nint Extensions(nint* arguments, int count)
    {
        var methods = TypeOf(arguments[0]).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(static m => m.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false));
        ExtensionMethods.Add(ProxyTypes.Current.Find(arguments[1])
            ?? throw new InvalidCastException("Extension methods are added to the class of a .NET type."), methods);
        return None.New();
    }

    /// <summary>(assemblies, directory) → the files written. No assemblies: the stubs that ship with the package.</summary>
    private static nint WriteStubs(nint* arguments, int count)
    {
        var assemblies = Value<string[]>.FromPython(new BorrowedReference(arguments[0]));
        var directory = Text(arguments[1]);
        using (Detachment.Enter("stubs"))
        {
            var files = assemblies.Length == 0
                ? StubGenerator.WriteShipped(directory)
                : StubGenerator.Write([.. assemblies.Select(AssemblyLoading.Load)], directory);
            assemblies = [.. files];
        }

        return Value<string[]>.ToPython(assemblies);
    }

    /// <summary>What values cannot convert by themselves: proxies, awaitables of Tasks, callables, Python implementations.</summary>
    private static bool Import(BorrowedReference o, Type type, out object? value)
    {
        if (ObjectArguments.TryDotnet(o.Pointer, out value)) return type.IsInstanceOfType(value);
        value = typeof(Delegate).IsAssignableFrom(type) ? DelegateFactory.TryCreate(type, o.Pointer)
            : type.IsInterface && !PythonImplementation.IsValueInterface(type) ? PythonImplementation.For(o.Pointer, type)
            : type == typeof(Type) ? PythonTypes.ToDotnet(o.Pointer)
            : null;
        return value is not null;
    }

    private static nint ClassOf(Type type)
    {
        var pointer = ProxyTypes.Current.Of(type).Pointer;
        CPython.Py_IncRef(pointer);
        return pointer;
    }

    private static Type TypeOf(nint o) =>
        ProxyTypes.Current.Find(o)?.Type ?? throw new InvalidCastException($"{ValueErrors.Describe(new BorrowedReference(o))} is not the class of a .NET type.");

    private static object Target(nint o) =>
        ProxyObject.TryTarget(o, out var target) ? target! : throw new InvalidCastException($"{ValueErrors.Describe(new BorrowedReference(o))} is no .NET object.");

    private static string Text(nint o) => Value<string>.FromPython(new BorrowedReference(o));

    private static T Detached<T>(string argument, Func<string, T> function)
    {
        using (Detachment.Enter("import")) return function(argument);
    }

    private static nint Bool(bool value) => Value<bool>.ToPython(value);
}
