// How the errors write types, .NET's and Python's.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>Readable names of types for error messages.</summary>
internal static class TypeName
{
    /// <summary><c>List&lt;System.Int64&gt;</c> rather than <c>System.Collections.Generic.List`1[[…]]</c>.</summary>
    internal static string Of(Type type)
    {
        if (type.IsArray) return Of(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying) + "?";
        if (!type.IsGenericType) return type.FullName?.Replace('+', '.') ?? type.Name;

        var name = type.GetGenericTypeDefinition().FullName ?? type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return name[..tick].Replace('+', '.') + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
    }

    /// <summary>The name alone, as a Python class may be called.</summary>
    internal static string Simple(Type type)
    {
        if (type.Name.Contains("AnonymousType", StringComparison.Ordinal)) return "Anonymous";
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : type.Name[..tick] + "Of" + string.Join("And", type.GetGenericArguments().Select(Simple));
    }

    /// <summary>The object's type with its module, <c>builtins</c> left out. The thread is attached.</summary>
    internal static unsafe string Of(BorrowedReference o)
    {
        using var type = new OwnedReference(CPython.PyObject_Type(o.Pointer));
        var module = Attribute(type.Pointer, "__module__\0"u8);
        var name = Attribute(type.Pointer, "__qualname__\0"u8) ?? "object";
        return module is null or "builtins" ? name : module + "." + name;
    }

    private static unsafe string? Attribute(nint type, ReadOnlySpan<byte> name)
    {
        fixed (byte* pointer = name)
        {
            using var value = new OwnedReference(CPython.PyObject_GetAttrString(type, pointer));
            if (!value.IsNull && TypeCheck.IsInstance(value.Pointer, BuiltinTypes.Unicode)) return Text.Display(value);
            if (value.IsNull) CPython.PyErr_Clear(); // takes the AttributeError away: a type may lack the name
            return null;
        }
    }
}
