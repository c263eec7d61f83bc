// Finds the workloads by their being there.
namespace PyBridge.Lab.Workloads;

/// <summary>Every <see cref="IWorkload"/> of this assembly by the name of its folder.</summary>
public static class Catalogue
{
    private static readonly SortedDictionary<string, IWorkload> s_workloads = Find();

    /// <summary>Names in alphabetical order.</summary>
    public static IReadOnlyCollection<string> Names => s_workloads.Keys;

    /// <summary>The workload called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static IWorkload Get(string name) => s_workloads.TryGetValue(name, out var workload) ? workload
        : throw new ArgumentException($"There is no workload '{name}'. There are: {string.Join(", ", Names)}.", nameof(name));

    private static SortedDictionary<string, IWorkload> Find()
    {
        var found = new SortedDictionary<string, IWorkload>(StringComparer.Ordinal);
        foreach (var type in typeof(Catalogue).Assembly.GetTypes())
        {
            if (!type.IsAbstract && typeof(IWorkload).IsAssignableFrom(type))
            {
#pragma warning disable CA1308 // folders and Python modules have names in lower case
                found.Add(type.Name.ToLowerInvariant(), (IWorkload)Activator.CreateInstance(type)!);
#pragma warning restore CA1308
            }
        }

        return found;
    }
}
