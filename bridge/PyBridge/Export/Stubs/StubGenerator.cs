// Writes .pyi files for assemblies: one package per namespace, from metadata and XML documentation.
using System.Reflection;

namespace PyBridge.Export;

/// <summary>Generates the stubs that editors and type checkers read. Any thread; reads and writes files.</summary>
public static class StubGenerator
{
    // These two checks would report .NET's own rules: overloads that overlap for Python's single int, and members that hide others.
    private const string Header =
        "# Written by `python -m dotnet_tasks stubs`; do not edit.\n"
        + "# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false\n"
        + "# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false\n";

    /// <summary>The namespaces of the base class library whose stubs ship with the package.</summary>
    public static IReadOnlyList<string> ShippedNamespaces { get; } =
    [
        "System", "System.Collections", "System.Collections.Concurrent", "System.Collections.Generic",
        "System.Collections.ObjectModel", "System.Diagnostics", "System.Globalization", "System.IO", "System.Linq", "System.Net",
        "System.Net.Http", "System.Net.Http.Headers", "System.Net.Security", "System.Net.Sockets",
        "System.Security.Cryptography.X509Certificates",
        "System.Text", "System.Text.Json", "System.Text.RegularExpressions", "System.Threading",
        "System.Threading.Channels", "System.Threading.Tasks",
    ];

    /// <summary>Writes the stubs of every public type of <paramref name="assemblies"/> below <paramref name="directory"/>.</summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(IReadOnlyList<Assembly> assemblies, string directory)
    {
        var types = assemblies.SelectMany(Exported).Where(static t => !string.IsNullOrEmpty(t.Namespace)).ToHashSet();
        return Write(types, directory, withDocs: true);
    }

    /// <summary>
    /// Writes the stubs that ship with the package, <see cref="ShippedNamespaces"/> of the running framework, as the stub-only package
    /// <c>System-stubs</c> (PEP 561), which type checkers find beside dotnet_tasks without being told.
    /// </summary>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> WriteShipped(string directory)
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var types = trusted
            .Where(file => Path.GetDirectoryName(file) == framework && Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .SelectMany(static file => Exported(Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(file)))))
            .Where(static t => ShippedNamespaces.Contains(t.Namespace))
            .ToHashSet();
        var files = Write(types, directory, withDocs: true);
        var (made, package) = (Path.Combine(directory, "System"), Path.Combine(directory, "System-stubs"));
        if (Directory.Exists(package)) Directory.Delete(package, recursive: true);
        Directory.Move(made, package);
        File.WriteAllText(Path.Combine(package, "py.typed"), "partial\n");
        return files.ConvertAll(file => file.Replace(made + Path.DirectorySeparatorChar, package + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }

    private static List<string> Write(HashSet<Type> types, string directory, bool withDocs)
    {
        var files = new List<string>();
        var modules = types.Where(static t => !t.IsNested).GroupBy(static t => t.Namespace!).ToDictionary(static g => g.Key, static g => g.ToArray());
        foreach (var (name, members) in modules) files.Add(WriteModule(name, members, types, directory, withDocs));
        foreach (var parent in modules.Keys.SelectMany(Parents).Distinct().Where(p => !modules.ContainsKey(p)))
            files.Add(WriteFile(parent, Header, directory));
        return files;
    }

    private static string WriteModule(string name, Type[] members, HashSet<Type> all, string directory, bool withDocs)
    {
        var types = new StubTypes(type => HasStub(type, all));
        var text = new StubText();
        var writer = new StubClass(types, text, withDocs);
        foreach (var family in StubFamily.Of(members)) writer.Write(family);
        var imports = string.Concat(types.Imports.Select(static module => "import " + module + "\n"));
        return WriteFile(name, Header + "\n" + imports + "\n" + text.ToString().TrimEnd('\n') + "\n", directory);
    }

    private static string WriteFile(string module, string content, string directory)
    {
        var folder = Path.Combine([directory, .. module.Split('.')]);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "__init__.pyi");
        File.WriteAllText(file, content);
        return file;
    }

    private static bool HasStub(Type type, HashSet<Type> written)
    {
        var definition = type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type;
        while (definition.DeclaringType is { } outer)
        {
            if (!definition.IsNestedPublic) return false;
            definition = outer;
        }

        return !definition.IsByRefLike && (written.Contains(definition) || (definition.IsPublic && IsShipped(definition)));
    }

    private static bool IsShipped(Type type) =>
        ShippedNamespaces.Contains(type.Namespace) && Path.GetDirectoryName(type.Assembly.Location) == Path.GetDirectoryName(typeof(object).Assembly.Location);

    private static IEnumerable<Type> Exported(Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes().Where(static t => t.IsVisible && !typeof(Attribute).IsAssignableFrom(t) && !t.IsByRefLike);
        }
        catch (FileNotFoundException missing)
        {
            throw new InvalidOperationException(
                $"{assembly.GetName().Name} needs {missing.FileName}, which is not beside it; publish the library with its dependencies and name that copy.",
                missing);
        }
    }

    private static IEnumerable<string> Parents(string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1)) yield return name[..dot];
    }
}
