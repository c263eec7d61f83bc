// One set of tests on one interpreter: how its process is started and how its events are read.
namespace PyBridge.Commands.Testing;

/// <summary>One set of tests on one interpreter.</summary>
internal abstract class Suite(string name, Target target, TestOptions options)
{
    /// <summary>What the progress display and the result line call it.</summary>
    internal string Name => name;

    internal Target Target => target;

    internal TestOptions Options => options;

    /// <summary>The program and its arguments, leaving out what is done already.</summary>
    internal abstract (string Program, IReadOnlyList<string> Arguments) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile);

    /// <summary>Reads one line of the program's output.</summary>
    internal abstract IEnumerable<TestEvent> ReadOutput(string line);

    /// <summary>Variables for the program, besides those that every suite has.</summary>
    internal virtual IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>();
}

/// <summary>The C# specs, in a C# host.</summary>
internal sealed class SpecSuite(Target target, TestOptions options) : Suite("C# specs", target, options)
{
    private readonly XunitEvents _events = new();

    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        ("dotnet", XunitArguments.For(this, Repository.Specs, done));

    internal override IEnumerable<TestEvent> ReadOutput(string line) => _events.Read(line);
}

/// <summary>The kinds of asyncio loops that the Python tests run with.</summary>
internal enum LoopKind
{
    Default,

    /// <summary>asyncio's debug mode.</summary>
    Debug,

    /// <summary>Eager tasks, CPython 3.12 and later.</summary>
    Eager,

    /// <summary>uvloop, a loop that is not asyncio's own.</summary>
    Uvloop,
}

/// <summary>The Python tests, in a plain <c>python</c> process.</summary>
internal sealed class PythonHostSuite(Target target, TestOptions options, LoopKind loop = LoopKind.Default)
    : Suite("Python tests" + PythonTestArguments.Suffix(loop), target, options)
{
    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        (Target.Executable, [PythonTestArguments.Runner, .. PythonTestArguments.For(this, loop, eventsFile, doneFile)]);

    internal override IEnumerable<TestEvent> ReadOutput(string line) => [new TestEvent.Output(line)];

    internal override IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["PYBRIDGE_HOST"] = "python",
    };
}

/// <summary>The Python tests, in a C# host.</summary>
internal sealed class CSharpHostSuite(Target target, TestOptions options, LoopKind loop = LoopKind.Default)
    : Suite("Python tests in a C# host" + PythonTestArguments.Suffix(loop), target, options)
{
    internal override (string, IReadOnlyList<string>) Command(string eventsFile, IReadOnlyCollection<string> done, string doneFile) =>
        ("dotnet", ["exec", Repository.PythonTests, PythonTestArguments.Runner, .. PythonTestArguments.For(this, loop, eventsFile, doneFile)]);

    internal override IEnumerable<TestEvent> ReadOutput(string line) => [new TestEvent.Output(line)];

    internal override IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?>
    {
        ["PYBRIDGE_HOST"] = "csharp",
        ["PYBRIDGE_LOOP"] = PythonTestArguments.Name(loop),
    };
}

/// <summary>The arguments of `dotnet` that run an assembly of specs.</summary>
internal static class XunitArguments
{
    internal static IReadOnlyList<string> For(Suite suite, string assembly, IReadOnlyCollection<string> done)
    {
        var arguments = new List<string> { "exec", assembly, "-noLogo", "-noColor", "-noAutoReporters", "-reporter", "json" };
        arguments.AddRange(["-parallelMode", "none"]);   // One CPython per process: the specs share it.
        foreach (var part in suite.Options.Only)
            arguments.AddRange(["-method", $"*{part.Split('(')[0]}*"]);
        foreach (var method in done)
            arguments.AddRange(["-method-", method]);
        return arguments;
    }
}

/// <summary>The arguments of tests/python/run_tests.py, which are the same in both hosts.</summary>
internal static class PythonTestArguments
{
    internal static string Runner { get; } = Path.Combine(Repository.Root, "tests", "python", "run_tests.py");

    internal static string Name(LoopKind loop) => loop.ToString().ToLowerInvariant();

    internal static string Suffix(LoopKind loop) => loop switch
    {
        LoopKind.Debug => ", loops in debug mode",
        LoopKind.Eager => ", eager tasks",
        LoopKind.Uvloop => ", uvloop",
        _ => "",
    };

    internal static IEnumerable<string> For(Suite suite, LoopKind loop, string eventsFile, string doneFile)
    {
        yield return "--loop";
        yield return Name(loop);
        yield return "--events";
        yield return eventsFile;
        yield return "--done";
        yield return doneFile;
        foreach (var part in suite.Options.Only)
        {
            yield return "--only";
            yield return part;
        }
        if (suite.Options.Soak)
        {
            yield return "--limit";
            yield return "1800";
        }
    }
}
