// The two languages call each other without end, on threads of every kind.
namespace PyBridge.Scenarios;

internal sealed class Recursions : Scenario
{
    private const string Mutual = """
        import sys
        def call(function): return function()
        async def acall(function): return function()
        async def one(): return 1
        def limit(depth): sys.setrecursionlimit(depth)
        """;

    /// <summary>Arguments: whether Python's own limit holds (limited, unlimited), and how Python calls .NET (detached, attached).</summary>
    public static async Task<int> RecursesThroughBoth(string[] arguments)
    {
        await using var python = await StartAsync();
        using var module = Module(python, Mutual);
        Func<int> recurse = null!;
        recurse = arguments[1] == "attached" ? [RunsAttached] () => module.Call<int>("call", recurse) : () => module.Call<int>("call", recurse);
        if (arguments[0] == "limited")
        {
            module.Call("limit", 300);
            Say(Outcome(recurse)); // on Main's own thread
            Say(await Task.Run(() => Outcome(recurse)));
            Say(await OutcomeAsync(module.CallAsync("acall", recurse)));
        }
        else
        {
            module.Call("limit", 1_000_000);
            Say(OnThread(recurse, 512 << 10));
            Say(OnThread(recurse, 1 << 20));
        }

        Say(await OutcomeAsync(module.CallAsync("one")));
        return 0;
    }

    /// <summary>Values that contain themselves, in each direction.</summary>
    public static async Task<int> ConvertsWhatContainsItself()
    {
        await using var python = await StartAsync();
        using var module = Module(python, Mutual + "\nclass Node: pass\ndef node():\n    made = Node()\n    made.number, made.next = 1, made\n    return made\n");
        var array = new object?[1];
        array[0] = array;
        var list = new List<object?>();
        list.Add(list);
        var table = new Dictionary<string, object?>();
        table["self"] = table;
        var grid = new object?[1, 1];
        grid[0, 0] = grid;
        foreach (var value in new object[] { array, list, table, grid, new Ring() }) Say(await Task.Run(() => Outcome(() => module.Call<int>("call", value))));
        Say(await Task.Run(() => Outcome(() => module.Call<Node>("node") is null ? 0 : 1)));
        Say(await OutcomeAsync(module.CallAsync("acall", list)));
        Say(await OutcomeAsync(module.CallAsync("one")));
        return 0;
    }

    private sealed record Node(int Number, Node? Next);

    private sealed record Ring
    {
        public Ring() => Next = this;

        public Ring Next { get; init; }
    }

    private static string OnThread(Func<int> recurse, int stack)
    {
        var outcome = "";
        var thread = new Thread(() => outcome = Outcome(recurse), stack);
        thread.Start();
        thread.Join();
        return outcome;
    }

    private static string Outcome(Func<int> recurse)
    {
        try
        {
            recurse();
            return "value";
        }
        catch (Exception exception)
        {
            return Name(exception);
        }
    }

    private static string Name(Exception exception) => exception is PythonException python ? $"{python.PythonType} {python.Message}" : exception.GetType().Name;
}
