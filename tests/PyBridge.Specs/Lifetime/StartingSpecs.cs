// Starts that fail: the error comes as it is, nothing hangs afterwards.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class StartingSpecs
{
    [Fact(Timeout = 30_000)]
    public async Task A_start_that_fails_in_its_middle_ends_python_and_later_ones_say_what_to_do()
    {
        var result = await ScenarioProcess.RunAsync("FailsInItsMiddle");
        var lines = result.Lines();
        Assert.Equal(["ModuleNotFoundError: No module named 'no_such_module'", "ObjectDisposedException"], lines[..2]);
        Assert.Equal(4, lines.Length);
        Assert.All(lines[2..], static line => Assert.Contains("No module named 'no_such_module'", line, StringComparison.Ordinal));
        Assert.All(lines[2..], static line => Assert.Contains("start a new process", line, StringComparison.Ordinal));
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_limit_that_cannot_be_waited_for_is_refused_before_anything_starts()
    {
        var result = await ScenarioProcess.RunAsync("WithLimitsThatAreNone");
        var lines = result.Lines();
        Assert.Equal(Enumerable.Repeat("ArgumentOutOfRangeException", 6), lines[..6]);
        Assert.Contains("from zero to 24 days", lines[6], StringComparison.Ordinal);
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }
}
