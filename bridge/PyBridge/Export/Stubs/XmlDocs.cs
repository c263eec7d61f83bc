// XML documentation: finds the file of an assembly, reads its members once, and turns a summary into plain text.
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PyBridge.Export;

/// <summary>
/// Summaries from XML documentation. A library's file lies beside it; the framework's lie in the SDK's reference packs, and are absent
/// where only the runtime is installed (then every answer is null). Any thread; reads files, so never while attached.
/// </summary>
internal static partial class XmlDocs
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> s_files = new(StringComparer.Ordinal);

    /// <summary>The member's summary as plain text, or null.</summary>
    internal static string? Summary(MemberInfo member)
    {
        var declaration = DocumentationIds.Declaration(member);
        var id = DocumentationIds.Of(declaration);
        var assembly = (declaration as Type ?? declaration.DeclaringType!).Assembly;
        foreach (var file in FilesOf(assembly))
            if (s_files.GetOrAdd(file, Read).TryGetValue(id, out var summary)) return summary;
        return null;
    }

    private static IEnumerable<string> FilesOf(Assembly assembly)
    {
        if (assembly.IsDynamic || assembly.Location.Length == 0) return [];
        var beside = Path.ChangeExtension(assembly.Location, ".xml");
        if (File.Exists(beside)) return [beside];
        return ReferencePack(assembly.Location) is { } pack ? PackFiles(pack, assembly.GetName().Name!) : [];
    }

    /// <summary>shared/NAME/VERSION/X.dll → packs/NAME.Ref/VERSION'/ref/TFM, of the same major version.</summary>
    private static string? ReferencePack(string location)
    {
        var version = Path.GetDirectoryName(location)!;
        var framework = Path.GetDirectoryName(version)!;
        var shared = Path.GetDirectoryName(framework);
        if (shared is null || Path.GetFileName(shared) != "shared") return null;
        var packs = Path.Combine(Path.GetDirectoryName(shared)!, "packs", Path.GetFileName(framework) + ".Ref");
        if (!Directory.Exists(packs)) return null;
        var major = Path.GetFileName(version).Split('.')[0] + ".";
        var newest = Directory.GetDirectories(packs, major + "*").Order(StringComparer.Ordinal).LastOrDefault();
        return newest is null ? null : Directory.GetDirectories(Path.Combine(newest, "ref")).FirstOrDefault();
    }

    /// <summary>The core library's types are documented in the reference assemblies that forward to it; the likeliest come first.</summary>
    private static IEnumerable<string> PackFiles(string pack, string assembly)
    {
        var own = Path.Combine(pack, assembly + ".xml");
        if (File.Exists(own)) yield return own;
        string[] likely = ["System.Runtime", "System.Collections", "System.Threading", "System.Linq", "System.Memory", "System.Console"];
        foreach (var name in likely)
            if (Path.Combine(pack, name + ".xml") is var file && File.Exists(file)) yield return file;
    }

    private static Dictionary<string, string> Read(string file)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.ReadToFollowing("member"))
        {
            var id = reader.GetAttribute("name");
            using var member = reader.ReadSubtree();
            var summary = XElement.Load(member).Element("summary");
            if (id is not null && summary is not null && PlainText(summary) is { Length: > 0 } text) found[id] = text;
        }

        return found;
    }

    private static string PlainText(XElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return Whitespace().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference:
                    text.Append(reference.Nodes().Any() ? reference.Value : ReferenceText(reference));
                    break;
                case XElement inner:
                    Append(text, inner);
                    text.Append(' ');
                    break;
            }
        }
    }

    /// <summary><c>T:System.IO.Stream</c> → <c>Stream</c>; <c>M:System.IO.File.Open(System.String)</c> → <c>File.Open</c>.</summary>
    private static string ReferenceText(XElement reference)
    {
        var target = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword")
            ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("href") ?? "";
        if (target.Length < 2 || target[1] != ':') return target == "null" ? "None" : target;
        var parts = Arity().Replace(target[2..].Split('(')[0], "").Split('.');
        return target[0] == 'T' || parts.Length < 2 ? parts[^1] : parts[^2] + "." + parts[^1];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
