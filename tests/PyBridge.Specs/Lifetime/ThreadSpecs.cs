// The ends of threads that have called Python: who clears their thread states, and that nothing else is touched.
using System.Globalization;
using PyBridge.Interop;
using PyBridge.Native;
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ThreadSpecs
{
    private const string Source = """
        import ctypes, threading

        of_thread = threading.local()
        for asks in ctypes.pythonapi.PyGILState_GetThisThreadState, ctypes.pythonapi.PyThreadState_Get: asks.restype = ctypes.c_void_p
        def is_known(): return ctypes.pythonapi.PyGILState_GetThisThreadState() == ctypes.pythonapi.PyThreadState_Get()

        class Tells:
            def __init__(self, tell): self.tell = tell
            def __del__(self): self.tell(threading.get_ident())

        def keep(tell):
            of_thread.kept = Tells(tell)
            return threading.get_ident()

        def one(): return 1

        ctypes.pythonapi.PyThreadState_GetID.argtypes, ctypes.pythonapi.PyThreadState_GetID.restype = [ctypes.c_void_p], ctypes.c_uint64
        def state(): return ctypes.pythonapi.PyThreadState_GetID(ctypes.pythonapi.PyThreadState_Get())
        def state_and(function): return [state(), function(), state()]
        """;

    /// <summary>By the number that CPython gives each state: an address may have been another's before.</summary>
    [Fact(Timeout = 30_000)]
    public async Task A_thread_has_one_state_for_all_of_its_calls()
    {
        using var module = await Python.ModuleAsync(Source);
        long[] states = [];
        var thread = new Thread(() =>
        {
            var first = module.Call<long>("state");
            Task.Run(() => module.Call("state")).Wait(); // others come and go
            GC.Collect();
            GC.WaitForPendingFinalizers();
            states = [first, .. module.Call<long[]>("state_and", (Func<long>)(() => module.Call<long>("state"))), module.Call<long>("state")];
        });
        thread.Start();
        thread.Join();
        Assert.Equal(5, states.Length);
        Assert.Single(states.Distinct());
        Assert.DoesNotContain(module.Call<long>("state"), states);
    }

    /// <summary>What a thread keeps in a threading.local goes with its state; on free-threaded builds on that very thread, and without a collection.</summary>
    [Fact(Timeout = 30_000)]
    public async Task A_thread_that_died_has_its_state_cleared()
    {
        using var module = await Python.ModuleAsync(Source);
        var told = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        Action<long> tell = told.SetResult;
        long ident = 0;
        var thread = new Thread(() => ident = module.Call<long>("keep", tell));
        thread.Start();
        thread.Join();
        if ((await Python.HostAsync()).IsFreeThreaded)
        {
            Assert.Equal(ident, await told.Task);
            return;
        }

        while (!told.Task.IsCompleted)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            module.Call("one");
        }
    }

    /// <summary>What C libraries ask for by PyGILState_Ensure: where PyGILState has forgotten the thread, that call waits for ever, or makes a second state.</summary>
    [Fact(Timeout = 30_000)]
    public async Task A_thread_that_clears_the_states_of_others_stays_known_to_c_libraries()
    {
        using var module = await Python.ModuleAsync(Source);
        Assert.True(module.Call<bool>("is_known"));
        for (var i = 0; i < 5; i++)
        {
            await RunThreadsAsync(module, 3);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Assert.True(module.Call<bool>("is_known"), $"the thread is not known any more in round {i}");
        }
    }

    [Fact(Timeout = 30_000)]
    public async Task The_thread_that_ends_python_stays_known_to_c_libraries()
    {
        var result = await ScenarioProcess.RunAsync("ThreadsThatLiveToTheEnd");
        Assert.Equal((0, "known at the end", ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }

    /// <summary>No collection is asked for: by itself .NET sees no reason for one for a long time, as what these threads hold is not its own.</summary>
    [SoakFact(minutes: 5)]
    public async Task Threads_that_come_and_go_leave_few_states_at_any_time()
    {
        using var module = await Python.ModuleAsync(Source);
        var before = await CountStatesAsync();
        for (var i = 1; i <= Run.Count(30, 100); i++)
        {
            await RunThreadsAsync(module, 100);
            var more = await CountStatesAsync() - before;
            Assert.True(more < 50, $"{more} thread states more after {i} times 100 threads");
        }
    }

    /// <summary>A state that is left costs a page and more, for the frames of what ran in it.</summary>
    [Fact(Timeout = 30_000)]
    public async Task Threads_that_come_and_go_leave_no_memory()
    {
        var result = await ScenarioProcess.RunAsync("ThreadsThatLeaveMemory");
        Assert.Equal((0, ""), (result.ExitCode, result.StandardError));
        var left = result.StandardOutput.Split(' ').Select(static one => double.Parse(one, CultureInfo.InvariantCulture)).ToArray();
        Assert.True(left[0] < 1500, $"{left[0]} bytes for each thread");
        Assert.True(left[1] < 0.1, $"{left[1]} of Python's blocks for each thread");
    }

    [Fact(Timeout = 30_000)]
    public async Task Threads_that_come_and_go_free_what_the_dead_left()
    {
        var result = await ScenarioProcess.RunAsync("ThreadsThatDie");
        Assert.Equal((0, "ended", ""), (result.ExitCode, result.StandardOutput.Trim(), result.StandardError));
    }

    private const string ShortLived = "short-lived";

    /// <summary>Runs threads one after the other, and waits until they have gone altogether, which Join does not.</summary>
    private static async Task RunThreadsAsync(PyObject module, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var thread = new Thread(() => module.Call<long>("one")) { Name = ShortLived };
            thread.Start();
            thread.Join();
        }

        // Where nothing tells of a thread's end they stay in the books, and the specs look on.
        var gate = (await Python.HostAsync()).Interpreter.Gate;
        SpinWait.SpinUntil(() => !Array.Exists(gate.Records(), static record => record.ThreadName == ShortLived), TimeSpan.FromSeconds(2));
    }

    /// <summary>As Python itself has them.</summary>
    private static async Task<int> CountStatesAsync()
    {
        var interpreter = (await Python.HostAsync()).Interpreter;
        using var attached = Attachment.Enter(interpreter);
        var count = 0;
        for (var state = CPython.PyInterpreterState_ThreadHead(interpreter.Pointer); state != 0; state = CPython.PyThreadState_Next(state)) count++;
        return count;
    }
}
