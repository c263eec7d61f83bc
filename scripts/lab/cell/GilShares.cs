// What part of a cell's time went into the GIL, by the bridge's own books where Python is embedded.
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

/// <summary>What the telemetry had booked at one moment.</summary>
internal sealed class GilShares
{
    /// <summary>The telemetry's sums are right within this part of them.</summary>
    private const double Tolerance = 0.02;

    private readonly PythonHost _host;
    private readonly double _waited;
    private readonly double _attached;
    private readonly double _busy;

    private GilShares(PythonHost host)
    {
        _host = host;
        var report = host.GilReport();
        _waited = report.Labels.Sum(label => label.Waited.TotalSeconds);
        _attached = report.Labels.Sum(label => label.Attached.TotalSeconds);
        _busy = report.Loops.Sum(loop => loop.Busy.TotalSeconds);
    }

    /// <summary>The books as they are now.</summary>
    internal static GilShares Of(PythonHost host) => new(host);

    /// <summary>The share of threads that called Python since then, and kept their own books.</summary>
    /// <remarks>
    /// Where the attaches fit into the wall time one after another, and the threads computed throughout them, no call was interrupted, and the
    /// telemetry knows everything. Else Python handed the GIL over inside calls, which it cannot see: there the threads' processor time is taken.
    /// </remarks>
    internal GilShare OfThreads(Threads.Books[] books, Work work, double wall)
    {
        if (_host.IsFreeThreaded) return FreeThreaded;
        var now = Of(_host);
        var (attached, waited) = (now._attached - _attached, now._waited - _waited);
        var all = books.Sum(book => book.Wall);
        var inside = attached - books.Sum(book => book.Processor + book.Queued);
        if (attached <= (1 + Tolerance) * wall && inside <= Tolerance * attached)
        {
            return new GilShare(GilKind.Exact, Math.Min(1, attached / wall), Math.Min(1, waited / all));
        }

        var guess = Guess(books, work, wall);
        return guess with
        {
            Waited = guess.Waited switch
            {
                null => null,
                0 => Math.Min(1, waited / all),
                _ => Math.Min(1, (waited + Math.Max(0, inside)) / all),
            },
            Note = "waits to attach measured, those inside calls estimated",
        };
    }

    /// <summary>
    /// The share of the host's event loop since then: its turns, which hold the GIL, if it is <paramref name="alone"/>. Beside threads of Python's own
    /// (an executor's, the workload's) its turns wait too, and what those threads hold and wait for is in no book: the loop's processor time is taken.
    /// </summary>
    internal GilShare OfLoop(bool alone, double loopProcessor, double wall) =>
        _host.IsFreeThreaded ? FreeThreaded
        : alone ? new GilShare(GilKind.Exact, Math.Min(1, (Of(_host)._busy - _busy) / wall), 0)
        : new GilShare(GilKind.Estimate, Math.Min(1, loopProcessor / wall), Note: "the event loop's thread alone; other threads of Python's ran");

    /// <summary>An estimate from the threads' books alone, like guess_gil in measure.py: for those who enter Python without the bridge.</summary>
    internal static GilShare Guess(Threads.Books[] books, Work work, double wall)
    {
        var computes = work.Workload.Kind is Kind.Computing or Kind.Shared;
        var waited = books.Length == 1 ? 0
            : computes ? books.Sum(book => Math.Max(0, book.Wall - book.Processor - book.Queued)) / books.Sum(book => book.Wall)
            : (double?)null;
        return new GilShare(GilKind.Estimate, Math.Min(1, books.Sum(book => book.Processor) / wall), waited);
    }

    private static GilShare FreeThreaded => new(GilKind.None, Note: "free-threaded");
}
