// What Python calls in the rows that measure .NET from Python.
namespace PyBridge.Benchmarks;

/// <summary>Members of each kind, the short ones marked so that they run attached.</summary>
public sealed class Work
{
    /// <summary>A property.</summary>
    public long Number { get; set; } = 1;

    /// <summary>A short instance method.</summary>
    [RunsAttached]
    public long Add(long a, long b) => a + b + Number - 1;

    /// <summary>The same, unmarked: runs detached.</summary>
    public long AddDetached(long a, long b) => a + b + Number - 1;

    /// <summary>A short static method, for delegates.</summary>
    [RunsAttached]
    public static long Next(long a) => a + 1;

    /// <summary>The same, unmarked.</summary>
    public static long NextDetached(long a) => a + 1;

    /// <summary>A Task of .NET's pool.</summary>
    public static Task<long> OneAsync() => Task.Run(static () => 1L);
}
