// Starts of Python that fail after CPython was initialized.
namespace PyBridge.Scenarios;

internal sealed class Starts : Scenario
{
    public static async Task<int> StartsPoolsThatCannotImport()
    {
        await using var python = await StartAsync();
        using var module = Module(python, """
            import importlib.abc, sys
            class Refuses(importlib.abc.MetaPathFinder):
                def find_spec(self, name, path, target=None):
                    if name == "_decimal": raise error
            sys.modules.pop("_decimal", None)
            sys.meta_path.insert(0, Refuses())
            """);
        foreach (var error in (string[])["RuntimeError", "ImportError"])
        {
            using var builtins = python.Import("builtins");
            using var type = builtins.GetAttr(error);
            module.Set("error", type);
            var start = PythonPool.StartAsync(python, new PythonPoolOptions { Workers = 1, Mode = PythonPoolMode.SubInterpreters });
            Say(await OutcomeAsync(start));
            using var sys = await Task.Run(() => python.Import("sys"));
            if (start.IsCompletedSuccessfully) await start.Result.DisposeAsync();
        }

        return 0;
    }

    public static async Task<int> FailsInItsMiddle()
    {
        PythonException? error = null;
        try
        {
            await PythonHost.StartAsync(new PythonOptions
            {
                Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
                EventLoopFactory = "no_such_module:new_event_loop",
                ReportLeaks = true,
            });
        }
        catch (PythonException exception)
        {
            error = exception;
        }

        Say($"{error?.PythonType}: {error?.Message}");
        Say(await OutcomeAsync(Task.Run(() => error!.Value!.Repr())));
        error!.Value!.Dispose();
        foreach (var again in (Func<Task>[])[static () => Task.Run(static () => PythonHost.Attach()), static () => StartAsync()])
        {
            try
            {
                await again();
            }
            catch (InvalidOperationException exception)
            {
                Say(exception.Message);
            }
        }

        return 0;
    }

    public static async Task<int> WithLimitsThatAreNone()
    {
        foreach (var limit in (TimeSpan[])[Timeout.InfiniteTimeSpan, TimeSpan.MaxValue, TimeSpan.FromSeconds(-2)])
        {
            Say(await OutcomeAsync(PythonHost.StartAsync(new PythonOptions { ShutdownTimeout = limit })));
            Say(await OutcomeAsync(Task.Run(() => PythonHost.Attach(new PythonOptions { ShutdownTimeout = limit }))));
        }

        await using var python = await StartAsync();
        try
        {
            await PythonPool.StartAsync(python, new PythonPoolOptions { Mode = PythonPoolMode.SingleInterpreter, ShutdownTimeout = TimeSpan.MaxValue });
        }
        catch (ArgumentOutOfRangeException exception)
        {
            Say(exception.Message);
        }

        return 0;
    }
}
