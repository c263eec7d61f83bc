// A storm: several threads do what a seed chose for them, over and over, and the end comes in the middle of it.
namespace PyBridge.Scenarios;

internal sealed class Storms : Scenario
{
    /// <summary>Arguments: how it ends (dispose, exit, return), then for each thread its operations, one letter each.</summary>
    public static async Task<int> Storm(string[] arguments)
    {
        var python = await StartAsync();
        var module = Module(python, Source + "\nasync def items():\n    for i in range(3): yield i\n");
        var running = new CountdownEvent(arguments.Length - 1);
        var threads = arguments[1..].Select(operations => Task.Run(() => RunAsync(module, operations, running))).ToArray();
        running.Wait();
        switch (arguments[0])
        {
            case "exit":
                Environment.Exit(21);
                return 0;
            case "return":
                return 22;
            default:
                await python.DisposeAsync();
                await Task.WhenAll(threads);
                Say("disposed");
                return 0;
        }
    }

    /// <summary>Until Python ends, which is the one thing that may go wrong.</summary>
    private static async Task RunAsync(PyObject module, string operations, CountdownEvent running)
    {
        for (var round = 0; ; round++)
        {
            foreach (var operation in operations)
            {
                try
                {
                    await RunAsync(module, operation);
                }
                catch (ObjectDisposedException)
                {
                    if (round < 2) running.Signal();
                    return;
                }
                catch (Exception exception) when (exception is PythonException or OperationCanceledException)
                {
                    // What was asked for.
                }
            }

            if (round == 1) running.Signal();
        }
    }

    private static async Task RunAsync(PyObject module, char operation)
    {
        switch (operation)
        {
            case 'c':
                module.Call<long>("count", "apples");
                break;
            case 'a':
                await module.CallAsync<long>("one");
                break;
            case 'b':
                await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => module.CallAsync<long>("one")));
                break;
            case 'x':
                using (var source = new CancellationTokenSource())
                {
                    var call = module.CallAsync("for_ever", source.Token);
                    await source.CancelAsync();
                    await call;
                }

                break;
            case 'e':
                await module.CallAsync("raises");
                break;
            case 's':
                await foreach (var item in module.StreamAsync<long>("items"))
                {
                    if (item == 1) break;
                }

                break;
            case 'g':
                module.Call("call", () => module.Call<long>("count", "x"));
                break;
            case 'f':
                _ = module.GetAttr("one").Clone();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(operation), operation, "not an operation of a storm");
        }
    }
}
