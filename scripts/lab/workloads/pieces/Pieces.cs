// Pieces: the arithmetic again, in items a tenth as long, so that what a call costs and where short ones lose shows.
namespace PyBridge.Lab.Workloads;

public sealed class Pieces : IWorkload
{
    private readonly Arithmetic _arithmetic = new();

    public string Title => "arithmetic in short pieces";

    public Kind Kind => Kind.Computing;

    public Setting Usual => new(Items: 60, Size: 120_000);

    public Setting Full => Usual with { Items = 3 * Usual.Items };

    public long Blocking(int item) => _arithmetic.Blocking(item);
}
