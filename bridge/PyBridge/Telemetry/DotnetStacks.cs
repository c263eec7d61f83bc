// .NET's stacks of this process, where the companion that can read them is there.
using System.Reflection;

namespace PyBridge.Telemetry;

/// <summary>
/// .NET has no call that reads another thread's stack; the runtime's diagnostics port does. Talking to it takes packages that a bridge should not
/// bring along, so they are in the assembly PyBridge.Stacks, which is used where the program has it.
/// </summary>
internal static class DotnetStacks
{
    private static readonly Func<string>? s_read = Find();

    internal static string Read() => s_read is { } read ? read() : ".NET: no stacks, as the assembly PyBridge.Stacks is not beside the program (dotnet-stack report shows them from outside).";

    private static Func<string>? Find()
    {
        try
        {
            return Assembly.Load("PyBridge.Stacks").GetType("PyBridge.Stacks.ManagedStacks")?.GetMethod("OfThisProcess", BindingFlags.Public | BindingFlags.Static)
                ?.CreateDelegate<Func<string>>();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
