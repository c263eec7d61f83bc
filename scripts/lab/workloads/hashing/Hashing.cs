// Hashing: an item hashes a block of bytes.
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PyBridge.Lab.Workloads;

public sealed class Hashing : IWorkload
{
    public string Title => "hashing";

    public Kind Kind => Kind.Computing;

    public Setting Usual => new(Items: 8, Size: 20_000_000);

    public long Blocking(int item)
    {
        var block = new byte[Setting.Current.Size];
        Array.Fill(block, (byte)item);
        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(block));
    }
}
