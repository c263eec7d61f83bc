// A TCP server that sends each line back after a while.
using System.Net;
using System.Net.Sockets;

namespace PyBridge.Lab.Servers;

internal sealed class TcpEcho : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TimeSpan _delay;
    private readonly Task _accepting;

    public TcpEcho(TimeSpan delay)
    {
        _delay = delay;
        _listener.Start(512);
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
            {
                return;
            }

            _ = EchoAsync(client);
        }
    }

    private async Task EchoAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var reader = new StreamReader(client.GetStream());
                await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\n" };
                while (await reader.ReadLineAsync() is { } line)
                {
                    await Task.Delay(_delay);
                    await writer.WriteLineAsync(line);
                }
            }
            catch (IOException)
            {
                // The client hung up; whether that was an error is for its own checksum to say.
            }
        }
    }
}
