// Nothing: an item returns its number at once. What is left is the cost of the call itself, in every way of calling.
namespace PyBridge.Lab.Workloads;

public sealed class Nothing : IWorkload
{
    public string Title => "nothing (the cost of a call)";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 2_000);

    public long Blocking(int item) => item;

    public Task<long> AwaitingAsync(int item) => Task.FromResult((long)item);

    /// <summary>Returns the number from another thread: for Python that awaits .NET, where the way across and back is the call.</summary>
    public static Task<int> ReturnAsync(int item) => Task.Run(() => item);
}
