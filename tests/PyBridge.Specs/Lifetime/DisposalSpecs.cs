// Disposing the host: in each situation every awaiter ends, later calls fail at once, and the limit holds.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class DisposalSpecs
{
    [Theory(Timeout = 30_000)]
    [InlineData("Idle")]
    [InlineData("TwiceAndAtOnce")]
    [InlineData("FromACallback")]
    [InlineData("ThenFinalizersRun")]
    public async Task Disposing_ends_in_good_order(string scenario)
    {
        var result = await ScenarioProcess.RunAsync(scenario);
        Assert.Equal((0, "disposed", ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_host_that_never_awaited_anything_ends_in_good_order()
    {
        var result = await ScenarioProcess.RunAsync("WithoutEverAwaiting");
        Assert.Equal(["called", "disposed"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task Exit_functions_and_finalizers_call_net_while_python_ends()
    {
        var result = await ScenarioProcess.RunAsync("WithExitFunctionsThatCallNet");
        Assert.Equal(["AN EXIT FUNCTION", "A FINALIZER", "disposed"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task While_the_first_start_runs_another_and_joining_are_clear_errors_and_it_is_disposed_as_ever()
    {
        var result = await ScenarioProcess.RunAsync("DuringTheFirstStart", ScenarioProcess.Modules);
        Assert.Equal(["InvalidOperationException", "InvalidOperationException", "InvalidOperationException", "disposed"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Theory(Timeout = 30_000)]
    [InlineData("disposed", "2 list, 1 object")]
    [InlineData("returns", "2 list, 1 object")]
    [InlineData("asleep", "2 list, 1 function, 1 object")]
    public async Task Objects_that_were_not_disposed_are_reported_by_type(string end, string objects)
    {
        var result = await ScenarioProcess.RunAsync("WithObjectsNotDisposed", end);
        Assert.Equal($"PyBridge: not disposed at the end: {objects}.", result.Lines()[0]);
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        if (end != "asleep") Assert.Single(result.Lines());
        else Assert.StartsWith("PyBridge: Python was not finalized: in Python still: thread", Assert.Single(result.Lines()[1..]), StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task Pending_coroutines_end_with_object_disposed_and_later_calls_fail_at_once()
    {
        var result = await ScenarioProcess.RunAsync("WithPendingCoroutines");
        Assert.Equal(["100 ObjectDisposedException", "ObjectDisposedException", "ObjectDisposedException"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_coroutine_that_refuses_its_cancellation_is_named_and_its_awaiter_ends_within_the_limit()
    {
        var result = await ScenarioProcess.RunAsync("WithACoroutineThatRefuses");
        Assert.Equal(["within the limit", "ObjectDisposedException"], result.Lines());
        Assert.Contains("a coroutine that refused its cancellation: <coroutine object refuses", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_thread_asleep_in_python_is_named_and_python_is_not_finalized_under_it()
    {
        var result = await ScenarioProcess.RunAsync("WithAThreadAsleepInPython");
        Assert.Contains("in Python still: thread", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("enter_and_sleep", result.StandardError, StringComparison.Ordinal);
        Assert.Equal((0, "within the limit"), (result.ExitCode, result.StandardOutput.Trim()));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_thread_that_computes_in_python_without_end_is_named_and_left()
    {
        var result = await ScenarioProcess.RunAsync("WithAThreadThatComputesInPython");
        Assert.Contains("enter_and_spin", result.StandardError, StringComparison.Ordinal);
        Assert.Equal((0, "within the limit"), (result.ExitCode, result.StandardOutput.Trim()));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_thread_in_a_callback_is_waited_for()
    {
        var result = await ScenarioProcess.RunAsync("WithAThreadThatLeavesInTime");
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(["left Python", "disposed"], result.Lines());
    }

    [Fact(Timeout = 30_000)]
    public async Task A_loop_that_never_comes_back_fails_its_calls_and_is_reported()
    {
        var result = await ScenarioProcess.RunAsync("WithALoopThatIsStuck");
        Assert.Equal(["within the limit", "ObjectDisposedException", "ObjectDisposedException"], result.Lines());
        Assert.Contains("busy in Python", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_callback_of_the_loop_that_waits_for_the_end_is_left_waiting_no_longer_than_the_limit()
    {
        var result = await ScenarioProcess.RunAsync("WaitedForInACallback");
        Assert.Equal(["ObjectDisposedException", "within the limit"], result.Lines());
        Assert.Contains("the event loop's thread is busy in Python", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task So_is_a_callback_of_a_synchronous_call_that_waits_for_the_end()
    {
        var result = await ScenarioProcess.RunAsync("WaitedForInACallbackOffTheLoop");
        Assert.Equal(["value", "waited", "within the limit"], result.Lines());
        Assert.Contains("in Python still: thread", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task Readers_of_streams_get_object_disposed_and_so_does_a_later_one()
    {
        var result = await ScenarioProcess.RunAsync("WhileStreamsAreRead");
        Assert.Equal(["ObjectDisposedException", "ObjectDisposedException", "ObjectDisposedException", "value", "value"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task Of_eight_starts_at_once_one_is_the_start_and_the_others_are_clear_errors()
    {
        var result = await ScenarioProcess.RunAsync("StartedByEightAtOnce");
        Assert.Equal(["1 value", "7 InvalidOperationException", "value", "disposed"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_python_thread_that_stays_is_named_instead_of_waited_for_without_end()
    {
        var result = await ScenarioProcess.RunAsync("WithAPythonThreadThatStays");
        Assert.Contains("Python thread 'Thread-1 (sleep)' still runs", result.StandardError, StringComparison.Ordinal);
        Assert.Equal((0, "within the limit"), (result.ExitCode, result.StandardOutput.Trim()));
    }

    [Fact(Timeout = 30_000)]
    public async Task Threads_that_keep_calling_get_object_disposed_and_nothing_else()
    {
        var result = await ScenarioProcess.RunAsync("WhileOthersKeepCalling");
        Assert.Equal((0, "ObjectDisposedException", ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_pool_that_computes_and_a_coroutine_that_refuses_share_one_limit()
    {
        var result = await ScenarioProcess.RunAsync("WithAPoolThatComputesAndACoroutineThatRefuses", ScenarioProcess.Modules);
        Assert.Equal(["within the limit", "ObjectDisposedException"], result.Lines());
        Assert.Contains("busy in Python", result.StandardError, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task While_all_of_nets_pool_threads_are_busy_a_host_and_its_pool_end_in_good_order()
    {
        var result = await ScenarioProcess.RunAsync("IsDisposedWhileDotnetsPoolIsFull", ScenarioProcess.Modules);
        Assert.Equal(["buffered in Python", "within the limit"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_pool_whose_own_disposal_has_a_longer_limit_does_not_hold_the_hosts()
    {
        var result = await ScenarioProcess.RunAsync("IsDisposedWhileAPoolsLongEndWaits", ScenarioProcess.Modules);
        Assert.Equal(["within the limit", "waits"], result.Lines());
        Assert.Contains("a pool whose end had begun did not end in time", result.StandardError, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_pool_that_is_started_during_the_disposal_is_refused()
    {
        var result = await ScenarioProcess.RunAsync("StartsAPoolDuringTheDisposal", ScenarioProcess.Modules);
        Assert.Equal(["ObjectDisposedException", "ObjectDisposedException", "disposed"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task While_a_pools_end_waits_for_a_thread_another_pool_starts_and_ends()
    {
        var result = await ScenarioProcess.RunAsync("StartsAPoolWhileAnotherWaits", ScenarioProcess.Modules);
        if (result.Lines() is ["did not wait", ..]) Assert.Skip("The workers of this CPython have no interpreter of their own to end.");
        Assert.Equal(["waits", "disposed"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }
}
