// The ends of objects that other threads use.
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ObjectDisposalSpecs
{
    private const string Source = """
        def one(): return 1
        """;

    /// <summary>No order can be forced inside a call's first nanoseconds, so the two threads meet there thousands of times: unmended, it crashed within a few hundred.</summary>
    [Fact(Timeout = 30_000)]
    public async Task A_call_that_meets_the_disposal_of_its_object_runs_or_says_so()
    {
        const int Rounds = 5_000;
        using var module = await Python.ModuleAsync(Source);
        PyObject[] objects = [.. Enumerable.Range(0, Rounds).Select(_ => module.Clone())];
        var round = -1;
        var disposer = new Thread(() =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                while (Volatile.Read(ref round) < i) Thread.Yield();
                Thread.SpinWait(i % 200);
                objects[i].Dispose();
            }
        });
        disposer.Start();
        for (var i = 0; i < Rounds; i++)
        {
            Volatile.Write(ref round, i);
            Assert.Throws<ObjectDisposedException>(() => CallOn(objects[i]));
        }

        disposer.Join();
    }

    private static void CallOn(PyObject module)
    {
        while (true) Assert.Equal(1, module.Call<long>("one"));
    }
}
