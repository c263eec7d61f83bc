// Random programs over the real thing: start, call, cancel, forget, then dispose, exit or return in the middle of it.
using CsCheck;
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class StormSpecs
{
    /// <summary>A failure names its seed: run it again with CsCheck_Seed=... in the environment.</summary>
    [SoakFact(minutes: 30)]
    public Task However_a_storm_ends_it_ends_with_its_exit_code_and_without_a_word()
    {
        var operations = Gen.Int[0, 7].Select(static i => "cabxesgf"[i]).Array[1, 6].Select(static letters => new string(letters));
        Gen.Select(Gen.Int[0, 2].Select(static i => new[] { "dispose", "exit", "return" }[i]), operations.Array[1, 4]).Sample(
            static (ending, threads) =>
            {
                var result = ScenarioProcess.RunAsync("Storm", [ending, .. threads]).GetAwaiter().GetResult();
                var expected = ending switch
                {
                    "exit" => (21, "", ""),
                    "return" => (22, "", ""),
                    _ => (0, "disposed", ""),
                };
                Assert.Equal(expected, (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
            },
            iter: Run.Count(6, 300),
            threads: 1);
        return Task.CompletedTask;
    }
}
