// The ends of a C# host's process: exit codes and buffered output are right each time.
using CliWrap;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class EndingSpecs
{
    [Theory(Timeout = 30_000)]
    [InlineData("ReturnsFromMain", 7)]
    [InlineData("ExitsFromAPoolThread", 8)]
    [InlineData("ExitsFromTheLoopsThread", 9)]
    [InlineData("ExitsFromACallback", 10)]
    [InlineData("ExitsWhileOthersWait", 12)]
    [InlineData("ExitsWhileAnAttachedThreadDies", 14)]
    [InlineData("FailsUnhandled", 134)]
    [InlineData("FailsUnhandledInACall", 134)]
    [InlineData("FailsUnhandledWhilePythonEnds", 134)]
    public async Task What_python_had_buffered_is_written_and_the_exit_code_is_the_programs(string scenario, int exitCode)
    {
        var result = await ScenarioProcess.RunAsync(scenario);
        Assert.True(
            result.StandardOutput.StartsWith("buffered in Python", StringComparison.Ordinal) && result.ExitCode == exitCode,
            $"It ended with {result.ExitCode} and wrote \"{result.StandardOutput}\"; on standard error: {result.StandardError}");
    }

    [Fact(Timeout = 30_000)]
    public async Task So_it_is_while_a_pool_computes_for_the_whole_limit()
    {
        var result = await ScenarioProcess.RunAsync("ExitsWhileAPoolComputes", ScenarioProcess.Modules);
        Assert.StartsWith("buffered in Python", result.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(15, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_exit_in_the_middle_of_the_start_has_its_code()
    {
        var result = await ScenarioProcess.RunAsync("ExitsDuringTheStart", ScenarioProcess.Modules);
        Assert.Equal((13, "", ""), (result.ExitCode, result.StandardOutput, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task Python_is_not_finalized_under_a_thread_that_writes_its_output()
    {
        var result = await ScenarioProcess.RunAsync("IsDisposedDuringAFlush");
        Assert.Equal(["disposed", "flushed"], result.Lines());
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^PyBridge: Python was not finalized: in Python still: thread \d+ \(Python flush\) in a flush of Python's output\.\s*$", result.StandardError);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_process_that_is_short_of_memory_gets_a_memory_error_and_runs_on()
    {
        var result = await ScenarioProcess.RunAsync("RunsOutOfMemory");
        Assert.Equal(["MemoryError", "MemoryError", "value"], result.Lines());
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_child_that_executes_another_program_is_untouched()
    {
        var result = await ScenarioProcess.RunAsync("ForksAndExecutes");
        Assert.Equal(["7 8 9", "value"], result.Lines());
        Assert.Equal(0, result.ExitCode);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_unhandled_python_exception_shows_its_python_traceback()
    {
        var result = await ScenarioProcess.RunAsync("FailsUnhandled");
        Assert.Contains("in raises", result.StandardError, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task Sys_exit_in_a_coroutine_fails_that_call_and_the_host_runs_on()
    {
        var result = await ScenarioProcess.RunAsync("SystemExitInACoroutine");
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        Assert.Equal(["PythonException", "value"], result.Lines());
    }

    /// <summary>As in any Python process: nothing is written out.</summary>
    [Fact(Timeout = 30_000)]
    public async Task Os_exit_ends_the_process_at_once_with_its_code()
    {
        var result = await ScenarioProcess.RunAsync("ExitsInPython");
        Assert.Equal((11, "", ""), (result.ExitCode, result.StandardOutput, result.StandardError));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_null_reference_is_caught_after_faulthandler_was_enabled()
    {
        var result = await ScenarioProcess.RunAsync("CatchesANullReferenceAfterFaulthandler");
        Assert.Equal((0, "caught"), (result.ExitCode, result.StandardOutput.Trim()));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_forked_child_is_told_that_the_bridge_is_dead_and_the_parent_lives()
    {
        var result = await ScenarioProcess.RunAsync("Forks");
        Assert.StartsWith("child: dotnet_tasks cannot be used in a forked child", result.Lines()[0], StringComparison.Ordinal);
        Assert.Equal("child ended with 5", result.Lines()[1]);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory(Timeout = 30_000)]
    [InlineData("spawn")]
    [InlineData("forkserver")]
    [InlineData("fork")]
    public async Task Multiprocessing_works_from_a_csharp_host(string method)
    {
        var result = await ScenarioProcess.RunAsync("Multiprocesses", method, ScenarioProcess.Modules);
        Assert.Equal((0, "0 1 4 9 16"), (result.ExitCode, result.StandardOutput.Trim()));
    }

    [Theory(Timeout = 30_000)]
    [InlineData("INT", "plain", 130)]
    [InlineData("TERM", "plain", 143)]
    [InlineData("INT", "kestrel", 0)]
    [InlineData("TERM", "kestrel", 0)]
    public async Task A_signal_ends_the_process_after_pythons_output_was_written(string signal, string kind, int exitCode)
    {
        using var end = new CancellationTokenSource();
        var output = new System.Text.StringBuilder();
        var (process, ready) = (new TaskCompletionSource<string>(), new TaskCompletionSource());
        var pipe = PipeTarget.Merge(
            PipeTarget.ToStringBuilder(output),
            PipeTarget.ToDelegate(line =>
            {
                if (line.StartsWith("pid ", StringComparison.Ordinal)) process.TrySetResult(line[4..]);
                if (line.EndsWith("ready", StringComparison.Ordinal)) ready.TrySetResult();
            }));

        // A shell in between, as a process that dies of a signal has no exit code of its own; it also gives SIGINT its default back.
        var scenario = ScenarioProcess.Command("WaitsForASignal", kind);
        var running = Cli.Wrap("setsid")
            .WithArguments(["python3", "-c", """
                import signal, subprocess, sys
                signal.signal(signal.SIGINT, signal.SIG_DFL)
                child = subprocess.Popen(sys.argv[1:])
                print(f"pid {child.pid}", flush=True)
                code = child.wait()
                sys.exit(code if code >= 0 else 128 - code)
                """, scenario.TargetFilePath, .. scenario.Arguments.Split(' ')])
            .WithEnvironmentVariables(scenario.EnvironmentVariables)
            .WithStandardOutputPipe(pipe)
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(output))
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(end.Token);
        var ended = EndAsync();
        if (await Task.WhenAny(ended, Task.Delay(ScenarioProcess.Limit)) != ended)
        {
            var stacks = await ScenarioProcess.StacksOfAsync(running.ProcessId);
            if (process.Task.IsCompletedSuccessfully) await Cli.Wrap("kill").WithArguments(["-KILL", await process.Task]).WithValidation(CommandResultValidation.None).ExecuteAsync();
            await end.CancelAsync();
            await Task.WhenAny(ended);
            Assert.Fail($"It did not end within {ScenarioProcess.Limit.TotalSeconds:0} seconds.\n{stacks}\nIts output:\n{output}");
        }

        Assert.Equal(exitCode, (await running).ExitCode);
        Assert.Contains("buffered in Python", output.ToString(), StringComparison.Ordinal);

        async Task EndAsync()
        {
            if (await Task.WhenAny(ready.Task, running.Task) == ready.Task) await Cli.Wrap("kill").WithArguments([$"-{signal}", await process.Task]).ExecuteAsync();
            await running;
        }
    }
}
