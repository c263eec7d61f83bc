// A C# host that runs a Python file as `python FILE ARGUMENTS...` would: the Python tests' other home.
// Usage: PyBridge.PythonTests [--main-thread] FILE [ARGUMENTS...]; PYBRIDGE_PYTHON chooses the interpreter,
// PYBRIDGE_LOOP the kind of the host's own event loop (debug, uvloop; eager tasks are the tests' own doing).
using PyBridge;

var onMainThread = args is ["--main-thread", ..];
var arguments = onMainThread ? args[1..] : args;
if (arguments.Length == 0)
{
    await Console.Error.WriteLineAsync("Usage: PyBridge.PythonTests [--main-thread] FILE [ARGUMENTS...]");
    return 2;
}

// In a checkout the tests lie four folders above bin/Release/net10.0 of this project.
var tests = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "python"));
var loop = Environment.GetEnvironmentVariable("PYBRIDGE_LOOP");
await using var python = await PythonHost.StartAsync(new PythonOptions
{
    ModulePaths = [tests],
    Debug = loop == "debug",
    EventLoopFactory = loop == "uvloop" ? "uvloop:new_event_loop" : null,
});
using var embedded = python.Import("embedded");
return onMainThread
    ? await embedded.CallAsync<int>("run_on_main_thread", (object)arguments)
    : embedded.Call<int>("run", (object)arguments);
