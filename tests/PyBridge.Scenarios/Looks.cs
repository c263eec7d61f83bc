// What a test that waits for another process in vain runs to see where that one stands, and a process to try it on.
using System.Globalization;

namespace PyBridge.Scenarios;

internal sealed class Looks : Scenario
{
    /// <summary>Prints the stacks of a process and of all that it started, in both languages.</summary>
    /// <param name="arguments">The process, and the folder that tests/python/watch was given.</param>
    public static async Task<int> StacksOf(string[] arguments)
    {
        Say(await Commands.Testing.Stacks.OfAsync(int.Parse(arguments[0], CultureInfo.InvariantCulture), arguments[1]));
        return 0;
    }

    /// <summary>Python waits for C#, and C# for nobody.</summary>
    public static async Task<int> HangsInBothLanguages()
    {
        var python = await StartAsync();
        using var module = Module(python, "def waits_in_python(function): return function()");
        module.Call("waits_in_python", (Action)WaitsInDotnet);
        return 0;

        static void WaitsInDotnet()
        {
            Say("about to hang");
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
