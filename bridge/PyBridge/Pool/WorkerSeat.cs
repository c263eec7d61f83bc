// What one worker of an executor has to do at the moment.
namespace PyBridge.Pool;

/// <summary>Under the executor's lock.</summary>
internal sealed class WorkerSeat(PoolWorker worker)
{
    private int _awaiting;

    internal PoolWorker Worker => worker;

    /// <summary>It has a call of an ordinary function, of which it runs one at a time.</summary>
    internal bool Computes { get; private set; }

    internal void Take(ExecutorCall call)
    {
        call.Seat = this;
        if (call.Awaits) _awaiting++;
        else Computes = true;
    }

    internal void Give(ExecutorCall call)
    {
        if (call.Awaits) _awaiting--;
        else Computes = false;
    }

    /// <summary>How much it has, for choosing the one with the least; null when it can take no such call.</summary>
    /// <param name="call">What is to be run.</param>
    /// <param name="limit">How many calls of coroutine functions it has at most.</param>
    internal int? Load(ExecutorCall call, int limit)
    {
        if (!worker.TakesCalls || (call.Awaits ? _awaiting >= limit : Computes)) return null;
        return Computes ? _awaiting + limit : _awaiting;
    }
}
