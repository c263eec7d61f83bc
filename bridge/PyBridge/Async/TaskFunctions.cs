// The functions of _dotnet_tasks that _awaitable.py works with, and delay() and run().
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>Functions over a <c>DotnetTask</c>. Called attached; whatever waits, waits detached.</summary>
internal static class TaskFunctions
{
    private static readonly TimeSpan s_signalSlice = TimeSpan.FromMilliseconds(50);

    internal static unsafe void AddTo(NativeModule module)
    {
        module.Add("TaskBase", TaskObject.BaseType);
        module.Add("open_channel", 0, 0, Channel.Open);
        module.Add("task_done", 1, 1, static (a, _) => Bool(TaskObject.Of(a[0]).HasEnded));
        module.Add("task_origin", 1, 1, static (a, _) => Value<string>.ToPython(TaskObject.Of(a[0]).Origin));
        module.Add("task_result", 1, 1, static (a, _) => TaskObject.Result(a[0]));
        module.Add("task_result_or_ellipsis", 1, 1, static (a, _) => TaskObject.ResultOrEllipsis(a[0]));
        module.Add("task_error", 1, 1, Error);
        module.Add("task_let_go", 1, 1, LetGo);
        module.Add("task_cancelled", 1, 1, static (a, _) => Bool(TaskObject.Of(a[0]).Task.IsCanceled));
        module.Add("task_cancel_requested", 1, 1, static (a, _) => Bool(TaskObject.Of(a[0]).IsCancelRequested));
        module.Add("task_cancel", 2, 2, static (a, _) => Bool(TaskObject.Of(a[0]).Cancel(explicitly: a[1] == BuiltinTypes.True)));
        module.Add("task_failed", 1, 1, static (a, _) => Bool(TaskObject.Of(a[0]).Task.IsFaulted));
        module.Add("task_observe", 1, 1, Observe);
        module.Add("task_subscribe", 4, 4, Subscribe);
        module.Add("task_unsubscribe", 2, 2, Unsubscribe);
        module.Add("task_wait", 2, 2, Wait);
        module.Add("task_discard", 1, 1, Discard);
        module.Add("activity", 0, 0, ContextFlow.Activity);
        module.Add("delay", 1, 1, Delay);
        module.Add("run", 2, 2, Run);
    }

    /// <summary>The Python exception of a Task that ended without a result, or None.</summary>
    private static unsafe nint Error(nint* arguments, int count)
    {
        var export = TaskObject.Of(arguments[0]);
        export.IsObserved = true;
        export.TakeBack();
        return export.Task.IsCompletedSuccessfully ? None.New() : PythonError.ToObject(export.Error()).Steal();
    }

    private static unsafe nint LetGo(nint* arguments, int count)
    {
        TaskObject.Of(arguments[0]).LetGo();
        return None.New();
    }

    private static unsafe nint Observe(nint* arguments, int count)
    {
        TaskObject.Of(arguments[0]).IsObserved = true;
        return None.New();
    }

    /// <summary>(task, channel, callback, argument): callback(argument) on the channel's loop once the Task has ended; on the pool without a channel.</summary>
    private static unsafe nint Subscribe(nint* arguments, int count)
    {
        var loop = arguments[1] == BuiltinTypes.None ? null : Channel.Of(new BorrowedReference(arguments[1]));
        TaskObject.Of(arguments[0]).Add(new TaskWaiter(Interpreter.Current, loop, arguments[2], arguments[3]));
        return None.New();
    }

    /// <summary>(task, argument): the callback will not be called with it, unless it is on its way already.</summary>
    private static unsafe nint Unsubscribe(nint* arguments, int count)
    {
        TaskObject.Of(arguments[0]).Remove(arguments[1])?.Drop();
        return None.New();
    }

    /// <summary>(task, timeout in seconds or None) → whether it has ended. Waits detached, in slices that let Python's signal handlers run.</summary>
    private static unsafe nint Wait(nint* arguments, int count)
    {
        var export = TaskObject.Of(arguments[0]);
        var task = export.Task;
        var limit = arguments[1] == BuiltinTypes.None ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(Value<double>.FromPython(new(arguments[1])));
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var rest = limit == Timeout.InfiniteTimeSpan ? s_signalSlice : limit - Stopwatch.GetElapsedTime(start);
            if (rest < TimeSpan.Zero) rest = TimeSpan.Zero;
            var slice = rest < s_signalSlice ? rest : s_signalSlice;
            bool ended;
            using (Detachment.Enter("DotnetTask.result"))
            {
                ended = ((IAsyncResult)task).AsyncWaitHandle.WaitOne(slice);
                if (ended) SpinWait.SpinUntil(() => export.HasEnded);   // its continuation runs already
            }

            if (ended) return Bool(true);
            PythonError.Check(CPython.PyErr_CheckSignals());
            if (rest <= slice && limit != Timeout.InfiniteTimeSpan) return Bool(false);
        }
    }

    /// <summary>Nobody wants the outcome any more: a result that must be disposed is, on the pool, when it comes.</summary>
    private static unsafe nint Discard(nint* arguments, int count)
    {
        var export = TaskObject.Of(arguments[0]);
        export.IsObserved = true;
        _ = DisposeResult(export.Task);
        return None.New();
    }

    private static async Task DisposeResult(Task task)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        if (!task.IsCompletedSuccessfully) return;
        switch (task.GetType().GetProperty("Result")?.GetValue(task))
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync().ConfigureAwait(false);
                break;
            case IDisposable disposable and not System.Threading.Tasks.Task:
                disposable.Dispose();
                break;
        }
    }

    /// <summary>(seconds) → Task. .NET's own timer.</summary>
    private static unsafe nint Delay(nint* arguments, int count)
    {
        var seconds = Value<double>.FromPython(new(arguments[0]));
        if (double.IsNaN(seconds) || seconds > int.MaxValue / 1000.0)
        {
            throw new ArgumentException($"delay() takes seconds up to {int.MaxValue / 1000}; {seconds} was given.");
        }

        var cancellation = new CancellationTokenSource();
        return TaskExport.New(
            Task.Delay(TimeSpan.FromSeconds(Math.Max(seconds, 0)), cancellation.Token), cancellation, "dotnet_tasks.delay");
    }

    /// <summary>(function, arguments) → Task of what the function returns. A thread of .NET's pool attaches for the call: that is what was asked for.</summary>
    private static unsafe nint Run(nint* arguments, int count)
    {
        var interpreter = Interpreter.Current;
        var function = PyObject.FromOwned(new BorrowedReference(arguments[0]).ToOwned(), interpreter);
        var tuple = PyObject.FromOwned(new BorrowedReference(arguments[1]).ToOwned(), interpreter);
        var task = Task.Run(() =>
        {
            using var attachment = Attachment.Enter(interpreter, "dotnet_tasks.run");
            using (function)
            using (tuple)
            {
                return PyObject.FromOwned(
                    new OwnedReference(PythonError.Check(CPython.PyObject_Call(function.Pointer, tuple.Pointer, 0))), interpreter);
            }
        });
        return TaskExport.New(task, null, "dotnet_tasks.run");
    }

    private static nint Bool(bool value) => CPython.PyBool_FromLong(value ? 1 : 0);
}
