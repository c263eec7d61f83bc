// The clock of the telemetry: one number in memory that a thread of its own renews, so that reading it costs a load.
using System.Diagnostics;
using PyBridge.Interop;

namespace PyBridge.Telemetry;

/// <summary>
/// <see cref="Stopwatch.GetTimestamp"/> costs 20 to 30 ns, and an attach 65: timing each one exactly would make it half as dear again. So the
/// clock is read coarsely each time, and exactly for a sample (<see cref="ThreadBooks"/>). Only this thread writes it, at moments that have
/// nothing to do with who reads: the difference of two readings is right on average, and the differences along a thread add up to its whole time.
/// </summary>
internal static class CoarseClock
{
    private static readonly Lock s_lock = new();
    private static long s_now = Stopwatch.GetTimestamp();
    private static Action[] s_actions = [];
    private static TimeSpan s_period = Timeout.InfiniteTimeSpan;
    private static readonly AutoResetEvent s_sooner = new(false);
    private static Thread? s_thread;

    /// <summary>The time at the latest tick, in <see cref="Stopwatch"/>'s unit.</summary>
    internal static long Now => Volatile.Read(ref s_now);

    /// <summary>Has the clock tick at least this often, and each tick followed by <paramref name="action"/> on its thread, which never attaches.</summary>
    internal static void Run(TimeSpan period, Action action)
    {
        lock (s_lock)
        {
            s_actions = [.. s_actions, action];
            if (s_period == Timeout.InfiniteTimeSpan || period < s_period) s_period = period;
            if (s_thread is not null)
            {
                // It may sleep for the longer period still, and the clock would stand meanwhile.
                s_sooner.Set();
                return;
            }

            s_thread = new Thread(Tick) { IsBackground = true, Name = "PyBridge clock", Priority = ThreadPriority.AboveNormal };
            s_thread.UnsafeStart();
        }
    }

    private static void Tick()
    {
        // In a forked child this thread does not exist; at the end of the process it ends with it.
        while (!ForkedChild.IsHere)
        {
            Volatile.Write(ref s_now, Stopwatch.GetTimestamp());
            foreach (var action in s_actions) action();
            s_sooner.WaitOne(s_period);
        }
    }
}
