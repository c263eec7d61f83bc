// Python type objects and the .NET types that they stand for.
using System.Numerics;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Looks at types. The thread is attached.</summary>
internal static class PythonTypes
{
    private static readonly nint s_notImplemented = CPython.Export("_Py_NotImplementedStruct");

    private static readonly ImportedObject[] s_natural =
    [
        new("decimal", "Decimal"), new("datetime", "datetime"), new("datetime", "date"), new("datetime", "time"), new("datetime", "timedelta"),
        new("uuid", "UUID"),
    ];

    private static readonly Type[] s_naturalTargets =
        [typeof(decimal), typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid)];

    internal static nint NotImplemented => s_notImplemented;

    /// <summary>The object's type, borrowed: the object keeps it alive.</summary>
    internal static nint TypeOf(nint o)
    {
        var type = CPython.PyObject_Type(o);
        CPython.Py_DecRef(type);
        return type;
    }

    /// <summary>The .NET type that a Python class names as a type argument or a <see cref="Type"/>: a proxy class's own, int → Int32, str → String; otherwise null.</summary>
    internal static Type? ToDotnet(nint o)
    {
        if (ProxyObject.TryTarget(o, out var target)) return target as Type;
        if (o == BuiltinTypes.Long) return typeof(int);
        if (o == BuiltinTypes.Unicode) return typeof(string);
        if (o == BuiltinTypes.Float) return typeof(double);
        if (o == BuiltinTypes.Bool) return typeof(bool);
        if (o == BuiltinTypes.Object) return typeof(object);
        if (o == BuiltinTypes.Bytes) return typeof(byte[]);
        if (o == BuiltinTypes.Complex) return typeof(Complex);
        if (!TypeCheck.IsInstance(o, BuiltinTypes.Type)) return null;
        if (ProxyTypes.Current.Find(o) is { } proxy) return proxy.Type;
        for (var i = 0; i < s_natural.Length; i++)
            if (s_natural[i].Current == o) return s_naturalTargets[i];
        return null;
    }

    /// <summary>The name of a type as Python code writes it: <c>System.Collections.Generic.List[System.String]</c>.</summary>
    internal static string FullName(Type type)
    {
        if (type is { IsArray: true, IsSZArray: false }) return FullName(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (type.IsArray) return "System.Array[" + FullName(type.GetElementType()!) + "]";
        if (type.IsGenericParameter) return type.Name;
        var prefix = type.DeclaringType is { } outer ? FullName(outer.IsGenericTypeDefinition && !type.IsGenericTypeDefinition ? outer : outer) : type.Namespace;
        var name = string.IsNullOrEmpty(prefix) ? PythonNames.OfType(type) : prefix + "." + PythonNames.OfType(type);
        return type.IsConstructedGenericType ? name + "[" + string.Join(", ", type.GetGenericArguments().Select(FullName)) + "]" : name;
    }
}
