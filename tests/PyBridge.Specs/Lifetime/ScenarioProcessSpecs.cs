// What a spec says when the process that it runs does not end.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ScenarioProcessSpecs
{
    [Fact(Timeout = 30_000)]
    public async Task A_scenario_that_hangs_fails_with_the_stacks_of_both_languages_and_its_output()
    {
        var failure = await Assert.ThrowsAsync<Xunit.Sdk.FailException>(() => ScenarioProcess.RunAsync(TimeSpan.FromSeconds(6), "HangsInBothLanguages"));
        Assert.Contains("HangsInBothLanguages did not end within 6 seconds", failure.Message, StringComparison.Ordinal);
        Assert.Contains("in waits_in_python", failure.Message, StringComparison.Ordinal);
        Assert.Matches(@"PyBridge\.Scenarios\.Looks\.<HangsInBothLanguages>\S*WaitsInDotnet", failure.Message);
        Assert.Contains("Its output:\nabout to hang", failure.Message, StringComparison.Ordinal);
    }
}
