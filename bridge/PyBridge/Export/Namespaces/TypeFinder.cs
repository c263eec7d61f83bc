// Types by namespace and name: the assemblies that are loaded, then those that the program could load.
using System.Collections.Concurrent;
using System.Reflection;

namespace PyBridge.Export;

/// <summary>
/// Looks types up for <c>import</c>. Of assemblies that are not loaded, the one with the namespace's name is tried first; only then are the
/// type names of all of them read, once, without loading them. Any thread; may read files, so detached.
/// </summary>
internal static class TypeFinder
{
    // Namespace, then Python name: where the types of that name are, with their names in metadata.
    private static readonly ConcurrentDictionary<string, ConcurrentDictionary<string, (Assembly Assembly, string Name)[]>> s_namespaces = new(StringComparer.Ordinal);
    private static readonly HashSet<Assembly> s_scanned = [];
    private static readonly Lazy<Dictionary<string, HashSet<string>>> s_unloaded = new(ReadUnloaded);

    /// <summary>Whether anything lives in the namespace, or in one below it.</summary>
    internal static bool Exists(string name)
    {
        Scan();
        if (Known(name)) return true;
        if (!IsRootOfPlatform(name)) return false;
        return s_unloaded.Value.Keys.Any(known => IsWithin(known, name));
    }

    /// <summary>The types of one Python name, by number of type parameters; empty if there are none.</summary>
    internal static Type[] Find(string space, string name)
    {
        Scan();
        if (Lookup(space, name) is { Length: > 0 } found) return found;
        foreach (var assembly in Likely(space, name))
        {
            if (!AssemblyLoading.TrustedFiles.ContainsKey(assembly) || AssemblyLoading.TryLoadName(assembly) is null) continue;
            Scan();
            if (Lookup(space, name) is { Length: > 0 } likely) return likely;
        }

        if (!IsRootOfPlatform(space) || !s_unloaded.Value.TryGetValue(space, out var assemblies)) return [];
        foreach (var assembly in assemblies) AssemblyLoading.TryLoadName(assembly);
        Scan();
        return Lookup(space, name);
    }

    /// <summary>The names of the types, and of the namespaces right below, that are known so far.</summary>
    internal static IReadOnlyCollection<string> Names(string space)
    {
        Scan();
        foreach (var assembly in Likely(space, ""))
            if (AssemblyLoading.TrustedFiles.ContainsKey(assembly)) AssemblyLoading.TryLoadName(assembly);
        Scan();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (s_namespaces.TryGetValue(space, out var types)) names.UnionWith(types.Keys);
        foreach (var known in s_namespaces.Keys)
            if (known.StartsWith(space + ".", StringComparison.Ordinal)) names.Add(known[(space.Length + 1)..].Split('.')[0]);
        return names;
    }

    /// <summary>Takes up the assemblies loaded since the last time.</summary>
    private static void Scan()
    {
        // Whoever comes second waits until the first has them all. Nobody attaches in here.
        lock (s_scanned)
        {
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            {
                if (assembly.IsDynamic || !s_scanned.Add(assembly)) continue;
                foreach (var (space, name) in PublicNames.Of(assembly)) Add(assembly, space, name);
            }
        }
    }

    private static void Add(Assembly assembly, string space, string name)
    {
        var types = s_namespaces.GetOrAdd(space, static _ => new(StringComparer.Ordinal));
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        types.AddOrUpdate(
            PythonNames.Of(tick < 0 ? name : name[..tick]),
            static (_, added) => [added],
            static (_, known, added) => [.. known, added],
            (assembly, name));
    }

    private static Type[] Lookup(string space, string name)
    {
        if (!s_namespaces.TryGetValue(space, out var types) || !types.TryGetValue(name, out var places)) return [];

        // An assembly that forwards a type and the one that has it both lead to it.
        return [.. places
            .Select(place => place.Assembly.GetType(space + "." + place.Name))
            .OfType<Type>()
            .Distinct()
            .OrderBy(static t => t.GetGenericArguments().Length)];
    }

    private static bool Known(string name) => s_namespaces.Keys.Any(known => IsWithin(known, name));

    private static bool IsWithin(string known, string name) =>
        known.StartsWith(name, StringComparison.Ordinal) && (known.Length == name.Length || known[name.Length] == '.');

    /// <summary>So that the import of some missing Python module does not read every assembly's names.</summary>
    private static bool IsRootOfPlatform(string name)
    {
        var root = name.Split('.')[0];
        return AssemblyLoading.TrustedFiles.Keys.Any(assembly => IsWithin(assembly, root));
    }

    /// <summary>System.Net.Http.HttpClient → System.Net.Http.HttpClient, System.Net.Http, System.Net, System.</summary>
    private static IEnumerable<string> Likely(string space, string name)
    {
        if (name.Length > 0) yield return space + "." + name;
        for (var end = space.Length; end > 0; end = space.LastIndexOf('.', end - 1)) yield return space[..end];
    }

    private static Dictionary<string, HashSet<string>> ReadUnloaded()
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (assembly, file) in AssemblyLoading.TrustedFiles)
        {
            try
            {
                foreach (var space in PublicNames.Of(file).Select(static name => name.Space).Distinct())
                {
                    if (!found.TryGetValue(space, out var assemblies)) found[space] = assemblies = new(StringComparer.Ordinal);
                    assemblies.Add(assembly);
                }
            }
            catch (BadImageFormatException)
            {
                // A native library on the list has no types.
            }
        }

        return found;
    }
}
