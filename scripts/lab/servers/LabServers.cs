// The servers that workloads talk to, all on loopback, each on a free port: HTTP (Kestrel), a TCP echo and a UDP echo.
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PyBridge.Lab.Servers;

/// <summary>Runs while a demo or a comparison runs.</summary>
internal sealed class LabServers : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly TcpEcho _tcp;
    private readonly UdpEcho _udp;

    private LabServers(WebApplication web, TcpEcho tcp, UdpEcho udp) => (_web, _tcp, _udp) = (web, tcp, udp);

    /// <summary>How long the echoes take to answer: what a server nearby takes.</summary>
    public static TimeSpan EchoDelay { get; } = TimeSpan.FromMilliseconds(5);

    public string Http => _web.Urls.First();

    public int Tcp => _tcp.Port;

    public int Udp => _udp.Port;

    public static async Task<LabServers> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var web = builder.Build();
        web.MapGet("/thing/which_takes", static async (double ages, int item, CancellationToken gone) =>
        {
            if (ages > 0) await Task.Delay(TimeSpan.FromSeconds(ages), gone);
            return Results.Text($"thing {item} took {ages.ToString(CultureInfo.InvariantCulture)} s");
        });
        await web.StartAsync();
        return new LabServers(web, new TcpEcho(EchoDelay), new UdpEcho(EchoDelay));
    }

    public async ValueTask DisposeAsync()
    {
        await _tcp.DisposeAsync();
        await _udp.DisposeAsync();
        await _web.DisposeAsync();
    }
}
