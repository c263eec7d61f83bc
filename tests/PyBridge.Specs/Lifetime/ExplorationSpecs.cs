// The loop's queue with its wake-up, and the gate, in every order of their operations; no interpreter takes part.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;
using Xunit;

namespace PyBridge.Specs.Lifetime;

public sealed class ExplorationSpecs
{
    [Fact(Timeout = 30_000)]
    public void No_order_of_pushing_draining_and_sleeping_loses_or_reorders_a_message()
    {
        var orders = Explorer.Explore(static () => QueueScene(closes: false, looksAgain: true));
        Assert.True(orders > 100, $"only {orders} orders");
    }

    [Fact(Timeout = 30_000)]
    public void No_order_in_which_the_loop_closes_leaves_a_message_neither_run_nor_refused_nor_failed()
    {
        var orders = Explorer.Explore(static () => QueueScene(closes: true, looksAgain: true));
        Assert.True(orders > 100, $"only {orders} orders");
    }

    [Fact(Timeout = 30_000)]
    public void The_explorer_finds_the_lost_wake_up_of_a_loop_that_does_not_look_again()
    {
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Explorer.Explore(static () => QueueScene(closes: false, looksAgain: false)));
    }

    [Fact(Timeout = 30_000)]
    public void No_order_of_entering_and_closing_lets_a_thread_be_inside_after_the_gate_was_found_empty()
    {
        var orders = Explorer.Explore(GateScene);
        Assert.True(orders > 100, $"only {orders} orders");
    }

    [Fact(Timeout = 30_000)]
    public void No_order_of_stepping_out_and_ending_ends_the_gate_under_a_thread_that_stepped_out_in_time()
    {
        var orders = Explorer.Explore(DetachScene);
        Assert.True(orders > 100, $"only {orders} orders");
    }

    [Fact(Timeout = 30_000)]
    public void No_order_of_flushing_and_ending_ends_the_gate_under_a_thread_that_flushes()
    {
        var orders = Explorer.Explore(FlushScene);
        Assert.True(orders > 100, $"only {orders} orders");
    }

    [Fact(Timeout = 30_000)]
    public void No_order_in_which_another_thread_fails_what_waits_loses_a_later_message()
    {
        var orders = Explorer.Explore(static () => QueueScene(closes: false, looksAgain: true, fails: true));
        Assert.True(orders > 100, $"only {orders} orders");
    }

    private static (IEnumerator<Func<bool>>[] Actors, Action<string> Check) QueueScene(bool closes, bool looksAgain, bool fails = false)
    {
        var queue = new LoopQueue();
        var signals = 0;
        List<string> ran = [], refused = [], failed = [];

        IEnumerator<Func<bool>> Producer(string name)
        {
            for (var i = 1; i <= 2; i++)
            {
                yield return Explorer.Always;
                var message = new Named($"{name}{i}");
                switch (queue.Push(message))
                {
                    case LoopQueue.Pushed.Refused:
                        refused.Add(message.Name);
                        break;
                    case LoopQueue.Pushed.NeedsWakeup:
                        yield return Explorer.Always;
                        signals++;
                        break;
                }
            }
        }

        // The same operations in the same order as EventLoop.Drain.
        IEnumerator<Func<bool>> Loop()
        {
            while (true)
            {
                yield return () => signals > 0;
                signals = 0;
                while (true)
                {
                    yield return Explorer.Always;
                    for (var message = queue.TakeAll(); message is not null; message = message.Next) ran.Add(((Named)message).Name);
                    yield return Explorer.Always;
                    if (queue.TrySleep() || !looksAgain) break;
                }
            }
        }

        IEnumerator<Func<bool>> Closer()
        {
            yield return Explorer.Always;
            for (var message = queue.Close(); message is not null; message = message.Next) failed.Add(((Named)message).Name);
        }

        // As EventLoop.FailCalls, while the loop may sleep.
        IEnumerator<Func<bool>> Failer()
        {
            yield return Explorer.Always;
            for (var message = queue.TakeFromOutside(); message is not null; message = message.Next) failed.Add(((Named)message).Name);
        }

        IEnumerator<Func<bool>>[] actors = [Producer("a"), Producer("b"), Loop()];
        if (closes) actors = [.. actors, Closer()];
        if (fails) actors = [.. actors, Failer()];
        return (actors, Check);

        void Check(string order)
        {
            string[] all = [.. ran, .. refused, .. failed];
            Assert.True(all.Order().SequenceEqual(["a1", "a2", "b1", "b2"]), $"{string.Join(' ', all)} {order}");
            Assert.True(closes || fails || ran.Count == 4, $"only {string.Join(' ', ran)} ran {order}");
            foreach (var name in "ab")
            {
                var own = ran.Where(one => one[0] == name);
                Assert.True(own.SequenceEqual(own.Order()), $"{string.Join(' ', ran)} {order}");
            }
        }
    }

    private static (IEnumerator<Func<bool>>[] Actors, Action<string> Check) GateScene()
    {
        var gate = new Gate();
        var closed = false;
        var found = false;
        List<string> wrong = [];

        IEnumerator<Func<bool>> Thread()
        {
            // Without an interpreter: the gate looks at the count alone.
            var record = (ThreadRecord)RuntimeHelpers.GetUninitializedObject(typeof(ThreadRecord));
            gate.Register(record);
            for (var i = 0; i < 2; i++)
            {
                yield return Explorer.Always;
                var entered = gate.TryEnter(record);
                if (entered == closed) wrong.Add(entered ? "entered a closed gate" : "was refused at an open gate");
                if (!entered) continue;
                yield return Explorer.Always;
                if (!gate.TryEnter(record)) wrong.Add("was refused though inside");
                gate.Leave(record);
                if (found) wrong.Add("was inside though the gate was found empty");
                yield return Explorer.Always;
                gate.Leave(record);
            }
        }

        // As Attachment.Enter: the short way in first, and where that is refused the one that decides; then once more from inside.
        IEnumerator<Func<bool>> Caller()
        {
            var record = (ThreadRecord)RuntimeHelpers.GetUninitializedObject(typeof(ThreadRecord));
            gate.Register(record);
            for (var i = 0; i < 2; i++)
            {
                yield return Explorer.Always;
                var entered = gate.TryEnterOpen(record);
                if (entered == closed) wrong.Add(entered ? "entered a closed gate by the short way" : "was refused the short way at an open gate");
                if (!entered)
                {
                    yield return Explorer.Always;
                    if (gate.TryEnter(record)) wrong.Add("entered a closed gate by the second way");
                    continue;
                }

                yield return Explorer.Always;
                var again = gate.TryEnterOpen(record);
                if (again == closed) wrong.Add("the short way from inside did not tell an open gate from a closed one");
                if (!again)
                {
                    yield return Explorer.Always;
                    if (!gate.TryEnter(record)) wrong.Add("was refused though inside");
                }

                if (found) wrong.Add("was inside though the gate was found empty");
                yield return Explorer.Always;
                gate.Leave(record);
                yield return Explorer.Always;
                if (found) wrong.Add("was inside, by its first entry, though the gate was found empty");
                gate.Leave(record);
            }
        }

        IEnumerator<Func<bool>> Closer()
        {
            yield return Explorer.Always;
            if (!gate.Close()) wrong.Add("closed twice");
            closed = true;
            yield return () => gate.WaitUntilEmpty(TimeSpan.Zero, null);
            found = true;
        }

        return ([Thread(), Caller(), Closer()], Check);

        void Check(string order)
        {
            Assert.True(wrong.Count == 0, $"{string.Join(", ", wrong)} {order}");
            Assert.True(found, $"never found empty {order}");
            gate.Dispose();
        }
    }

    /// <summary>Python's own threads step out into .NET without asking the gate, closed though it may be: their count begins with that.</summary>
    private static (IEnumerator<Func<bool>>[] Actors, Action<string> Check) DetachScene()
    {
        var gate = new Gate();
        var (found, ended) = (false, false);
        List<string> wrong = [];

        // As Detachment.Enter and Dispose.
        IEnumerator<Func<bool>> Detacher()
        {
            var record = (ThreadRecord)RuntimeHelpers.GetUninitializedObject(typeof(ThreadRecord));
            gate.Register(record);
            for (var i = 0; i < 2; i++)
            {
                yield return Explorer.Always;
                record.Inside++;
                var inTime = !found;
                yield return Explorer.Always;
                if (gate.IsEnded != ended) wrong.Add("the end is not seen");
                if (gate.IsEnded && inTime) wrong.Add("the gate ended under a thread that had stepped out before it was found empty");
                if (gate.IsEnded) yield break; // held for ever
                yield return Explorer.Always;
                if (ended && inTime) wrong.Add("the gate ended before a thread was back that had stepped out in time");
                gate.Leave(record);
            }
        }

        IEnumerator<Func<bool>> Closer()
        {
            yield return Explorer.Always;
            gate.Close();
            yield return () => gate.WaitUntilEmpty(TimeSpan.Zero, null);
            found = true;
            yield return Explorer.Always;
            ended = gate.TryEnd();
        }

        return ([Detacher(), Detacher(), Closer()], Check);

        void Check(string order)
        {
            Assert.True(wrong.Count == 0, $"{string.Join(", ", wrong)} {order}");
            Assert.True(ended, $"never ended {order}");
            gate.Dispose();
        }
    }

    private static (IEnumerator<Func<bool>>[] Actors, Action<string> Check) FlushScene()
    {
        var gate = new Gate();
        var ended = false;
        List<string> wrong = [];

        IEnumerator<Func<bool>> Flusher()
        {
            var record = (ThreadRecord)RuntimeHelpers.GetUninitializedObject(typeof(ThreadRecord));
            gate.Register(record);
            for (var i = 0; i < 2; i++)
            {
                yield return Explorer.Always;
                var entered = gate.TryEnterToFlush(record);
                if (entered == ended) wrong.Add(entered ? "entered a gate that had ended" : "was refused though it had not ended");
                if (!entered) continue;
                yield return Explorer.Always;
                if (ended) wrong.Add("the gate ended under it");
                gate.LeaveFlushed(record);
            }
        }

        IEnumerator<Func<bool>> Closer()
        {
            yield return Explorer.Always;
            gate.Close();
            while (!ended)
            {
                yield return () => gate.WaitUntilEmpty(TimeSpan.Zero, null);
                yield return Explorer.Always;
                ended = gate.TryEnd();
            }
        }

        return ([Flusher(), Flusher(), Closer()], Check);

        void Check(string order)
        {
            Assert.True(wrong.Count == 0, $"{string.Join(", ", wrong)} {order}");
            Assert.True(ended, $"never ended {order}");
            gate.Dispose();
        }
    }

    private sealed class Named(string name) : LoopMessage
    {
        internal string Name { get; } = name;

        internal override void Run(EventLoop loop)
        {
        }

        internal override void Fail(Exception reason)
        {
        }
    }
}
