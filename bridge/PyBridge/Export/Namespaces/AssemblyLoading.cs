// Loads assemblies for Python: by path with what lies beside it, by name from the program or from an installed shared framework.
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace PyBridge.Export;

/// <summary>Finds and loads assemblies into the bridge's own load context, so that types are the same everywhere. Any thread; reads files, so detached.</summary>
internal static class AssemblyLoading
{
    private static readonly ConcurrentDictionary<string, AssemblyDependencyResolver> s_resolvers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, byte> s_folders = new(StringComparer.Ordinal);
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_trusted = new(Trusted);

    private static int s_isHooked;

    private static AssemblyLoadContext Context => AssemblyLoadContext.GetLoadContext(typeof(AssemblyLoading).Assembly) ?? AssemblyLoadContext.Default;

    /// <summary>Simple names of the assemblies that the program was started with, and their files.</summary>
    internal static IReadOnlyDictionary<string, string> TrustedFiles => s_trusted.Value;

    /// <exception cref="FileNotFoundException">There is no such assembly; the message says where it was looked for.</exception>
    internal static Assembly Load(string pathOrName)
    {
        Hook();
        var file = Path.GetFullPath(pathOrName);
        if (File.Exists(file)) return LoadFile(file);
        var looksLikePath = pathOrName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || pathOrName.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!looksLikePath && TryLoadName(pathOrName) is { } named) return named;
        throw new FileNotFoundException(looksLikePath
            ? $"There is no assembly {file}. Give dotnet_tasks.load the path of a .dll, for a NuGet package that of a published project that uses it."
            : $"There is no assembly named '{pathOrName}': neither with the program, nor in the folders loaded from so far ({string.Join(", ", s_folders.Keys.DefaultIfEmpty("none"))}), nor in a shared framework of .NET {Environment.Version}.");
    }

    /// <summary>The assembly of this name, or null.</summary>
    internal static Assembly? TryLoadName(string name)
    {
        Hook();
        try
        {
            return Context.LoadFromAssemblyName(new AssemblyName(name));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static Assembly LoadFile(string file)
    {
        // A published project describes its dependencies, native ones by platform too.
        if (File.Exists(Path.ChangeExtension(file, ".deps.json"))) s_resolvers.TryAdd(file, new AssemblyDependencyResolver(file));
        s_folders.TryAdd(Path.GetDirectoryName(file)!, 0);
        var name = AssemblyName.GetAssemblyName(file);
        var loaded = Context.Assemblies.FirstOrDefault(a => a.GetName().Name == name.Name);
        return loaded ?? Context.LoadFromAssemblyPath(file);
    }

    private static void Hook()
    {
        if (Interlocked.Exchange(ref s_isHooked, 1) != 0) return;
        Context.Resolving += static (context, name) => Resolve(name) is { } file ? context.LoadFromAssemblyPath(file) : null;
        Context.ResolvingUnmanagedDll += static (_, name) => ResolveNative(name);
    }

    private static string? Resolve(AssemblyName name)
    {
        foreach (var resolver in s_resolvers.Values)
            if (resolver.ResolveAssemblyToPath(name) is { } known) return known;
        foreach (var folder in s_folders.Keys.Concat(SharedFrameworks()))
            if (Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file)) return file;
        return null;
    }

    private static nint ResolveNative(string name)
    {
        foreach (var resolver in s_resolvers.Values)
            if (resolver.ResolveUnmanagedDllToPath(name) is { } known) return System.Runtime.InteropServices.NativeLibrary.Load(known);
        foreach (var folder in s_folders.Keys)
        {
            foreach (var file in (string[])[name, name + ".so", "lib" + name + ".so"])
                if (System.Runtime.InteropServices.NativeLibrary.TryLoad(Path.Combine(folder, file), out var handle)) return handle;
        }

        return 0;
    }

    /// <summary>shared/Microsoft.NETCore.App/VERSION → its neighbours of the same version, or the newest of the same major version.</summary>
    private static IEnumerable<string> SharedFrameworks()
    {
        var core = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var version = Path.GetFileName(core);
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(core));
        if (shared is null || !Directory.Exists(shared)) yield break;
        foreach (var framework in Directory.GetDirectories(shared))
        {
            if (Path.GetFileName(framework) == "Microsoft.NETCore.App") continue;
            var same = Path.Combine(framework, version);
            var found = Directory.Exists(same) ? same : Directory.GetDirectories(framework, version.Split('.')[0] + ".*").Order(StringComparer.Ordinal).LastOrDefault();
            if (found is not null) yield return found;
        }
    }

    private static Dictionary<string, string> Trusted()
    {
        var list = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .DistinctBy(static file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
            .ToDictionary(static file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
    }
}
