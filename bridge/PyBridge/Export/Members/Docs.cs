// The text that help() shows: .NET signatures, and the summaries of XML documentation where it is installed.
using System.Reflection;
using System.Text;
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>Builds documentation. Files are read detached, as other threads need not wait for a disk.</summary>
internal static class Docs
{
    internal static string Of(MethodSet set)
    {
        var text = new StringBuilder();
        foreach (var signature in set.Signatures)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(signature);
            if (Summary(signature.Method) is { } summary) text.Append("\n    ").Append(summary);
        }

        return text.ToString();
    }

    internal static string Of(MemberInfo member)
    {
        var head = member switch
        {
            PropertyInfo property => $"{SignatureText.Of(property.PropertyType)} {property.Name} {{ {(property.CanRead ? "get; " : "")}{(property.CanWrite ? "set; " : "")}}}",
            FieldInfo field => $"{SignatureText.Of(field.FieldType)} {field.Name}",
            EventInfo raised => $"event {SignatureText.Of(raised.EventHandlerType!)} {raised.Name}",
            Type type => Kind(type) + " " + SignatureText.Of(type),
            _ => member.Name,
        };
        return Summary(member) is { } summary ? head + "\n\n" + summary : head;
    }

    private static string? Summary(MemberInfo member)
    {
        using (Detachment.Enter("documentation")) return XmlDocs.Summary(member);
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "class";
}
