// What raises where the bridge runs Python's code and nobody waits: finalizers, done-callbacks of .NET's Tasks, the leaving of a context manager.
using System.Runtime.CompilerServices;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class RaisingSpecs
{
    private const string Source = """
        import asyncio, sys

        def fail(*_): raise ValueError("raised")
        class Raises:
            def __init__(self, function): self.function = function
            def __del__(self): self.function()
        def make(function): return Raises(function or fail)
        def nothing(): pass

        # Garbage of other specs may speak while the hook is here: it is not listened to.
        def hear(tell):
            global hook
            hook, sys.unraisablehook = sys.unraisablehook, lambda args: str(args.exc_value) == "raised" and tell()
        def hear_no_more(): sys.unraisablehook = hook

        def add(task): task.add_done_callback(fail)
        async def add_on_loop(task, finish):
            loop = asyncio.get_running_loop()
            seen = loop.create_future()
            old = loop.get_exception_handler()
            loop.set_exception_handler(lambda loop, context: seen.set_result(str(context["exception"])))
            task.add_done_callback(fail)
            finish()
            try: return await seen
            finally: loop.set_exception_handler(old)

        class Leaves:
            async def __aenter__(self): return 1
            async def __aexit__(self, *_): fail()
        """;

    /// <summary>The finalizer runs when the reference is released: by whichever thread comes by next, in the middle of what that one wants.</summary>
    [Theory(Timeout = 20_000)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task An_error_in_a_finalizer_of_what_csharp_let_go_goes_to_the_unraisable_hook(bool isForgotten, bool isRaisedByDotnet)
    {
        const int Objects = 3;
        using var module = await Python.ModuleAsync(Source);
        var told = 0;
        module.Call("hear", () => Interlocked.Increment(ref told));
        try
        {
            Make();
            do
            {
                if (isForgotten)
                {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }

                module.Call("nothing");
            }
            while (Volatile.Read(ref told) < Objects);
        }
        finally
        {
            module.Call("hear_no_more");
        }

        Assert.Equal(Objects, told);

        [MethodImpl(MethodImplOptions.NoInlining)]
        void Make()
        {
            Action? fail = isRaisedByDotnet ? static () => throw new InvalidOperationException("raised") : null;
            for (var i = 0; i < Objects; i++)
            {
                var made = module.Call<PyObject>("make", fail);
                if (!isForgotten) made.Dispose();
            }
        }
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_a_done_callback_of_a_dotnet_task_goes_to_the_loops_exception_handler()
    {
        using var module = await Python.ModuleAsync(Source);
        var end = new TaskCompletionSource();
        Assert.Equal("raised", await module.CallAsync<string>("add_on_loop", end.Task, (Action)end.SetResult));
    }

    /// <summary>Without a loop it is called at once where the Task has ended, else on a thread of .NET's pool.</summary>
    [Theory(Timeout = 20_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_loop_it_goes_to_the_unraisable_hook(bool hasEnded)
    {
        using var module = await Python.ModuleAsync(Source);
        var (end, told) = (new TaskCompletionSource(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        module.Call("hear", () => told.SetResult());
        try
        {
            if (hasEnded) end.SetResult();
            module.Call("add", end.Task);
            Assert.Equal(hasEnded, told.Task.IsCompleted);
            if (!hasEnded) end.SetResult();
            await told.Task;
        }
        finally
        {
            module.Call("hear_no_more");
        }
    }

    [Fact(Timeout = 20_000)]
    public async Task An_error_in_aexit_of_what_csharp_entered_reaches_whoever_leaves()
    {
        using var module = await Python.ModuleAsync(Source);
        var left = await module.EnterAsync<long>("Leaves");
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        left.Left.Register(told.SetResult);
        Assert.Equal("ValueError", (await Assert.ThrowsAsync<PythonException>(() => left.ExitAsync())).PythonType);
        await told.Task;

        var disposed = await module.EnterAsync<long>("Leaves");
        Assert.Equal("ValueError", (await Assert.ThrowsAsync<PythonException>(() => disposed.DisposeAsync().AsTask())).PythonType);

        // What the body threw is what Python was handling when it raised.
        var ran = await module.EnterAsync<long>("Leaves");
        var body = new FormatException("of the body");
        var error = await Assert.ThrowsAsync<PythonException>(() => ran.RunAsync(_ => Task.FromException(body)));
        Assert.Equal("ValueError", error.PythonType);
        Assert.Same(body, error.InnerException);
    }
}
