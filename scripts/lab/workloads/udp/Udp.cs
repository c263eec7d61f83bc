// UDP: an item sends one datagram, waits for the echo and adds up its bytes.
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PyBridge.Lab.Workloads;

public sealed class Udp : IWorkload
{
    public string Title => "UDP";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 60);

    public long Blocking(int item)
    {
        using var channel = new UdpClient("127.0.0.1", Setting.Current.Udp);
        channel.Client.ReceiveTimeout = 5_000;
        channel.Send(Encoding.ASCII.GetBytes($"item {item}"));
        IPEndPoint? sender = null;
        return channel.Receive(ref sender).Sum(b => (long)b);
    }

    public async Task<long> AwaitingAsync(int item) => (await EchoAsync($"item {item}")).Sum(c => (long)c);

    /// <summary>Sends one datagram and returns the answer; Python awaits it too.</summary>
    public static async Task<string> EchoAsync(string text)
    {
        using var channel = new UdpClient("127.0.0.1", Setting.Current.Udp);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await channel.SendAsync(Encoding.ASCII.GetBytes(text), limit.Token);
        return Encoding.ASCII.GetString((await channel.ReceiveAsync(limit.Token)).Buffer);
    }
}
