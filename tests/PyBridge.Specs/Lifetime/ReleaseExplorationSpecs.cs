// The queue of releases and the wake-up's descriptor, in every order of their operations; no interpreter takes part.
using PyBridge.Interop;
using PyBridge.Native;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ReleaseExplorationSpecs
{
    [Fact(Timeout = 30_000)]
    public void No_order_of_forgetting_and_draining_releases_twice_or_leaves_something_behind()
    {
        var orders = Explorer.Explore(ReleaseScene);
        Assert.True(orders > 100, $"only {orders} orders");
    }

    [Fact(Timeout = 30_000)]
    public void No_order_of_signals_resets_and_the_close_loses_a_signal_or_writes_to_another_descriptor()
    {
        var orders = Explorer.Explore(WakeupScene);
        Assert.True(orders > 100, $"only {orders} orders");
    }

    private static (IEnumerator<Func<bool>>[] Actors, Action<string> Check) ReleaseScene()
    {
        List<nint> released = [];
        ReleaseQueue queue = null!;
        queue = new ReleaseQueue(
            reference =>
            {
                released.Add(reference);
                if (reference == 11) queue.Add(99); // an object's own finalizer forgets another
            },
            states => released.AddRange(states.Select(static state => -state)));

        IEnumerator<Func<bool>> Finalizer(nint first)
        {
            yield return Explorer.Always;
            queue.Add(first);
            yield return Explorer.Always;
            queue.AddState(first + 1);
            yield return Explorer.Always;
            queue.Add(first + 2);
        }

        // As an attached thread does when it comes by: a look, then a bounded drain.
        IEnumerator<Func<bool>> Passer()
        {
            for (var i = 0; i < 2; i++)
            {
                yield return Explorer.Always;
                if (!queue.HasWork) continue;
                yield return Explorer.Always;
                queue.Drain(most: 2);
            }
        }

        return ([Finalizer(11), Finalizer(21), Passer()], Check);

        void Check(string order)
        {
            while (queue.HasWork) queue.Drain();
            nint[] all = [11, -12, 13, 21, -22, 23, 99];
            Assert.True(released.Order().SequenceEqual(all.Order()), $"{string.Join(' ', released)} {order}");
            Assert.True(queue.Count == 0, $"{queue.Count} counted {order}");
        }
    }

    private static (IEnumerator<Func<bool>>[] Actors, Action<string> Check) WakeupScene()
    {
        var wakeup = new Wakeup();
        Wakeup? next = null;
        var isSet = false;
        List<string> wrong = [];

        IEnumerator<Func<bool>> Signaller()
        {
            for (var i = 0; i < 3; i++)
            {
                yield return Explorer.Always;
                wakeup.Signal();
                if (next is null) isSet = true;
            }
        }

        IEnumerator<Func<bool>> Loop()
        {
            for (var i = 0; i < 2; i++)
            {
                yield return () => next is not null || isSet;
                if (next is not null) yield break;
                if (!IsReadable(wakeup)) wrong.Add("a signal was lost");
                wakeup.Reset();
                isSet = false;
                if (IsReadable(wakeup)) wrong.Add("readable after a reset");
            }
        }

        // The number of the closed descriptor goes to the next one that is made: a late signal must not reach that.
        IEnumerator<Func<bool>> Closer()
        {
            yield return Explorer.Always;
            wakeup.Dispose();
            next = new Wakeup();
        }

        return ([Signaller(), Signaller(), Loop(), Closer()], Check);

        void Check(string order)
        {
            if (IsReadable(next!)) wrong.Add("a signal reached another descriptor");
            next!.Dispose();
            Assert.True(wrong.Count == 0, $"{string.Join(", ", wrong)} {order}");
        }
    }

    private static bool IsReadable(Wakeup wakeup)
    {
        // An eventfd shows its count where /proc describes the descriptor.
        var line = File.ReadLines($"/proc/self/fdinfo/{wakeup.Descriptor}").First(static one => one.StartsWith("eventfd-count:", StringComparison.Ordinal));
        return line["eventfd-count:".Length..].Trim() != "0";
    }
}
