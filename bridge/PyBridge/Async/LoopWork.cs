// Something that .NET wants done on a loop's thread, and its outcome.
namespace PyBridge.Async;

/// <summary>Runs <paramref name="work"/> attached, on the loop's thread, between its other callbacks.</summary>
internal sealed class LoopWork<T>(Func<T> work) : LoopMessage
{
    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>On any thread; never attaches.</summary>
    internal Task<T> Submit(EventLoop loop)
    {
        loop.PostOrFail(this);
        return _source.Task;
    }

    internal override void Run(EventLoop loop)
    {
        try
        {
            _source.SetResult(work());
        }
        catch (Exception exception)
        {
            _source.TrySetException(exception);
        }
    }

    internal override void Fail(Exception reason) => _source.TrySetException(reason);
}
