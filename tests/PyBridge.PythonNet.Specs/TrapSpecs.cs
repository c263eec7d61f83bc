// pythonnet's traps, each met with an error that says what to do.
using Python.Runtime;
using Xunit;

namespace PyBridge.PythonNet.Specs;

public sealed class TrapSpecs
{
    [Fact(Timeout = 30_000)]
    public void An_asynchronous_call_inside_the_gil_is_refused()
    {
        var module = PythonNetFixture.Module("async def f(): pass");
        using var gil = Py.GIL();

        var error = Assert.Throws<InvalidOperationException>(() => { _ = module.CallAsync<int>("f"); });
        Assert.Contains("leave Py.GIL() first", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => { _ = module.StreamAsync<int>("f"); });
    }

    [Fact(Timeout = 30_000)]
    public void A_second_start_says_how_to_attach()
    {
        var error = Assert.Throws<InvalidOperationException>(() => PythonNetBridge.Initialize());
        Assert.Contains("PythonNetBridge.Attach()", error.Message, StringComparison.Ordinal);
        Assert.Same(PythonNetBridge.Host, PythonNetBridge.Attach());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_thread_that_holds_the_gil_is_told_to_release_it_before_it_attaches()
    {
        var child = await Scenarios.StartAsync("attach-under-gil");
        Assert.Contains("PythonEngine.BeginAllowThreads()", child.Output, StringComparison.Ordinal);
        Assert.Equal(0, child.ExitCode);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_interpreter_that_pythonnet_would_crash_in_is_refused()
    {
        var free = PythonFinder.FindAll().FirstOrDefault(python => python.IsFreeThreaded && python.IsEmbeddable);
        Assert.SkipWhen(free is null, "no free-threaded CPython was found here");

        var child = await Scenarios.StartAsync("initialize", free.Executable);
        Assert.Contains("PythonHost.StartAsync", child.Output, StringComparison.Ordinal);
        Assert.Equal(0, child.ExitCode);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("shut-down")]
    [InlineData("shut-down-under-gil")]
    [InlineData("exit-without-shutdown")]
    [InlineData("exit-with-a-call-under-way")]
    public async Task A_program_ends_by_itself(string scenario)
    {
        var child = await Scenarios.StartAsync(scenario);
        Assert.Equal(("ok", 7), (child.Output.Trim().Split('\n')[^1], child.ExitCode));
        Assert.DoesNotContain("Error", child.Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_program_that_ends_with_the_gil_held_is_ended_with_a_line_that_says_so()
    {
        var child = await Scenarios.StartAsync("exit-under-gil");
        Assert.Contains("still holds the GIL", child.Output, StringComparison.Ordinal);
        Assert.Equal(7, child.ExitCode);
    }
}
