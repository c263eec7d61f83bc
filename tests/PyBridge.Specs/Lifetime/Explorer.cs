// A systematic explorer: runs small actors in every order that their steps can take, by replay from the start.
namespace PyBridge.Specs.Lifetime;

/// <summary>
/// An actor yields, before each of its steps, the condition under which the step may run; a step is one operation of the real type under test.
/// Each of those has a single point at which it takes effect, so the orders of whole operations are all the orders there are to see.
/// </summary>
internal static class Explorer
{
    /// <summary>Runs <paramref name="scene"/> in every order; returns how many there were.</summary>
    /// <param name="scene">Makes fresh actors, and the check that runs when none of them can go on.</param>
    internal static int Explore(Func<(IEnumerator<Func<bool>>[] Actors, Action<string> Check)> scene)
    {
        var count = 0;
        List<(int Chosen, int Choices)> path = [];
        do
        {
            RunOne(scene, path);
            count++;
        }
        while (Advance(path));
        return count;
    }

    internal static bool Always() => true;

    private static void RunOne(Func<(IEnumerator<Func<bool>>[] Actors, Action<string> Check)> scene, List<(int Chosen, int Choices)> path)
    {
        var (actors, check) = scene();
        var running = actors.Select(static (actor, index) => (Actor: actor, Index: index)).Where(static one => one.Actor.MoveNext()).ToList();
        List<int> order = [];
        for (var depth = 0; ; depth++)
        {
            var ready = running.Where(static one => one.Actor.Current()).ToList();
            if (ready.Count == 0) break;
            if (depth == path.Count) path.Add((0, ready.Count));
            var next = ready[path[depth].Chosen];
            order.Add(next.Index);
            if (!next.Actor.MoveNext()) running.Remove(next);
        }

        check($"in the order {string.Join(' ', order)}");
    }

    /// <summary>The next path in depth-first order; false after the last.</summary>
    private static bool Advance(List<(int Chosen, int Choices)> path)
    {
        while (path.Count > 0)
        {
            var (chosen, choices) = path[^1];
            if (chosen + 1 < choices)
            {
                path[^1] = (chosen + 1, choices);
                return true;
            }

            path.RemoveAt(path.Count - 1);
        }

        return false;
    }
}
