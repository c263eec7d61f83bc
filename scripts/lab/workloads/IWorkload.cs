// One workload, seen from C#: the counterpart of the functions `blocking` and `awaiting` in the Python file beside it.
namespace PyBridge.Lab.Workloads;

/// <summary>What an item mostly does, which decides who is worth comparing.</summary>
public enum Kind
{
    /// <summary>It waits for somebody else: a timer, a socket, a process, a disk.</summary>
    Waiting,

    /// <summary>It computes.</summary>
    Computing,

    /// <summary>It waits and computes.</summary>
    Mixed,

    /// <summary>It changes state that all workers share, so processes and sub-interpreters cannot take part.</summary>
    Shared,

    /// <summary>It waits while other threads of its process compute.</summary>
    Convoy,
}

/// <summary>
/// Work in items that are independent of each other. A workload is found by being there: a folder <c>name/</c> with
/// <c>name.py</c> and <c>Name.cs</c>. The sum of the items' results is the checksum that every contender must reach.
/// </summary>
public interface IWorkload
{
    /// <summary>A few words for tables.</summary>
    string Title { get; }

    Kind Kind { get; }

    /// <summary>The Python module that it needs beyond the standard library, or null.</summary>
    string? Needs => null;

    /// <summary>The size that <c>scripts/compare --quick</c> runs it at.</summary>
    Setting Usual { get; }

    /// <summary>The size that <c>scripts/compare</c> runs it at: calls of a quarter of a second, where it computes in Python.</summary>
    Setting Full => Kind == Kind.Computing ? Usual with { Size = 3 * Usual.Size } : Usual;

    /// <summary>Does one item on the calling thread.</summary>
    long Blocking(int item);

    /// <summary>Does one item without keeping a thread while it waits.</summary>
    Task<long> AwaitingAsync(int item) => Task.Run(() => Blocking(item));

    /// <summary>Called once before the measured part, with the number of workers.</summary>
    void Before(int workers)
    {
    }

    /// <summary>Called once after the measured part; adds to the checksum.</summary>
    long After() => 0;
}
