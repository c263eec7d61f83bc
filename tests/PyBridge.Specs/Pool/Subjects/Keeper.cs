// Keeps what a pool's worker gives it.
namespace PyBridge.Subjects;

public sealed class Keeper
{
    private readonly List<object> _kept = [];
    private int _told;

    /// <summary>How often <see cref="Tell"/> was called.</summary>
    public int Told => Volatile.Read(ref _told);

    public void Keep(Func<object?> callable) => _kept.Add(callable);

    public void Tell() => Interlocked.Increment(ref _told);
}
