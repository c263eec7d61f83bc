// Handler: what a web handler does: an item asks a server for a thing, then computes with the answer.
namespace PyBridge.Lab.Workloads;

public sealed class Handler : IWorkload
{
    private readonly Http _http = new();

    public string Title => "HTTP handler that computes";

    public Kind Kind => Kind.Mixed;

    public Setting Usual => new(Items: 30, Seconds: 0.01, Size: 50_000);

    public long Blocking(int item) => Compute(_http.Blocking(item));

    public async Task<long> AwaitingAsync(int item) => Compute(await _http.AwaitingAsync(item));

    private static long Compute(long number)
    {
        for (var step = 0; step < Setting.Current.Size; step++)
        {
            number = ((number * 1_103_515_245) + 12_345) & 0x7FFF_FFFF;
        }

        return number;
    }
}
