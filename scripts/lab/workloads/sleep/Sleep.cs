// Sleep: an item waits for a timer and returns its number.
namespace PyBridge.Lab.Workloads;

public sealed class Sleep : IWorkload
{
    public string Title => "sleep";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 40, Seconds: 0.01);

    public long Blocking(int item)
    {
        Thread.Sleep(Setting.Current.Wait);
        return item;
    }

    public async Task<long> AwaitingAsync(int item)
    {
        await Task.Delay(Setting.Current.Wait);
        return item;
    }
}
