// An async context manager of Python's, entered from C#.
using PyBridge.Async;

namespace PyBridge;

/// <summary>An entered async context manager: <c>await using var db = await shop.EnterAsync&lt;PyObject&gt;("connect");</c>.</summary>
/// <remarks>
/// <para>One Python task is inside it from <c>__aenter__</c> to <c>__aexit__</c>. <c>await using</c> cannot tell what ends its block, so
/// <see cref="DisposeAsync"/> leaves without an exception; <see cref="RunAsync{TResult}"/> and <see cref="ExitAsync"/> pass it.</para>
/// <para>https://docs.python.org/3/reference/datamodel.html#asynchronous-context-managers</para>
/// </remarks>
public sealed class PythonContext<T> : IAsyncDisposable
{
    private readonly ContextEntry<T> _entry;
    private readonly Task<bool> _run;
    private readonly CancellationTokenSource _left = new();
    private int _isLeaving;

    private PythonContext(ContextEntry<T> entry, Task<bool> run, T value)
    {
        _entry = entry;
        _run = run;
        Value = value;
        Left = _left.Token;
        _ = NoticeAsync();
    }

    /// <summary>What <c>__aenter__</c> gave.</summary>
    public T Value { get; }

    /// <summary>Cancelled once Python has left, perhaps on its own account: an <c>asyncio.timeout</c> that expired.</summary>
    public CancellationToken Left { get; }

    internal static async Task<PythonContext<T>> EnterAsync(ContextEntry<T> entry)
    {
        var run = entry.Submit(entry.Loop);
        if (await Task.WhenAny(entry.Entered, run).ConfigureAwait(false) == run && !entry.Entered.IsCompleted)
        {
            await run.ConfigureAwait(false);
            throw new InvalidOperationException("The context manager was left before it was entered.");
        }

        return new PythonContext<T>(entry, run, await entry.Entered.ConfigureAwait(false));
    }

    /// <summary>Leaves with an exception (or without one) and awaits <c>__aexit__</c>. Any thread, once.</summary>
    /// <returns>Whether the context manager suppressed the exception. One that it did not suppress is thrown again: the same object.</returns>
    public async Task<bool> ExitAsync(Exception? exception = null)
    {
        if (Interlocked.Exchange(ref _isLeaving, 1) == 0) _entry.Leave(exception);
        return await _run.ConfigureAwait(false);
    }

    /// <summary>Runs the body inside and leaves with what it throws.</summary>
    /// <returns>The body's result; the default value if the context manager suppressed the body's exception.</returns>
    public async Task<TResult?> RunAsync<TResult>(Func<T, Task<TResult>> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        TResult result;
        try
        {
            result = await body(Value).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await ExitAsync(exception).ConfigureAwait(false);
            return default;
        }

        await ExitAsync().ConfigureAwait(false);
        return result;
    }

    /// <summary>The same for a body without a result.</summary>
    public Task RunAsync(Func<T, Task> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return RunAsync<object?>(async value =>
        {
            await body(value).ConfigureAwait(false);
            return null;
        });
    }

    /// <summary>Leaves without an exception, if that was not done yet, and awaits <c>__aexit__</c>.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Volatile.Read(ref _isLeaving) == 0) await ExitAsync().ConfigureAwait(false);
        _left.Dispose();
    }

    private async Task NoticeAsync()
    {
        await ((Task)_run).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await _left.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // It was left and disposed: nobody listens any more.
        }
    }
}
