// Room between what two threads write, so that neither takes the other's cache line away with each item.
using System.Runtime.InteropServices;

namespace PyBridge.Async;

/// <summary>Fills a cache line, and the one that is fetched along with it. The runtime lays structs out behind an object's other fields, in their order.</summary>
[StructLayout(LayoutKind.Sequential, Size = 128)]
internal struct CacheLinePadding;

/// <summary>What the reader and the producer of a stream tell each other, a cache line for each writer.</summary>
[StructLayout(LayoutKind.Explicit, Size = 4 * 128)]
internal struct StreamCounters
{
    /// <summary>The number of the item that the reader waits for. Who changes that back has an answer to give.</summary>
    [FieldOffset(128)] internal long Awaited;

    /// <summary>Whether the producer waits to be asked. The side that changes it back goes on, or has the other one to wake.</summary>
    [FieldOffset(136)] internal int Parked;

    /// <summary>Whether the reader wants no more.</summary>
    [FieldOffset(140)] internal int Closing;

    /// <summary>How many items the reader has asked for.</summary>
    [FieldOffset(256)] internal long Asked;

    /// <summary>How many items the producer has made.</summary>
    [FieldOffset(384)] internal long Made;

    /// <summary>How many items the producer may make as far as it knows.</summary>
    [FieldOffset(392)] internal long Limit;
}
