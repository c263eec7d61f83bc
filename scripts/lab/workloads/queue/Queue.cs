// Queue: in an item, a producer hands numbers to a consumer through a bounded channel; the consumer adds them up.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace PyBridge.Lab.Workloads;

public sealed class Queue : IWorkload
{
    private const int Capacity = 16;

    private static readonly ConcurrentDictionary<int, Channel<long>> s_channels = new();

    private static int s_opened;

    public string Title => "queue";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 4, Size: 2_000);

    public long Blocking(int item)
    {
        using var numbers = new BlockingCollection<long>(Capacity);
        var producer = new Thread(() =>
        {
            for (var number = 0; number < Setting.Current.Size; number++) numbers.Add(number + item);
            numbers.CompleteAdding();
        });
        producer.Start();
        var total = numbers.GetConsumingEnumerable().Sum();
        producer.Join();
        return total;
    }

    public async Task<long> AwaitingAsync(int item)
    {
        var numbers = Channel.CreateBounded<long>(Capacity);
        var producer = Task.Run(async () =>
        {
            for (var number = 0; number < Setting.Current.Size; number++) await numbers.Writer.WriteAsync(number + item);
            numbers.Writer.Complete();
        });
        var total = 0L;
        await foreach (var number in numbers.Reader.ReadAllAsync()) total += number;
        await producer;
        return total;
    }

    /// <summary>Opens a channel for Python and returns its number.</summary>
    public static int Open()
    {
        var number = Interlocked.Increment(ref s_opened);
        s_channels[number] = Channel.CreateBounded<long>(Capacity);
        return number;
    }

    /// <summary>Writes to a channel that <see cref="Open"/> opened, once there is room.</summary>
    public static ValueTask WriteAsync(int channel, long number) => s_channels[channel].Writer.WriteAsync(number);

    /// <summary>Reads from a channel that <see cref="Open"/> opened, once there is something.</summary>
    public static ValueTask<long> ReadAsync(int channel) => s_channels[channel].Reader.ReadAsync();
}
