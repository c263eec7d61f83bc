// The end of a C# host while Python's executors are in use.
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

    [Theory(Timeout = 60_000)]
    [InlineData("IsDisposedWhileAnOutcomeIsDelivered")]
    [InlineData("IsDisposedWithAnIdleExecutor")]
    public async Task What_executors_do_at_pythons_end_they_do_before_it(string scenario)
    {
        // Elsewhere a worker itself delivers, and what holds that up is a call that does not end.
        if (scenario == "IsDisposedWhileAnOutcomeIsDelivered") await Pool.Workers.NeedSubInterpretersAsync();
        var result = await ScenarioProcess.RunAsync(scenario);
        Assert.Equal((3, "", "6"), (result.ExitCode, result.StandardError, result.Lines()[0]));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_executor_whose_call_does_not_end_is_named_when_the_limit_has_passed()
    {
        var result = await ScenarioProcess.RunAsync("IsDisposedWithABusyExecutor");
        Assert.Equal(3, result.ExitCode);
        Assert.Matches(@"^PyBridge: Python was not finalized: Python thread '.+' still runs\.\s*$", result.StandardError);
    }
}
