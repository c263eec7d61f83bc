// Objects that a program never disposes, at each kind of end.
namespace PyBridge.Scenarios;

internal sealed class Leaks : Scenario
{
    /// <summary>Referred to until the process has ended.</summary>
    private static PyObject[] s_left = [];

    /// <param name="arguments">How it ends: <c>disposed</c>, <c>returns</c> (and the process ends it), or <c>asleep</c> (so that Python cannot be finalized).</param>
    public static async Task<int> WithObjectsNotDisposed(string[] arguments)
    {
        var python = await PythonHost.StartAsync(new PythonOptions
        {
            Python = Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON"),
            ShutdownTimeout = TimeSpan.FromSeconds(arguments[0] == "asleep" ? 0.3 : 5),
            ReportLeaks = true,
            ShutdownReport = Say,
        });
        using (var builtins = python.Import("builtins"))
        {
            s_left = [builtins.Call<PyObject>("object"), builtins.Call<PyObject>("list"), builtins.Call<PyObject>("list")];
        }

        if (arguments[0] == "asleep")
        {
            var sleep = Sleep(python);
            await python.DisposeAsync();
            GC.KeepAlive(sleep);
        }

        if (arguments[0] == "disposed") await python.DisposeAsync();
        return 0;
    }

    /// <summary>The function that a thread is in from here on.</summary>
    private static PyObject Sleep(PythonHost python)
    {
        using var module = Module(python);
        var sleep = module.GetAttr("enter_and_sleep");
        new Thread(() => sleep.Invoke<object?>(3600)) { IsBackground = true }.Start();
        module.Call("wait_entered");
        return sleep;
    }
}
