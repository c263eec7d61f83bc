// Plain threads that share the items of a cell, with each thread's books.
using System.Diagnostics;

namespace PyBridge.Lab.Cells;

internal static class Threads
{
    /// <summary>What one thread spent, in seconds.</summary>
    internal sealed record Books(double Wall, double Processor, double Queued);

    /// <summary>Runs every item on one of the work's threads, and tells <paramref name="meter"/> how long they had no processor.</summary>
    internal static async Task<Books[]> RunAsync(Work work, Action<int> blocking, Meter meter)
    {
        var next = -1;
        var workers = Math.Max(1, work.Workers);
        var books = await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => OnThreadOfItsOwn(() =>
        {
            for (var item = Interlocked.Increment(ref next); item < work.Items; item = Interlocked.Increment(ref next)) blocking(item);
        })));
        meter.Queued = Math.Min(1, books.Sum(book => book.Queued) / books.Sum(book => book.Wall));
        return books;
    }

    private static Task<Books> OnThreadOfItsOwn(Action action)
    {
        var done = new TaskCompletionSource<Books>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                var (start, processor, queued) = (Stopwatch.GetTimestamp(), Meter.ThreadProcessorSeconds(), Meter.ThreadQueuedSeconds());
                action();
                done.SetResult(new Books(
                    Stopwatch.GetElapsedTime(start).TotalSeconds,
                    Meter.ThreadProcessorSeconds() - processor,
                    Meter.ThreadQueuedSeconds() - queued));
            }
            catch (Exception error)
            {
                done.SetException(error);
            }
        }).Start();
        return done.Task;
    }
}
