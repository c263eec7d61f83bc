// What a workload is told about its size and surroundings; setting.py reads the same words from the same place.
using System.Text.Json;

namespace PyBridge.Lab.Workloads;

/// <summary>The size of a workload and the addresses it may use.</summary>
/// <param name="Items">How many items are to be run.</param>
/// <param name="Seconds">How long an item waits for somebody else, in seconds.</param>
/// <param name="Size">How much an item computes or sends, in the workload's own unit.</param>
public sealed record Setting(int Items, double Seconds = 0, int Size = 0)
{
    /// <summary>The environment variable that carries the setting into a cell's process, as JSON.</summary>
    public const string Variable = "LAB_SETTING";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private static Setting? s_current;

    /// <summary>The laboratory's web server, <c>http://127.0.0.1:PORT</c>.</summary>
    public string Http { get; init; } = "";

    /// <summary>The port of the TCP echo on loopback.</summary>
    public int Tcp { get; init; }

    /// <summary>The port of the UDP echo on loopback.</summary>
    public int Udp { get; init; }

    /// <summary>A folder that this cell may write into.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The path of this assembly, for Python processes that load it.</summary>
    public string Library { get; init; } = "";

    /// <summary>The HTTP client that coroutines use: <c>asyncio</c>, <c>aiohttp</c> or <c>httpx</c>; empty for the best that is installed.</summary>
    public string Client { get; init; } = "";

    /// <summary>The setting of this process, from <see cref="Variable"/>.</summary>
    /// <exception cref="InvalidOperationException">The process was not started as a cell.</exception>
    public static Setting Current => s_current ??= Parse(Environment.GetEnvironmentVariable(Variable) ?? throw new InvalidOperationException(
        $"{Variable} is not set: a workload runs inside a cell, which scripts/demo and scripts/compare start."));

    /// <summary>How long an item waits for somebody else.</summary>
    public TimeSpan Wait => TimeSpan.FromSeconds(Seconds);

    /// <summary>The text that <see cref="Parse"/> and setting.py read.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, s_json);

    private static Setting Parse(string json) => JsonSerializer.Deserialize<Setting>(json, s_json)!;
}
