// The end of a C# host while Python's InterpreterPool is in use.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ExecutorSpecs
{
    [Fact(Timeout = 60_000)]
    public async Task Disposing_ends_an_executor_that_is_in_use_and_its_futures_without_a_word()
    {
        var result = await ScenarioProcess.RunAsync("IsDisposedWithAnExecutorInUse");
        Assert.Equal((3, ""), (result.ExitCode, result.StandardError));
        Assert.Equal("6", result.Lines()[0]);
        Assert.True(result.Lines()[1] is "cancelled" or "BrokenInterpreterPool", result.StandardOutput);
    }
}
