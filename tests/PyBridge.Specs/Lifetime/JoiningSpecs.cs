// PythonHost.Attach: joins an interpreter that another embedder started, never finalizes it, and notices when its owner does.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class JoiningSpecs
{
    [Fact(Timeout = 30_000)]
    public Task A_joined_host_is_left_without_ending_the_interpreter_and_can_be_joined_again() => EndsWithAsync(
        "JoinsAndLeaves",
        "5 1", "ObjectDisposedException", "ObjectDisposedException", "ObjectDisposedException",
        "Python lives", "the owner goes on", "value", "finalized by its owner");

    [Fact(Timeout = 30_000)]
    public async Task A_coroutine_that_refuses_to_end_with_a_joined_host_is_named_and_its_awaiter_ends_within_the_limit()
    {
        var result = await ScenarioProcess.RunAsync("LeavesACoroutineThatRefuses");
        Assert.Equal(["within the limit", "ObjectDisposedException", "finalized by its owner"], result.Lines());
        // A machine may be so busy that the loop's thread does not come to say it in time.
        Assert.Matches("a coroutine that refused its cancellation: <coroutine object refuses|the event loop's thread is busy in Python", result.StandardError);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public Task A_thread_that_is_inside_when_a_joined_host_is_disposed_comes_back_as_ever() => EndsWithAsync(
        "LeavesAThreadInside",
        "is inside", "value", "finalized by its owner");

    [Fact(Timeout = 30_000)]
    public Task A_joined_host_is_disposed_by_eight_threads_at_once_and_again() => EndsWithAsync(
        "LeavesTwiceAndAtOnce",
        "ObjectDisposedException", "the owner goes on", "finalized by its owner");

    [Fact(Timeout = 30_000)]
    public Task When_the_owner_finalizes_awaiters_end_and_later_calls_fail_at_once() => EndsWithAsync(
        "OwnerEndsFirst",
        "finalized by its owner", "ObjectDisposedException", "ObjectDisposedException", "ObjectDisposedException", "ObjectDisposedException");

    [Fact(Timeout = 30_000)]
    public Task The_watchdog_reads_no_stacks_once_the_owner_has_finalized() => EndsWithAsync(
        "OwnerEndsBeforeTheWatchdogLooks",
        "none");

    [Fact(Timeout = 30_000)]
    public Task The_owner_waits_for_a_thread_that_is_inside() => EndsWithAsync(
        "OwnerEndsWhileAThreadIsInside",
        "waits", "value", "finalized by its owner");

    [Fact(Timeout = 30_000)]
    public Task Joining_while_the_owner_ends_is_refused_at_once() => EndsWithAsync(
        "JoinsWhileTheOwnerEnds",
        "ObjectDisposedException", "finalized by its owner");

    [Fact(Timeout = 30_000)]
    public Task Hosts_that_joined_and_left_leave_nothing_behind() => EndsWithAsync(
        "JoinsAndLeavesManyTimes",
        "forgotten");

    [Fact(Timeout = 30_000)]
    public Task Of_two_joined_hosts_one_runs_on_with_its_pool_when_the_other_is_disposed() => EndsWithAsync(
        "TwoJoinAtOnce",
        "value", "value", "ObjectDisposedException", "ObjectDisposedException", "ObjectDisposedException");

    [Fact(Timeout = 30_000)]
    public Task Joining_nothing_or_what_StartAsync_started_is_a_clear_error() => EndsWithAsync(
        "JoinsNothing",
        "InvalidOperationException", "InvalidOperationException");

    [Fact(Timeout = 30_000)]
    public Task Starting_beside_another_embedder_is_a_clear_error_and_joining_works_then() => EndsWithAsync(
        "StartsBesideAnEmbedder",
        "InvalidOperationException", "value");

    private static async Task EndsWithAsync(string scenario, params string[] lines)
    {
        var result = await ScenarioProcess.RunAsync(scenario);
        Assert.Equal(lines, result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }
}
