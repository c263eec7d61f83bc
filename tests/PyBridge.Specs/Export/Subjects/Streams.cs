// Subjects of the Python tests: tasks, streams, tokens, disposal, awaitables of one's own.
using System.Runtime.CompilerServices;

namespace PyBridge.Subjects;

#pragma warning disable CA1024, CA1822, CA1034, CA1815 // What is unusual here is tested.
public sealed class Stream(int count) : IAsyncDisposable
{
    public bool IsDisposed { get; private set; }

    public bool IsCancelled { get; private set; }

    public bool IsEnded { get; private set; }

    public async IAsyncEnumerable<int> Numbers([EnumeratorCancellation] CancellationToken token = default)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                await Task.Yield();
                yield return i;
            }

            await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            IsCancelled = token.IsCancellationRequested;
        }
        finally
        {
            IsEnded = true;
        }
    }

    public async Task<bool> WaitForever(CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        IsCancelled = token.IsCancellationRequested;
        token.ThrowIfCancellationRequested();
        return true;
    }

    public ValueTask<string> Now(string text) => new(text);

    public async ValueTask<string> Later(string text)
    {
        await Task.Delay(1).ConfigureAwait(false);
        return text;
    }

    public async Task Fail(string message)
    {
        await Task.Yield();
        throw new TimeoutException(message);
    }

    public Later<int> Custom(int value, CancellationToken token = default) => new(value, token);

    public async Task<int> Report(IProgress<int> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        for (var i = 0; i < count; i++) progress.Report(i);
        await Task.Yield();
        return count;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        IsDisposed = true;
    }
}

/// <summary>Fills a buffer when it is told to.</summary>
public sealed class Lender
{
    private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Go() => _go.SetResult();

    public async Task FillAsync(Memory<byte> buffer)
    {
        await _go.Task.ConfigureAwait(false);
        buffer.Span.Fill(9);
    }
}

/// <summary>An awaitable that is no Task.</summary>
public sealed class Later<T>(T value, CancellationToken token)
{
    public TaskAwaiter<T> GetAwaiter() => Run().GetAwaiter();

    private async Task<T> Run()
    {
        await Task.Delay(5, token).ConfigureAwait(false);
        return value;
    }
}
#pragma warning restore CA1024, CA1822, CA1034, CA1815

/// <summary>What Python implements with an async method.</summary>
public interface IWorker
{
    Task<string> WorkAsync(string what, CancellationToken token);
}

public static class Workers
{
    public static Task<string> Employ(IWorker worker, CancellationToken token) => worker.WorkAsync("dig", token);
}
