// Deadlocks that programs build: the watchdog names who waits for what, with both languages' stacks, and is silent when nothing hangs.
using System.Globalization;
using System.Text.RegularExpressions;
using CliWrap.Buffered;
using PyBridge.Native;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class WatchdogSpecs
{
    /// <summary>What a scenario of Hangs ends with when the watchdog has spoken.</summary>
    private const int Spoken = 3;

    /// <summary>That of the scenarios of Hangs.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(2);

    [Fact(Timeout = 30_000)]
    public async Task A_result_awaited_on_the_loops_own_thread_is_reported_as_a_loop_that_does_not_turn()
    {
        var report = await ReportAsync("ResultOnTheLoopsThread");
        AssertReportedInTime(@"the event loop on thread \d+ \(Python main thread, native \d+\), which is detached in Func<long>.Invoke, has not turned for (.*); in its queue: 1", report);
        Assert.Contains("in acall", report, StringComparison.Ordinal);
        Assert.Contains("PyBridge.Scenarios.Hangs", report, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_synchronous_call_that_waits_for_a_stuck_loop_is_named()
    {
        var report = await ReportAsync("ACallThatWaitsForAStuckLoop");
        Assert.Matches(@"is detached in one for .*, waiting for a coroutine of the event loop on thread \d+", report);
        AssertReportedInTime("has not turned for (.*); in its queue", report);
    }

    [Theory(Timeout = 30_000)]
    [InlineData("LockAndGilInOppositeOrders", "attached, wants the lock", "Door.Enter")]
    [InlineData("AStaticConstructorThatImportsPython", "attached, wants the type", "Settings.Touch")]
    public async Task A_lock_or_a_static_constructor_against_the_gil_is_reported_with_who_holds_it(string scenario, string holder, string member)
    {
        await Python.HostAsync();
        Assert.SkipWhen(CPython.IsFreeThreaded, "Without a GIL this is no deadlock.");
        var report = await ReportAsync(scenario);
        AssertReportedInTime($@"thread \d+ .*has waited to attach for (.*) in count; the GIL is held by thread \d+ \({holder}, native \d+\), attached for .* in call", report);
        Assert.Contains("line 15 in call", report, StringComparison.Ordinal);
        Assert.Contains(member, report, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_process_in_which_nothing_hangs_is_left_alone()
    {
        var result = await ScenarioProcess.RunAsync("NothingHangs");
        Assert.Equal((0, "quiet", ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }

    [Theory(Timeout = 30_000)]
    [InlineData("", "", "off")]
    [InlineData("", "3600", "on")]
    [InlineData("3600", "", "on")]
    [InlineData("0", "3600", "off")]
    public async Task Nothing_watches_unless_the_program_or_the_environment_says_so(string option, string environment, string watchdog)
    {
        var result = await ScenarioProcess.RunAsync("SaysWhetherItIsWatched", option, environment);
        Assert.Equal((0, watchdog, ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }

    /// <summary>
    /// Reported when it has lasted for half of the limit, and before the limit has passed, or later by as much as a busy machine kept a thread that sleeps
    /// like the watchdog's from its processor. The pattern's group is the time.
    /// </summary>
    private static void AssertReportedInTime(string pattern, string report)
    {
        var match = Regex.Match(report, pattern);
        Assert.True(match.Success, $"\"{pattern}\" is not in the report:\n{report}");
        var delay = Regex.Match(report, @"kept from the processor for (\S+) s").Groups[1].Value;
        var lasted = match.Groups[1].Value;
        Assert.EndsWith(" s", lasted, StringComparison.Ordinal);
        Assert.InRange(Seconds(lasted[..^2]), s_limit / 2, s_limit + Seconds(delay));

        static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture));
    }

    private static async Task<string> ReportAsync(string scenario)
    {
        var result = await ScenarioProcess.RunAsync(scenario);
        Assert.Equal((Spoken, ""), (result.ExitCode, result.StandardError));
        return result.StandardOutput;
    }
}
