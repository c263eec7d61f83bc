// The ends of objects that other threads use.
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ObjectDisposalSpecs
{
    private const string Source = """
        import functools, weakref

        def one(): return 1

        def make(tell):
            global callable, kept
            def body():
                tell()
                return kept() is not None
            callable = functools.partial(body)
            kept = weakref.ref(callable)
            return callable

        def forget():
            global callable
            callable = None

        def is_left(): return kept() is not None
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

    /// <summary>A callable written in C, which its caller is to keep. What the callback lets go of is released as soon as it is back in Python.</summary>
    [Theory(Timeout = 30_000)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_object_that_is_disposed_by_what_it_calls_lasts_until_the_call_ends(bool typed)
    {
        using var module = await Python.ModuleAsync(Source);
        for (var i = 0; i < 3; i++)   // the first call of a name takes another way than the later ones
        {
            IDisposable? called = null;
            Action tell = () => called!.Dispose();
            var made = module.Call<PyObject>("make", tell);
            var function = module.Function<bool>("callable");
            called = typed ? function : made;
            (typed ? (IDisposable)made : function).Dispose();
            module.Call("forget");
            Assert.True(typed ? function.Invoke() : made.Call<bool>("__call__"));
            Assert.False(module.Call<bool>("is_left"));
        }
    }
}
