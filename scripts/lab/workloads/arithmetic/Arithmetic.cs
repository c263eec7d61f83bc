// Arithmetic: an item is a loop of integer operations.
namespace PyBridge.Lab.Workloads;

public sealed class Arithmetic : IWorkload
{
    public string Title => "arithmetic";

    public Kind Kind => Kind.Computing;

    public Setting Usual => new(Items: 8, Size: 1_000_000);

    public long Blocking(int item)
    {
        long number = item;
        for (var step = 0; step < Setting.Current.Size; step++)
        {
            number = ((number * 1_103_515_245) + 12_345) & 0x7FFF_FFFF;
        }

        return number;
    }
}
