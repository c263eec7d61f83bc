// Shared state: an item counts in one dictionary and one counter that all workers share, under one lock.
namespace PyBridge.Lab.Workloads;

public sealed class Shared : IWorkload
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, long> _counts = [];
    private long _total;

    public string Title => "shared dictionary and counter, one lock";

    public Kind Kind => Kind.Shared;

    public Setting Usual => new(Items: 8, Size: 10_000);

    public void Before(int workers)
    {
        _counts.Clear();
        _total = 0;
    }

    public long Blocking(int item)
    {
        for (var number = 0; number < Setting.Current.Size; number++)
        {
            var key = (item + number) % 16;
            lock (_lock)
            {
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
                _total++;
            }
        }

        return item;
    }

    public long After() => _counts.Values.Sum() + _total;
}
