// What a spec may know of the run that it is part of, and how specs share the process.
using Xunit;
using Xunit.Sdk;

// One process has one CPython, and measuring specs must not disturb each other.
[assembly: Xunit.v3.Parallelization(Mode = ParallelMode.None)]

namespace PyBridge.Specs.Infrastructure;

internal static class Run
{
    /// <summary>Whether the long forms are wanted (<c>scripts/test --soak</c>).</summary>
    internal static bool IsSoak { get; } = Environment.GetEnvironmentVariable("PYBRIDGE_SOAK") == "1";

    /// <summary>The repository's top folder.</summary>
    internal static string Repository { get; } = Find();

    /// <summary>How often to repeat something: <paramref name="briefly"/> in an ordinary run, <paramref name="soak"/> with <c>--soak</c>.</summary>
    internal static int Count(int briefly, int soak) => IsSoak ? soak : briefly;

    /// <summary>The time limit of a test with a long form, in milliseconds: that of any other test, or <paramref name="soakMinutes"/> with <c>--soak</c>.</summary>
    internal static int Limit(int soakMinutes) => IsSoak ? soakMinutes * 60_000 : 30_000;

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "PyBridge.sln")))
                return folder;
        throw new InvalidOperationException($"PyBridge.sln is in no folder above {AppContext.BaseDirectory}: run the specs from a checkout.");
    }
}
