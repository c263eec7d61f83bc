// TCP: an item opens a connection, sends a line, reads the echo and adds up its bytes.
using System.Net.Sockets;

namespace PyBridge.Lab.Workloads;

public sealed class Tcp : IWorkload
{
    public string Title => "TCP stream";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 60, Size: 100);

    public long Blocking(int item)
    {
        using var connection = new TcpClient("127.0.0.1", Setting.Current.Tcp);
        using var writer = new StreamWriter(connection.GetStream());
        using var reader = new StreamReader(connection.GetStream());
        writer.Write(Line(item));
        writer.Flush();
        return Sum(reader.ReadLine());
    }

    public async Task<long> AwaitingAsync(int item) => Sum(await EchoAsync(Line(item)));

    /// <summary>Sends one line and returns what comes back; Python awaits it too.</summary>
    public static async Task<string> EchoAsync(string line)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", Setting.Current.Tcp);
        await using var writer = new StreamWriter(connection.GetStream());
        using var reader = new StreamReader(connection.GetStream());
        await writer.WriteAsync(line);
        await writer.FlushAsync();
        return await reader.ReadLineAsync() + "\n";
    }

    private static string Line(int item) => $"item {item} {new string('x', Setting.Current.Size)}\n";

    private static long Sum(string? echo) => echo!.TrimEnd('\n').Sum(c => (long)c) + '\n';
}
