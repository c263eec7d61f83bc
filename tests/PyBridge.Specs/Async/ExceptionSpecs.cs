// Exceptions across the border: one stack for both languages, identity, groups, causes, and the exceptions that are no errors.
using Xunit;

namespace PyBridge.Specs.Async;

public sealed class ExceptionSpecs
{
    private const string Source = """
        import asyncio

        class SoldOut(LookupError): pass

        def innermost(): raise SoldOut("apples")
        async def through(call): return await call()
        def straight(call): return call()
        async def group():
            try:
                async with asyncio.TaskGroup() as tg:
                    tg.create_task(fail(ValueError("one")))
                    tg.create_task(fail(KeyError("two")))
            except ExceptionGroup as both: problem = ExceptionGroup("both", sorted(both.exceptions, key=str))
            raise problem
        async def fail(error): raise error
        async def caused():
            try: raise KeyError("inner")
            except KeyError as error:
                problem = ValueError("outer")
                problem.add_note("look here")
                raise problem from error
        async def members(call):
            try: await call()
            except* ValueError as values: first = values.exceptions
            return [next(c for c in type(one).__mro__ if c.__module__ == "builtins").__name__ + ":" + str(one) for one in first]
        async def handles(call):
            try: await call()
            except FileNotFoundError as error:
                return [str(error), str(error.errno), error.dotnet_type, type(error.__cause__).__name__]
        def stop(): raise StopIteration("early")
        async def stop_async(): raise StopAsyncIteration
        async def generator_exit(): raise GeneratorExit
        async def generator_exit_later():
            await asyncio.sleep(0)
            raise GeneratorExit
        async def memory(): raise MemoryError
        async def recursion():
            def deeper(): return deeper() + 1
            return deeper()
        def mutual(n, call): return call(n)
        async def one(): return 1
        def cycle():
            a, b = ValueError("a"), ValueError("b")
            a.__cause__, b.__cause__ = b, a
            raise a
        class Broken(Exception):
            def __str__(self): raise ValueError("no text")
        def broken(): raise Broken
        kept = ValueError("the same")
        def raise_kept(): raise kept
        def is_kept(call):
            try: call()
            except ValueError as error: return error is kept
        async def local(n):
            class Token: pass
            token = Token()
            import weakref
            global watched
            watched = weakref.ref(token)
            await asyncio.sleep(0)
            raise ValueError(n)
        def is_gone():
            import gc
            gc.collect()
            return watched() is None
        async def cleans_up(begun, cleaned):
            global caught
            try: raise ValueError("both")
            except ValueError as error:
                caught = error
                begun()
                await cleaned()
                return "cleaned"
        async def raises_caught(): raise caught
        """;

    [Fact(Timeout = 30_000)]
    public async Task One_stack_tells_every_frame_of_four_crossings_once_and_in_order()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<Task<int>> outer = () => OuterAsync(module);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync<int>("through", outer));

        string[] outermostFirst = ["in through", "ExceptionSpecs.OuterAsync(PyObject", "in straight", "ExceptionSpecs.Inner(PyObject", "in innermost"];
        InOrderOnce(error.PythonTraceback, outermostFirst);
        string[] innermostFirst = [".innermost in ", "ExceptionSpecs.Inner(PyObject", ".straight in ", "ExceptionSpecs.OuterAsync(PyObject", ".through in "];
        InOrderOnce(error.StackTrace!, innermostFirst);
        Assert.DoesNotContain("dotnet_tasks", error.PythonTraceback, StringComparison.Ordinal);
        Assert.DoesNotContain("PyBridge.Interop", error.PythonTraceback, StringComparison.Ordinal);
        Assert.Contains("SoldOut: apples", error.ToString(), StringComparison.Ordinal);
        InOrderOnce(error.ToString(), outermostFirst);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_dotnet_exception_that_went_home_twice_is_itself_and_tells_both_trips()
    {
        using var module = await Python.ModuleAsync(Source);
        var failure = new InvalidOperationException("mine");
        Func<int> inner = () => Throw(failure);
        Func<Task<int>> outer = () => StraightAsync(module, inner);
        Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(() => module.CallAsync<int>("through", outer)));
        InOrderOnce((string)failure.Data["PythonTraceback"]!, ["in through", "ExceptionSpecs.StraightAsync(", ".straight", "ExceptionSpecs.Throw(Exception"]);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_exception_group_carries_all_of_its_members()
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("group"));
        Assert.Equal(["KeyError", "ValueError"], error.Exceptions.Cast<PythonException>().Select(e => e.PythonType));
        Assert.IsType<AggregateException>(error.InnerException);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_aggregate_exception_is_an_exception_group_and_comes_home_as_itself()
    {
        using var module = await Python.ModuleAsync(Source);
        var both = new AggregateException(new ArgumentException("a"), new FormatException("b"));
        Func<Task> fail = async () =>
        {
            await Task.Yield();
            throw both;
        };
        Assert.Equal(["ValueError:a", "ValueError:b"], await module.CallAsync<string[]>("members", fail));
        Assert.Same(both, await Assert.ThrowsAsync<AggregateException>(() => module.CallAsync("through", fail)));
    }

    [Fact(Timeout = 30_000)]
    public async Task An_exit_among_an_aggregates_members_makes_it_a_base_exception_group()
    {
        using var module = await Python.ModuleAsync(Source);
        using var exits = await Python.ModuleAsync("def leave(): raise SystemExit(1)");
        var exit = Assert.Throws<PythonException>(() => exits.Call("leave"));
        var both = new AggregateException(exit, new FormatException("b"));
        Func<int> fail = () => throw both;
        Assert.Same(both, Assert.Throws<AggregateException>(() => module.Call<int>("straight", fail)));
    }

    [Fact(Timeout = 30_000)]
    public async Task Causes_are_inner_exceptions_and_notes_are_kept()
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("caused"));
        Assert.Equal("ValueError", error.PythonType);
        Assert.Equal(["look here"], error.Notes);
        Assert.Equal("KeyError", Assert.IsType<PythonException>(error.InnerException).PythonType);
        Assert.True(error.IsInstanceOf("Exception"));
        Assert.False(error.IsInstanceOf("KeyError"));
    }

    [Fact(Timeout = 30_000)]
    public async Task Python_catches_a_dotnet_exception_by_its_nearest_built_in_with_errno_and_cause()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<Task> fail = () => Task.FromException(new FileNotFoundException("gone", new TimeoutException("late")));
        Assert.Equal(["gone", "2", "System.IO.FileNotFoundException", "TimeoutException"], await module.CallAsync<string[]>("handles", fail));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_python_exception_that_passed_through_dotnet_is_itself_however_often_it_is_raised()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<int> raise = () => module.Call<int>("raise_kept");
        for (var i = 0; i < 3; i++) Assert.True(module.Call<bool>("is_kept", raise));
    }

    [Theory(Timeout = 30_000)]
    [InlineData("stop", "StopIteration")]
    [InlineData("stop_async", "StopAsyncIteration")]
    [InlineData("generator_exit", "GeneratorExit")]
    [InlineData("generator_exit_later", "GeneratorExit")]
    [InlineData("memory", "MemoryError")]
    [InlineData("recursion", "RecursionError")]
    [InlineData("cycle", "ValueError")]
    [InlineData("broken", "Broken")]
    public async Task An_exception_out_of_place_fails_its_call_and_nothing_else(string function, string type)
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync(function));
        Assert.EndsWith(type, error.PythonType, StringComparison.Ordinal);
        Assert.Equal(1, await module.CallAsync<int>("one"));

        // And through .NET back into a coroutine that awaits it.
        Func<Task> again = () => module.CallAsync(function);
        await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("through", again));
        Assert.Equal(1, await module.CallAsync<int>("one"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_recursion_through_both_languages_ends_in_an_error_and_not_in_a_dead_process()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<int, int>? call = null;
        call = n => module.Call<int>("mutual", n + 1, call);
        var error = Assert.ThrowsAny<Exception>(() => module.Call<int>("mutual", 0, call));
        Assert.True(error is PythonException { PythonType: "RecursionError" } or InsufficientExecutionStackException, error.ToString());
        Assert.Equal(1, await module.CallAsync<int>("one"));
    }

    [Fact(Timeout = 30_000)]
    public async Task An_exception_kept_in_dotnet_keeps_no_local_of_its_frames()
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("local", 1));
        Assert.True(module.Call<bool>("is_gone"));
        GC.KeepAlive(error);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_coroutine_that_caught_an_error_and_goes_on_is_not_ended_by_another_that_raises_it_to_dotnet()
    {
        using var module = await Python.ModuleAsync(Source);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var cleaned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var other = module.CallAsync<string>("cleans_up", (Action)begun.SetResult, () => (Task)cleaned.Task);
        await begun.Task;
        await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("raises_caught"));
        cleaned.SetResult();
        Assert.Equal("cleaned", await other);
    }

    private static async Task<int> OuterAsync(PyObject module)
    {
        await Task.Yield();
        Func<int> inner = () => Inner(module);
        return module.Call<int>("straight", inner);
    }

    private static int Inner(PyObject module) => module.Call<int>("innermost");

    private static async Task<int> StraightAsync(PyObject module, Func<int> inner)
    {
        await Task.Yield();
        return module.Call<int>("straight", inner);
    }

    private static int Throw(Exception exception) => throw exception;

    private static void InOrderOnce(string text, string[] parts)
    {
        var at = -1;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, StringComparison.Ordinal);
            Assert.True(found > at, $"{part} is missing, or out of order, in:\n{text}");
            Assert.True(text.IndexOf(part, found + 1, StringComparison.Ordinal) < 0, $"{part} is there twice in:\n{text}");
            at = found;
        }
    }
}
