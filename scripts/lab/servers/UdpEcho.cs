// A UDP server that sends each datagram back after a while.
using System.Net;
using System.Net.Sockets;

namespace PyBridge.Lab.Servers;

internal sealed class UdpEcho : IAsyncDisposable
{
    private readonly UdpClient _socket = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly CancellationTokenSource _stop = new();
    private readonly TimeSpan _delay;
    private readonly Task _receiving;

    public UdpEcho(TimeSpan delay)
    {
        _delay = delay;
        _receiving = ReceiveAsync();
    }

    public int Port => ((IPEndPoint)_socket.Client.LocalEndPoint!).Port;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _receiving;
        _socket.Dispose();
        _stop.Dispose();
    }

    private async Task ReceiveAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                _ = AnswerAsync(await _socket.ReceiveAsync(_stop.Token));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // An earlier answer found its port closed (ICMP); the next datagram is another client's.
            }
        }
    }

    private async Task AnswerAsync(UdpReceiveResult datagram)
    {
        await Task.Delay(_delay);
        if (!_stop.IsCancellationRequested) await _socket.SendAsync(datagram.Buffer, datagram.RemoteEndPoint);
    }
}
