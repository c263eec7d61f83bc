// Subprocess: an item starts a program that takes a while and prints the item's number.
using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace PyBridge.Lab.Workloads;

public sealed class Subprocess : IWorkload
{
    public string Title => "subprocess";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 20, Seconds: 0.02);

    public long Blocking(int item) => AwaitingAsync(item).GetAwaiter().GetResult();

    public async Task<long> AwaitingAsync(int item) => long.Parse(
        await RunAsync("sh", "-c", $"sleep {Setting.Current.Seconds.ToString(CultureInfo.InvariantCulture)}; echo {item}"),
        CultureInfo.InvariantCulture);

    /// <summary>What a program prints; Python awaits it too.</summary>
    public static async Task<string> RunAsync(string program, string option, string text) =>
        (await Cli.Wrap(program).WithArguments([option, text]).ExecuteBufferedAsync()).StandardOutput;
}
