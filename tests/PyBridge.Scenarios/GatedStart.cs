// A start of Python that stops in its middle, on Python's main thread, until it is let go: modules/gated_loop.py waits on two pipes.
using System.Globalization;
using System.IO.Pipes;

namespace PyBridge.Scenarios;

internal sealed class GatedStart : IDisposable
{
    private readonly AnonymousPipeServerStream _entered = new(PipeDirection.In);
    private readonly AnonymousPipeServerStream _released = new(PipeDirection.Out);

    internal GatedStart(string modules)
    {
        Host = PythonHost.StartAsync(new PythonOptions
        {
            Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
            ModulePaths = [modules],
            EventLoopFactory = "gated_loop:new_event_loop",
            Arguments = [Descriptor(_entered), Descriptor(_released)],
        });

        static string Descriptor(AnonymousPipeServerStream pipe) =>
            pipe.ClientSafePipeHandle.DangerousGetHandle().ToString(CultureInfo.InvariantCulture);
    }

    internal Task<PythonHost> Host { get; }

    internal async Task EnteredAsync() => await _entered.ReadExactlyAsync(new byte[1]);

    internal void Release() => _released.WriteByte(1);

    public void Dispose()
    {
        _entered.Dispose();
        _released.Dispose();
    }
}
