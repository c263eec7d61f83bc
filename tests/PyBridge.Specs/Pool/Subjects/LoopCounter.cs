// Counts the event loops that a pool's workers make; the first one cancels the pool's start.
namespace PyBridge.Subjects;

/// <summary>Imported by the workers.</summary>
public static class LoopCounter
{
    public const int Many = 40;

    private static CancellationTokenSource? s_cancel;
    private static int s_made;

    public static int Made => Volatile.Read(ref s_made);

    public static void Restart(CancellationTokenSource cancel)
    {
        s_made = 0;
        s_cancel = cancel;
    }

    public static void Count()
    {
        if (Interlocked.Increment(ref s_made) == 1) s_cancel!.Cancel();
    }
}
