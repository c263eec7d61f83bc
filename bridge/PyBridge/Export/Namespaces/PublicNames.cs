// The names of an assembly's public types, read from its metadata: no type is loaded for it.
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PyBridge.Export;

/// <summary>Reads namespaces and names (with their arity: <c>List`1</c>) of public types that are not nested, forwarded ones too.</summary>
internal static class PublicNames
{
    /// <summary>Of an assembly that is loaded. Empty for one that was made at run time.</summary>
    internal static unsafe IReadOnlyList<(string Space, string Name)> Of(Assembly assembly) =>
        assembly.TryGetRawMetadata(out var metadata, out var length) ? Read(new MetadataReader(metadata, length)) : [];

    /// <summary>Of a file. Empty for a native library.</summary>
    internal static IReadOnlyList<(string Space, string Name)> Of(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        return image.HasMetadata ? Read(image.GetMetadataReader()) : [];
    }

    private static List<(string, string)> Read(MetadataReader metadata)
    {
        var names = new List<(string, string)>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && !type.Namespace.IsNil)
                names.Add((metadata.GetString(type.Namespace), metadata.GetString(type.Name)));
        }

        foreach (var handle in metadata.ExportedTypes)
        {
            var type = metadata.GetExportedType(handle);
            if (type.IsForwarder && !type.Namespace.IsNil) names.Add((metadata.GetString(type.Namespace), metadata.GetString(type.Name)));
        }

        return names;
    }
}
