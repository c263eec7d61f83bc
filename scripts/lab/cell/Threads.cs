// Plain threads that share the items of a cell, with each thread's books.
using System.Diagnostics;

namespace PyBridge.Lab.Cells;

internal static class Threads
{
    /// <summary>What one thread spent in its life, in seconds.</summary>
    internal sealed record Books(double Wall, double Processor, double Queued);

    /// <summary>Runs every item on one of the work's threads. Their books come later than their end: they are read outside the measured part.</summary>
    internal static async Task<Task<Books[]>> RunAsync(Work work, Action<int> blocking)
    {
        var next = -1;
        var threads = Enumerable.Range(0, Math.Max(1, work.Workers)).Select(_ => OnThreadOfItsOwn(() =>
        {
            for (var item = Interlocked.Increment(ref next); item < work.Items; item = Interlocked.Increment(ref next)) blocking(item);
        })).ToArray();
        await Task.WhenAll(threads.Select(thread => thread.End));
        return Task.WhenAll(threads.Select(thread => thread.Books));
    }

    /// <summary>The part of the threads' time in which they were ready and had no processor.</summary>
    internal static double QueuedShare(Books[] books) => Math.Min(1, books.Sum(book => book.Queued) / books.Sum(book => book.Wall));

    private static (Task End, Task<Books> Books) OnThreadOfItsOwn(Action action)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var books = new TaskCompletionSource<Books>(TaskCreationOptions.RunContinuationsAsynchronously);
        var start = Stopwatch.GetTimestamp();
        new Thread(() =>
        {
            try
            {
                action();
                var (wall, processor) = (Stopwatch.GetElapsedTime(start).TotalSeconds, Meter.ThreadProcessorSeconds());
                end.SetResult();
                books.SetResult(new Books(wall, processor, Meter.ThreadQueuedSeconds()));
            }
            catch (Exception error)
            {
                if (!end.TrySetException(error)) books.SetException(error);
            }
        }).Start();
        return (end.Task, books.Task);
    }
}
