// .NET types and signatures written as C# writes them, for messages and documentation.
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace PyBridge.Export;

/// <summary>C# spelling of types, methods and constructors. Pure; any thread.</summary>
internal static class SignatureText
{
    private static readonly FrozenDictionary<Type, string> s_keywords = new Dictionary<Type, string>
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(sbyte)] = "sbyte",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(nint)] = "nint",
        [typeof(nuint)] = "nuint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    }.ToFrozenDictionary();

    /// <summary><c>Task&lt;string?&gt;</c> without namespaces.</summary>
    internal static string Of(Type type)
    {
        if (s_keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsByRef) return Of(type.GetElementType()!);
        if (type.IsPointer) return Of(type.GetElementType()!) + "*";
        if (type.IsArray) return Of(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying) + "?";
        if (type.IsGenericParameter) return type.Name;
        var prefix = type.DeclaringType is { } outer && !type.IsGenericParameter ? Of(outer) + "." : "";
        if (!type.IsGenericType) return prefix + type.Name;
        var arguments = type.GetGenericArguments();
        var inherited = type.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments().Length : 0;
        var name = type.Name.Split('`')[0];
        if (prefix.Length > 0) prefix = type.DeclaringType!.Name.Split('`')[0] + ".";
        var own = arguments.Skip(inherited).ToArray();
        return prefix + name + (own.Length == 0 ? "" : "<" + string.Join(", ", own.Select(Of)) + ">");
    }

    /// <summary><c>Task&lt;string&gt; File.ReadAllTextAsync(string path, CancellationToken cancellationToken = default)</c>.</summary>
    internal static string Of(Signature signature)
    {
        var text = new StringBuilder();
        var method = signature.Method;
        if (!signature.IsConstructor) text.Append(Of(signature.ReturnType)).Append(' ');
        text.Append(NameOf(method));
        if (method.IsGenericMethod) text.Append('<').AppendJoin(", ", method.GetGenericArguments().Select(Of)).Append('>');
        return text.Append('(').AppendJoin(", ", signature.Parameters.Select(Of)).Append(')').ToString();
    }

    /// <summary><c>File.ReadAllTextAsync</c>, or the type alone for a constructor.</summary>
    internal static string NameOf(MethodBase method)
    {
        var type = Of(method.DeclaringType!);
        return method is ConstructorInfo ? type : type + "." + method.Name;
    }

    private static string Of(ParameterModel parameter)
    {
        var text = parameter.Role switch
        {
            ParameterRole.Out => "out ",
            ParameterRole.Ref => "ref ",
            ParameterRole.Params => "params ",
            _ => "",
        } + Of(parameter.Type) + " " + parameter.Name;
        return parameter.IsOptional ? text + " = " + OfDefault(parameter) : text;
    }

    private static string OfDefault(ParameterModel parameter) => parameter.Default switch
    {
        null => parameter.Type.IsValueType && Nullable.GetUnderlyingType(parameter.Type) is null ? "default" : "null",
        string text => "\"" + text + "\"",
        bool flag => flag ? "true" : "false",
        Enum value => Of(value.GetType()) + "." + value,
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "default",
    };
}
