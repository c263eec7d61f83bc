// Two languages that call each other without end: an error on whichever thread, and the process lives.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class RecursionSpecs
{
    [Theory(Timeout = 30_000)]
    [InlineData("detached")]
    [InlineData("attached")]
    public async Task Pythons_own_limit_ends_it_on_each_kind_of_thread(string callback)
    {
        var result = await ScenarioProcess.RunAsync("RecursesThroughBoth", "limited", callback);
        const string limit = "RecursionError maximum recursion depth exceeded";
        Assert.Collection(
            result.Lines(),
            static main => Assert.StartsWith(limit, main, StringComparison.Ordinal),
            static pool => Assert.StartsWith(limit, pool, StringComparison.Ordinal),
            static loop => Assert.Equal("PythonException", loop),
            static after => Assert.Equal("value", after));
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    /// <summary>Where a program took that limit away, or the thread's stack is small, the stack that is left does; or CPython's count of C calls.</summary>
    [Theory(Timeout = 30_000)]
    [InlineData("detached")]
    [InlineData("attached")]
    public async Task Where_python_has_no_limit_the_stack_is_one(string callback)
    {
        var result = await ScenarioProcess.RunAsync("RecursesThroughBoth", "unlimited", callback);
        var lines = result.Lines();
        Assert.Equal(("InsufficientExecutionStackException", 3, "value"), (lines[0], lines.Length, lines[2]));
        Assert.True(lines[1] is "InsufficientExecutionStackException" || lines[1].StartsWith("RecursionError", StringComparison.Ordinal), lines[1]);
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_value_that_contains_itself_is_an_error()
    {
        var result = await ScenarioProcess.RunAsync("ConvertsWhatContainsItself");
        Assert.Equal([.. Enumerable.Repeat("InsufficientExecutionStackException", 7), "value"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }
}
