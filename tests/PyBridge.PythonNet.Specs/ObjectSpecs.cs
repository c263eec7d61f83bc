// One object seen through both libraries: no copy, and the references counted right.
using Python.Runtime;
using Xunit;

namespace PyBridge.PythonNet.Specs;

public sealed class ObjectSpecs
{
    [Fact(Timeout = 30_000)]
    public void Turning_an_object_around_and_back_leaves_its_references_as_they_were()
    {
        Python.Runtime.PyObject o;
        using (Py.GIL()) o = PythonEngine.Eval("object()");
        var before = References(o);

        var ours = o.ToBridge();
        var theirs = ours.ToPythonNet();
        Assert.Equal(before + 2, References(o));

        ours.Dispose();
        using (Py.GIL())
        {
            theirs.Dispose();
            Assert.True(Eventually(() => References(o) == before));
        }
    }

    [Fact(Timeout = 30_000)]
    public void Either_side_keeps_the_object_alive_alone()
    {
        var module = PythonNetFixture.Module("class Thing: pass\nimport weakref\nthing = Thing()\nalive = weakref.ref(thing)\ndef take():\n    global thing\n    t = thing\n    del thing\n    return t");
        Python.Runtime.PyObject theirs;
        using (Py.GIL()) theirs = module.InvokeMethod("take");
        var ours = theirs.ToBridge();
        using (Py.GIL())
        {
            theirs.Dispose();
            Assert.True(IsAlive(module));
        }

        ours.Dispose();
        using (Py.GIL()) Assert.True(Eventually(() => !IsAlive(module)));
    }

    [Fact(Timeout = 30_000)]
    public async Task Any_thread_may_turn_objects_around_without_the_gil()
    {
        Python.Runtime.PyObject o;
        using (Py.GIL()) o = PythonEngine.Eval("object()");
        var before = References(o);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                using var ours = o.ToBridge();
                var theirs = ours.ToPythonNet();
                using (Py.GIL()) theirs.Dispose();
            }
        })));

        using (Py.GIL()) Assert.True(Eventually(() => References(o) == before));
    }

    [Fact(Timeout = 30_000)]
    public void A_disposed_object_is_an_error()
    {
        Python.Runtime.PyObject o;
        using (Py.GIL())
        {
            o = PythonEngine.Eval("object()");
            o.Dispose();
        }

        Assert.Throws<ObjectDisposedException>(() => o.ToBridge());
    }

    [Fact(Timeout = 30_000)]
    public void A_bridge_object_gives_a_pythonnet_object()
    {
        using var math = PythonNetBridge.Host.Import("math");
        var theirs = math.ToPythonNet();

        using (Py.GIL())
        using (theirs) Assert.Equal(3, theirs.InvokeMethod("floor", 3.5.ToPython()).As<int>());
    }

    private static bool IsAlive(Python.Runtime.PyObject module)
    {
        using var thing = module.InvokeMethod("alive");
        return !thing.IsNone();
    }

    private static long References(Python.Runtime.PyObject o)
    {
        using var gil = Py.GIL();
        using var sys = Py.Import("sys");
        return sys.InvokeMethod("getrefcount", o).As<long>();
    }

    /// <summary>What is released by a detached thread is released by the next attached one.</summary>
    private static bool Eventually(Func<bool> condition)
    {
        var state = PythonEngine.BeginAllowThreads();
        PythonNetBridge.Host.Import("math").Dispose();
        PythonEngine.EndAllowThreads(state);
        return condition();
    }
}
