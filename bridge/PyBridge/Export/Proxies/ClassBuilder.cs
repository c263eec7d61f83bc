// Makes a proxy class: a Python class whose members are descriptors made here, mixed with what Python's protocols need.
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Builds classes. The thread is attached.</summary>
internal static unsafe class ClassBuilder
{
    private static readonly ImportedObject s_makeClass = new("dotnet_tasks._types", "make_class");

    /// <summary>The type's own <c>__setattr__</c>: proxy classes have a metaclass that forwards to static properties.</summary>
    private static readonly delegate* unmanaged[Cdecl]<nint, nint, nint, int> s_setAttribute =
        (delegate* unmanaged[Cdecl]<nint, nint, nint, int>)CPython.PyType_GetSlot(BuiltinTypes.Type, Slots.tp_setattro);

    /// <summary>New reference to a class without members, derived from the base type's class and the mixins that the type's interfaces ask for.</summary>
    internal static OwnedReference NewClass(ProxyTypes types, Type type)
    {
        using var name = Names.String(ClassName(type));
        using var qualified = Names.String(QualifiedName(type));
        using var module = Names.String(type.Namespace ?? "");
        using var mixins = Names.String(string.Join(' ', Protocols.MixinsOf(type)));
        var parent = BaseOf(types, type);
        var arguments = stackalloc nint[] { 0, parent, name.Pointer, qualified.Pointer, module.Pointer, mixins.Pointer };
        return new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_makeClass.Current, arguments + 1, 5, 0)));
    }

    internal static void AddMembers(ProxyClass proxy)
    {
        var model = TypeModel.Of(proxy.Type);
        Set(proxy, "__doc__", Descriptors.NewProperty(new DocumentationBinding(proxy.Type)));
        foreach (var member in model.Members.Values) Add(proxy, member);
        foreach (var (dunder, set) in model.Operators) Set(proxy, dunder, Descriptors.NewMethod(new OperatorBinding(proxy.Owner.Interpreter, set, PythonNames.Reflected("__" + (dunder.StartsWith("__r", StringComparison.Ordinal) ? dunder[3..] : dunder[2..])) == dunder)));
        if (model.Getters is { } getters) Set(proxy, "__getitem__", Descriptors.NewMethod(new IndexerBinding(proxy.Owner.Interpreter, proxy.Type, getters)));
        if (model.Setters is { } setters) Set(proxy, "__setitem__", Descriptors.NewMethod(new IndexerBinding(proxy.Owner.Interpreter, proxy.Type, setters)));
        foreach (var (dunder, method) in Protocols.Of(proxy.Type))
            Set(proxy, dunder, Descriptors.NewMethod(MemberBinding(proxy, dunder, method)));
    }

    private static MethodBinding MemberBinding(ProxyClass proxy, string dunder, MethodInfo method)
    {
        var set = new MethodSet(dunder, [Signature.Of(method, asExtension: true)!]);
        return dunder is "__getitem__" or "__setitem__" or "__delitem__"
            ? new IndexerBinding(proxy.Owner.Interpreter, proxy.Type, set)
            : new MethodBinding(proxy.Owner.Interpreter, set, PythonTypes.FullName(proxy.Type) + "." + dunder);
    }

    private static void Add(ProxyClass proxy, MemberModel member)
    {
        var interpreter = proxy.Owner.Interpreter;
        switch (member)
        {
            case MethodSet set:
                Set(proxy, set.Name, Descriptors.NewMethods(interpreter, proxy.Type, set));
                break;
            case PropertyModel property:
                Set(proxy, property.Name, Descriptors.NewProperty(new AccessorBinding(interpreter, proxy.Type, property.Property)));
                break;
            case FieldModel { Field.IsLiteral: true } constant:
                Set(proxy, constant.Name, Constant(constant.Field));
                break;
            case FieldModel field:
                Set(proxy, field.Name, Descriptors.NewProperty(new FieldBinding(field.Field)));
                break;
            case EventModel raised:
                Set(proxy, raised.Name, Descriptors.NewEvent(raised.Event));
                break;
            case NestedTypeModel nested:
                Set(proxy, nested.Name, Descriptors.NewProperty(new NestedTypeBinding(Nested(proxy.Type, nested.Type))));
                break;
        }
    }

    private static nint Constant(FieldInfo field)
    {
        var value = field.GetRawConstantValue();
        return ProxyObject.Wrap(field.FieldType.IsEnum ? Enum.ToObject(field.FieldType, value!) : value);
    }

    /// <summary>A type nested in a closed generic type is closed alike.</summary>
    private static Type Nested(Type outer, Type nested) =>
        outer.IsConstructedGenericType && nested.GetGenericArguments().Length == outer.GetGenericArguments().Length
            ? nested.MakeGenericType(outer.GetGenericArguments())
            : nested;

    /// <summary>Steals <paramref name="value"/>.</summary>
    internal static void Set(ProxyClass proxy, string name, nint value)
    {
        using var owned = new OwnedReference(value);
        using var text = new OwnedReference(Names.Intern(name));
        PythonError.Check(s_setAttribute(proxy.Pointer, text.Pointer, owned.Pointer));
    }

    /// <summary>Borrowed: .NET's inheritance is Python's; interfaces and what has no base derive from System.Object's class.</summary>
    private static nint BaseOf(ProxyTypes types, Type type)
    {
        if (type == typeof(object)) return ProxyObject.BaseType;
        if (type == typeof(Array) || Protocols.IsMemory(type)) return BufferProxy.BaseType;
        if (type == typeof(Delegate)) return DelegateProxy.BaseType;
        return types.Of(type.BaseType ?? typeof(object)).Pointer;
    }

    private static string ClassName(Type type) => type.IsConstructedGenericType || type.IsArray ? Bracketed(type) : PythonNames.OfType(type);

    private static string Bracketed(Type type)
    {
        var full = PythonTypes.FullName(type);
        var bracket = full.IndexOf('[', StringComparison.Ordinal);
        var dot = full.LastIndexOf('.', bracket);
        return full[(dot + 1)..];
    }

    private static string QualifiedName(Type type)
    {
        var full = PythonTypes.FullName(type);
        return string.IsNullOrEmpty(type.Namespace) || !full.StartsWith(type.Namespace + ".", StringComparison.Ordinal) ? full : full[(type.Namespace.Length + 1)..];
    }
}
