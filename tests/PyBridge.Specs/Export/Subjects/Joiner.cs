// A .NET component in a Python process that joins the interpreter, for the tests of PythonHost.Attach there.
namespace PyBridge.Subjects;

public sealed class Joiner : IAsyncDisposable
{
    private readonly PythonHost _python = PythonHost.Attach();

    public double Root(double value)
    {
        using var math = _python.Import("math");
        return math.Call<double>("sqrt", value);
    }

    public async Task<string> SleepAsync(double seconds)
    {
        try
        {
            using var asyncio = _python.Import("asyncio");
            await asyncio.CallAsync("sleep", seconds);
            return "slept";
        }
        catch (ObjectDisposedException)
        {
            return "disposed";
        }
    }

    public ValueTask DisposeAsync() => _python.DisposeAsync();
}
