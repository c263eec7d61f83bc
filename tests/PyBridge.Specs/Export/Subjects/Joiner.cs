// A .NET component in a Python process that joins the interpreter, for the tests of PythonHost.Attach there.
namespace PyBridge.Subjects;

/// <param name="limit">Seconds that its disposal may take.</param>
public sealed class Joiner(double limit) : IAsyncDisposable
{
    private readonly PythonHost _python = PythonHost.Attach(new PythonOptions { ShutdownTimeout = TimeSpan.FromSeconds(limit) });

    public Joiner()
        : this(5)
    {
    }

    public double Root(double value)
    {
        using var math = _python.Import("math");
        return math.Call<double>("sqrt", value);
    }

    public Task<string> SleepAsync(double seconds) => OutcomeAsync("slept", async () =>
    {
        using var asyncio = _python.Import("asyncio");
        await asyncio.CallAsync("sleep", seconds);
    });

    /// <summary>Awaits a coroutine function of the program's on the loop of this host.</summary>
    public Task<string> AwaitAsync(string function) => OutcomeAsync("awaited", async () =>
    {
        using var program = _python.Import("__main__");
        await program.CallAsync(function);
    });

    /// <summary>Calls a function of the program's on a thread of .NET's pool.</summary>
    public Task<string> CallOnPoolAsync(string function) => OutcomeAsync("called", () => Task.Run(() =>
    {
        using var program = _python.Import("__main__");
        program.Call(function);
    }));

    public ValueTask DisposeAsync() => _python.DisposeAsync();

    private static async Task<string> OutcomeAsync(string good, Func<Task> call)
    {
        try
        {
            await call();
            return good;
        }
        catch (ObjectDisposedException)
        {
            return "disposed";
        }
    }
}
