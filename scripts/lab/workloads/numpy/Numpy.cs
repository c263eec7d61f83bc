// numpy: an item does integer operations on whole arrays, here with .NET's vectors.
using System.Numerics;
using System.Runtime.InteropServices;

namespace PyBridge.Lab.Workloads;

public sealed class Numpy : IWorkload
{
    private const int Steps = 40;

    public string Title => "numpy arrays";

    public Kind Kind => Kind.Computing;

    public string Needs => "numpy";

    public Setting Usual => new(Items: 8, Size: 400_000);

    public long Blocking(int item)
    {
        var numbers = new long[Setting.Current.Size];
        for (var n = 0; n < numbers.Length; n++) numbers[n] = n + item;
        for (var step = 0; step < Steps; step++)
        {
            var vectors = MemoryMarshal.Cast<long, Vector<long>>(numbers.AsSpan());
            for (var n = 0; n < vectors.Length; n++)
            {
                vectors[n] = ((vectors[n] * new Vector<long>(1_103_515_245)) + new Vector<long>(12_345)) & new Vector<long>(0x7FFF_FFFF);
            }

            for (var n = vectors.Length * Vector<long>.Count; n < numbers.Length; n++)
            {
                numbers[n] = ((numbers[n] * 1_103_515_245) + 12_345) & 0x7FFF_FFFF;
            }
        }

        return numbers.Sum();
    }
}
