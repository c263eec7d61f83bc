// Failures inside: each reaches whoever waits, and the host runs on.
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class FailureSpecs
{
    private const string Source = """
        import asyncio, gc, sys, threading

        def deep(): return deep()
        async def deep_async():
            await asyncio.sleep(0)
            return deep()
        def no_memory(): return bytes(1 << 62)
        async def no_memory_async(): return no_memory()

        class Bad:
            def __del__(self): raise ValueError("in a finalizer")
        unraisable = []
        def drop_bad():
            hook, sys.unraisablehook = sys.unraisablehook, lambda args: unraisable.append(str(args.exc_value))
            try:
                Bad()
                gc.collect()
            finally:
                sys.unraisablehook = hook
            return unraisable

        async def bad_done_callback():
            loop = asyncio.get_running_loop()
            seen = loop.create_future()
            old = loop.get_exception_handler()
            loop.set_exception_handler(lambda loop, context: seen.set_result(str(context["exception"])))
            def fail(task): raise ValueError("in a done-callback")
            asyncio.ensure_future(asyncio.sleep(0)).add_done_callback(fail)
            try: return await seen
            finally: loop.set_exception_handler(old)

        class Leaves:
            async def __aenter__(self): return self
            async def __aexit__(self, *_): raise ValueError("in __aexit__")
        async def leave_within():
            async with Leaves(): pass

        class Tells:
            def __init__(self, tell): self.tell = tell
            def __del__(self): self.tell()
        def make(tell): return [Tells(tell) for _ in range(3000)]  # each tells: which of them the loop comes to is open

        def call(function, *args): return function(*args)
        async def acall(function, *args): return function(*args)
        async def await_it(x): return await x
        async def one():
            await asyncio.sleep(0)
            return 1
        def catches(function):
            try: function()
            except Exception as error: return next(c for c in type(error).__mro__ if c.__module__ == "builtins").__name__ + ": " + str(error)
        def run_on_a_loop_of_its_own(function):
            async def main(): return function()
            return asyncio.run(main())
        """;

    [Theory(Timeout = 20_000)]
    [InlineData("deep")]
    [InlineData("deep_async")]
    public async Task Endless_recursion_is_a_recursion_error_and_the_host_runs_on(string function)
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync(function));
        Assert.Equal("RecursionError", error.PythonType);
        Assert.Equal(1, await module.CallAsync<long>("one"));
    }

    [Theory(Timeout = 20_000)]
    [InlineData("no_memory")]
    [InlineData("no_memory_async")]
    public async Task A_failed_allocation_is_a_memory_error_and_the_host_runs_on(string function)
    {
        using var module = await Python.ModuleAsync(Source);
        var error = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync(function));
        Assert.Contains(error.PythonType, new[] { "MemoryError", "OverflowError" });
        Assert.Equal(1, await module.CallAsync<long>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_a_finalizer_goes_to_the_unraisable_hook()
    {
        using var module = await Python.ModuleAsync(Source);
        Assert.Equal(["in a finalizer"], module.Call<string[]>("drop_bad"));
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_a_done_callback_goes_to_the_loops_exception_handler()
    {
        using var module = await Python.ModuleAsync(Source);
        Assert.Equal("in a done-callback", await module.CallAsync<string>("bad_done_callback"));
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_aexit_reaches_whoever_leaves()
    {
        using var module = await Python.ModuleAsync(Source);
        var within = await Assert.ThrowsAsync<PythonException>(() => module.CallAsync("leave_within"));
        Assert.Equal("ValueError", within.PythonType);
        Assert.Contains("in __aexit__", within.Message, StringComparison.Ordinal);
        Assert.Equal(1, await module.CallAsync<long>("one"));
    }

    private sealed record Broken(string Name);

    private sealed class BrokenConverter : PythonConverter<Broken>
    {
        internal static readonly InvalidOperationException Failure = new("in a converter");

        public override object? ToPython(Broken value) => throw Failure;

        public override Broken FromPython(PyObject value) => throw Failure;
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_a_converter_fails_its_call_as_itself()
    {
        PythonConverter.Register(new BrokenConverter());
        using var module = await Python.ModuleAsync(Source);
        Assert.Same(BrokenConverter.Failure, await Record.ExceptionAsync(() => module.CallAsync("call", new Broken("argument"))));
        Assert.Same(BrokenConverter.Failure, await Record.ExceptionAsync(() => module.CallAsync<Broken>("one")));
        Assert.Same(BrokenConverter.Failure, Record.Exception(() => module.Call<Broken>("call", (Func<long>)(static () => 1))));
        Assert.Equal(1, await module.CallAsync<long>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task Objects_that_were_forgotten_are_released_by_the_idle_loop_when_many_wait()
    {
        using var module = await Python.ModuleAsync(Source);
        var released = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var loopsThread = await module.CallAsync<string?>("acall", (Func<string?>)(static () => Thread.CurrentThread.Name));
        Forget();

        // Nobody else comes by: the finalizers wake the loop.
        while (!released.Task.IsCompleted)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal(loopsThread, await released.Task);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        void Forget()
        {
            // Made on the loop's thread: on free-threaded builds the thread that made an object is the one that frees it.
            Action tell = () => released.TrySetResult(Thread.CurrentThread.Name);
            using var make = module.GetAttr("make");
            _ = make.InvokeAsync<PyObject[]>(tell).GetAwaiter().GetResult().Length;
        }
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_a_csharp_callback_is_raised_in_python_and_comes_home_as_itself()
    {
        using var module = await Python.ModuleAsync(Source);
        var failure = new InvalidOperationException("in C#");
        Action fail = () => throw failure;
        Assert.Equal("RuntimeError: in C#", module.Call<string>("catches", fail));
        Assert.Same(failure, Assert.Throws<InvalidOperationException>(() => module.Call("call", fail)));
        Assert.Same(failure, await Assert.ThrowsAsync<InvalidOperationException>(() => module.CallAsync("acall", fail)));
    }

    [Fact(Timeout = 20_000)]
    public async Task An_argument_that_cannot_be_converted_fails_its_call_only()
    {
        using var module = await Python.ModuleAsync(Source);
        using var other = await Python.ModuleAsync("x = 1");
        var disposed = other.Clone();
        disposed.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => module.CallAsync("call", disposed));
        Assert.Equal(1, await module.CallAsync<long>("one"));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_callback_may_enter_python_again()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<long> enter = () => module.Call<long>("call", (Func<long>)(static () => 5L));
        Assert.Equal(5, module.Call<long>("call", enter));
        Assert.Equal(5, await module.CallAsync<long>("acall", enter));
    }

    [Fact(Timeout = 20_000)]
    public async Task A_callback_may_wait_for_a_coroutine_of_another_loop_since_it_runs_detached()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<long> wait = () => module.CallAsync<long>("one").GetAwaiter().GetResult();
        Assert.Equal(1, module.Call<long>("run_on_a_loop_of_its_own", wait));
    }

    [Fact(Timeout = 20_000)]
    public async Task Waiting_on_the_loops_own_thread_for_that_loop_is_a_clear_error()
    {
        using var module = await Python.ModuleAsync(Source);
        Func<long> wait = () => module.Call<long>("one");
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => module.CallAsync<long>("acall", wait));
        Assert.Contains("this is its event loop's thread", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Both kinds of continuation ask to run where the Task completes, and the call is pending when they do.</summary>
    [Fact(Timeout = 20_000)]
    public async Task A_continuation_that_throws_or_blocks_does_not_touch_the_loop()
    {
        using var module = await Python.ModuleAsync(Source);
        var loops = await module.CallAsync<int>("acall", (Func<int>)(static () => Environment.CurrentManagedThreadId));
        var end = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new TaskCompletionSource();
        var (blocks, awaits) = (Entered(), Entered());
        var call = module.CallAsync<long>("await_it", end.Task);
        var blocked = call.ContinueWith(_ => Block(blocks), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var thrown = call.ContinueWith(
            static _ => throw new InvalidOperationException(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var other = module.CallAsync<long>("await_it", end.Task);
        other.GetAwaiter().OnCompleted(() => Block(awaits));
        Assert.False(call.IsCompleted || other.IsCompleted);
        end.SetResult(1);
        try
        {
            Assert.NotEqual(loops, await blocks.Task);
            Assert.NotEqual(loops, await awaits.Task);
            Assert.Equal(1, await module.CallAsync<long>("one"));
        }
        finally
        {
            gate.SetResult();
        }

        await blocked;
        await Assert.ThrowsAsync<InvalidOperationException>(() => thrown);
        Assert.Equal(1, await module.CallAsync<long>("one"));

        static TaskCompletionSource<int> Entered() => new(TaskCreationOptions.RunContinuationsAsynchronously);

        void Block(TaskCompletionSource<int> entered)
        {
            entered.SetResult(Environment.CurrentManagedThreadId);
            gate.Task.Wait();
        }
    }

    private static class Importing
    {
        internal static readonly long Length = Python.HostAsync().GetAwaiter().GetResult().Import("shlex").Call<string[]>("split", "a b c").Length;
    }

    [Fact(Timeout = 20_000)]
    public async Task A_static_constructor_that_imports_python_works_when_used_from_many_threads()
    {
        await Python.HostAsync();
        using var barrier = new Barrier(4);
        var lengths = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OnThreadOfItsOwn(() =>
        {
            barrier.SignalAndWait();
            return Importing.Length;
        })));
        Assert.Equal([3, 3, 3, 3], lengths);
    }

    private static class Settings
    {
        internal static readonly ManualResetEventSlim Started = new();
        internal static readonly ManualResetEventSlim Entered = new();
        internal static PyObject? Python;
    }

    private static class Lazily
    {
        internal static readonly long Value;

#pragma warning disable CA1810 // This is what is to be shown.
        static Lazily()
        {
            Settings.Started.Set();
            Settings.Entered.Wait();
            Value = Settings.Python!.Call<long>("call", (Func<long>)(static () => 5));
        }
#pragma warning restore CA1810
    }

    /// <summary>With a callback that is marked RunsAttached the same is a deadlock, which the watchdog reports: <see cref="WatchdogSpecs"/>.</summary>
    [Fact(Timeout = 20_000)]
    public async Task A_static_constructor_that_calls_python_works_while_a_callback_of_pythons_waits_for_its_type()
    {
        using var module = await Python.ModuleAsync(Source);
        Settings.Python = module;
        var constructs = OnThreadOfItsOwn(static () => Lazily.Value);
        Settings.Started.Wait();
        Func<long> touch = static () =>
        {
            Settings.Entered.Set();
            return Lazily.Value;
        };
        Assert.Equal(5, module.Call<long>("call", touch));
        Assert.Equal(5, await constructs);
    }

    /// <summary>All begin, however few threads .NET's pool has.</summary>
    private static Task<T> OnThreadOfItsOwn<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
