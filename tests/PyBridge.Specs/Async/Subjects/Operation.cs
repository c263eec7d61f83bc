// Subjects of the Python tests: .NET operations whose every step the test decides.
namespace PyBridge.Subjects;

#pragma warning disable CA1024, CA1034, CA1001, CA2201 // What is unusual here is tested.
/// <summary>A Task that ends when the test says so; what its token does is seen, and obeyed only if wanted.</summary>
public sealed class Operation
{
    private readonly TaskCompletionSource<object?> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _cancelRequested = new();

    public bool IsCancelRequested => _cancelRequested.IsSet;

    /// <summary>Ends as soon as its token is cancelled.</summary>
    public Task<object?> Obedient(CancellationToken token)
    {
        token.Register(() =>
        {
            _cancelRequested.Set();
            _source.TrySetCanceled(token);
        });
        return _source.Task;
    }

    /// <summary>Notices its token and goes on.</summary>
    public Task<object?> Stubborn(CancellationToken token)
    {
        token.Register(_cancelRequested.Set);
        return _source.Task;
    }

    /// <summary>Takes no token.</summary>
    public Task<object?> Tokenless() => _source.Task;

    public bool WaitForCancelRequest() => _cancelRequested.Wait(TimeSpan.FromSeconds(20));

    public void Finish(object? result) => _source.TrySetResult(result);

    public void FinishWith(Disposable result) => _source.TrySetResult(result);

    public void Fail(string message) => _source.TrySetException(new TimeoutException(message));

    public void FailTwice() => _source.TrySetException([new TimeoutException("one"), new KeyNotFoundException("two")]);

    public void FailWith(Exception exception) => _source.TrySetException(exception);

    public void Cancel() => _source.TrySetCanceled(new CancellationToken(true));
}

public sealed class Disposable : IDisposable
{
    private readonly ManualResetEventSlim _disposed = new();

    public bool WaitUntilDisposed() => _disposed.Wait(TimeSpan.FromSeconds(20));

    public void Dispose() => _disposed.Set();
}

/// <summary>Calls Python back from asynchronous code of .NET's.</summary>
public static class Crossing
{
    public static async Task<object?> Through(Func<Task<object?>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return await next().ConfigureAwait(false);
    }

    public static async Task<object?> Under(Func<CancellationToken, Task<object?>> next, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(next);
        await Task.Yield();
        return await next(token).ConfigureAwait(false);
    }

    public static async Task Throws(string message)
    {
        await Task.Yield();
        throw new InvalidOperationException(message, new FormatException("the cause"));
    }

    public static Exception Caught(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        try
        {
            action();
        }
        catch (Exception exception)
        {
            return exception;
        }

        throw new InvalidOperationException("Nothing was raised.");
    }
}
