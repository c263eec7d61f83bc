// The names under which XML documentation files list members. https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings
using System.Reflection;
using System.Text;

namespace PyBridge.Export;

/// <summary>ID strings of types and members: <c>M:System.IO.File.ReadAllText(System.String)</c>. Pure; any thread.</summary>
internal static class DocumentationIds
{
    internal static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + NameOf(type),
        MethodBase method => "M:" + NameOf(method.DeclaringType!) + "." + MethodName(method) + Parameters(method.GetParameters()) + Conversion(method),
        PropertyInfo property => "P:" + NameOf(property.DeclaringType!) + "." + property.Name + Parameters(property.GetIndexParameters()),
        FieldInfo field => "F:" + NameOf(field.DeclaringType!) + "." + field.Name,
        EventInfo raised => "E:" + NameOf(raised.DeclaringType!) + "." + raised.Name,
        _ => throw new ArgumentException($"A {member.MemberType} has no documentation.", nameof(member)),
    };

    /// <summary>The member as its generic type definition declares it: documentation knows no closed types.</summary>
    internal static MemberInfo Declaration(MemberInfo member)
    {
        if (member is MethodInfo { IsGenericMethod: true, IsGenericMethodDefinition: false } closed) member = closed.GetGenericMethodDefinition();
        if (member is Type type) return type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        var owner = member.DeclaringType!;
        return owner.IsConstructedGenericType ? owner.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) : member;
    }

    private static string NameOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string MethodName(MethodBase method)
    {
        var name = method.Name.Replace('.', '#');
        return method.IsGenericMethod ? name + "``" + method.GetGenericArguments().Length : name;
    }

    private static string Conversion(MethodBase method) =>
        method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } info ? "~" + Reference(info.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(',', parameters.Select(static p => Reference(p.ParameterType))) + ")";

    private static string Reference(Type type)
    {
        if (type.IsByRef) return Reference(type.GetElementType()!) + "@";
        if (type.IsPointer) return Reference(type.GetElementType()!) + "*";
        if (type.IsSZArray) return Reference(type.GetElementType()!) + "[]";
        if (type.IsArray) return Reference(type.GetElementType()!) + "[" + string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank())) + "]";
        if (type.IsGenericMethodParameter) return "``" + type.GenericParameterPosition;
        if (type.IsGenericParameter) return "`" + type.GenericParameterPosition;
        if (!type.IsGenericType) return NameOf(type);
        return Constructed(type);
    }

    private static string Constructed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var text = new StringBuilder();
        var used = 0;
        foreach (var part in NameOf(type.GetGenericTypeDefinition()).Split('.'))
        {
            if (text.Length > 0) text.Append('.');
            var tick = part.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
            {
                text.Append(part);
                continue;
            }

            var count = int.Parse(part.AsSpan(tick + 1), provider: System.Globalization.CultureInfo.InvariantCulture);
            text.Append(part.AsSpan(0, tick)).Append('{');
            text.AppendJoin(',', arguments.Skip(used).Take(count).Select(Reference)).Append('}');
            used += count;
        }

        return text.ToString();
    }
}
