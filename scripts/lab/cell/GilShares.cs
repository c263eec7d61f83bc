// What part of a cell's time went into the GIL, by the bridge's own books where Python is embedded.
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Cells;

/// <summary>What the telemetry had booked at one moment, and from then on which threads of Python's own there are.</summary>
internal sealed class GilShares : IDisposable
{
    /// <summary>The telemetry's sums are right within this part of them.</summary>
    private const double Tolerance = 0.02;

    private readonly PythonHost _host;
    private readonly PyObject _watch;
    private readonly Sums _before;

    private GilShares(PythonHost host)
    {
        _host = host;
        _watch = Watch(host);
        _before = Sums.Of(host);
    }

    /// <summary>The books as they are now.</summary>
    internal static GilShares Of(PythonHost host) => new(host);

    /// <summary>Begins to note which threads of Python's own there are; <c>alone</c> says whether there were none.</summary>
    internal static PyObject Watch(PythonHost host)
    {
        using var measure = host.Import("cell.measure");
        return measure.Call<PyObject>("Watch");
    }

    /// <summary>The share of threads that called Python since then, and kept their own books.</summary>
    /// <remarks>
    /// Where the attaches fit into the wall time one after another, and the threads computed throughout them, no call was interrupted, and the
    /// telemetry knows everything. Else Python handed the GIL over inside calls, which it cannot see: there the threads' processor time is taken.
    /// </remarks>
    internal GilShare OfThreads(Threads.Books[] books, Work work, double wall)
    {
        if (_host.IsFreeThreaded) return FreeThreaded;
        var now = Sums.Of(_host);
        if (!_watch.Call<bool>("alone")) return OthersRan;
        var (attached, waited) = (now.Attached - _before.Attached, now.Waited - _before.Waited);
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
    /// The share of the host's event loop since then: its turns, which hold the GIL. Beside threads of Python's own (an executor's, the workload's) its
    /// turns wait too, and what those threads hold and wait for is in no book.
    /// </summary>
    internal GilShare OfLoop(double wall)
    {
        if (_host.IsFreeThreaded) return FreeThreaded;
        var now = Sums.Of(_host);
        return _watch.Call<bool>("alone") ? new GilShare(GilKind.Exact, Math.Min(1, (now.Busy - _before.Busy) / wall), 0) : OthersRan;
    }

    public void Dispose() => _watch.Dispose();

    /// <summary>An estimate from the threads' books alone, like guess_gil in measure.py: for those who enter Python without the bridge.</summary>
    internal static GilShare Guess(Threads.Books[] books, Work work, double wall)
    {
        var computes = work.Workload.Kind is Kind.Computing or Kind.Shared;
        var waited = books.Length == 1 ? 0
            : computes ? books.Sum(book => Math.Max(0, book.Wall - book.Processor - book.Queued)) / books.Sum(book => book.Wall)
            : (double?)null;
        return new GilShare(GilKind.Estimate, Math.Min(1, books.Sum(book => book.Processor) / wall), waited);
    }

    /// <summary>What is known where threads ran that are in no book.</summary>
    internal static GilShare OthersRan => new(GilKind.Unobservable, Note: GilShare.OthersRan);

    private static GilShare FreeThreaded => new(GilKind.None, Note: "free-threaded");

    private sealed record Sums(double Waited, double Attached, double Busy)
    {
        internal static Sums Of(PythonHost host)
        {
            var report = host.GilReport();
            return new(
                report.Labels.Sum(label => label.Waited.TotalSeconds),
                report.Labels.Sum(label => label.Attached.TotalSeconds),
                report.Loops.Sum(loop => loop.Busy.TotalSeconds));
        }
    }
}
