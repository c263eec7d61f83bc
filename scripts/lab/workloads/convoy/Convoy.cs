// Convoy: an item is a short exchange over TCP while other threads of the process compute. Its latency is what counts.
namespace PyBridge.Lab.Workloads;

public sealed class Convoy : IWorkload
{
    private readonly Tcp _tcp = new();
    private readonly List<Thread> _computing = [];
    private volatile bool _stop;
    private long _number = 1;

    public string Title => "I/O while threads compute";

    public Kind Kind => Kind.Convoy;

    public Setting Usual => new(Items: 20, Size: 10_000);

    public long Blocking(int item) => _tcp.Blocking(item);

    public Task<long> AwaitingAsync(int item) => _tcp.AwaitingAsync(item);

    public void Before(int workers)
    {
        _computing.AddRange(Enumerable.Range(0, workers).Select(_ => new Thread(Compute)));
        _computing.ForEach(thread => thread.Start());
    }

    public long After()
    {
        _stop = true;
        _computing.ForEach(thread => thread.Join());
        return 0;
    }

    private void Compute()
    {
        var number = _number;
        while (!_stop)
        {
            for (var step = 0; step < Setting.Current.Size; step++) number = ((number * 1_103_515_245) + 12_345) & 0x7FFF_FFFF;
        }

        _number = number; // So that the loop is not compiled away.
    }
}
