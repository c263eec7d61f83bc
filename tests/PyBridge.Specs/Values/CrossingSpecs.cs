// Specs of crossing often and from several threads: nothing is left behind, first use included.
using System.Collections.Immutable;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class CrossingSpecs : ValueSpecs
{
    public enum Side
    {
        Left,
        Right,
    }

    public sealed record Parcel(string Name, long Weight, List<string> Labels, Side Side, (int, int)? Size);

    [Fact(Timeout = 120_000)]
    public Task Crossing_many_times_leaves_nothing_behind()
    {
        Check("null", static () => Back<string?>(null));
        Check("numbers", static () => (Back(1L << 40), Back(1.5), Back(System.Int128.MaxValue), Back(System.Numerics.Complex.One)));
        Check("text", static () => (Back("text €"), Back("😀\ud800")));
        Check("bytes", static () => Back<byte[]>([1, 2, 3]));
        Check("memory", static () => Back<ReadOnlyMemory<int>>(new[] { 1, 2 }).Length);
        Check("dates", static () => (Back(DateTimeOffset.UnixEpoch), Back(new DateOnly(2024, 1, 1)), Back(TimeSpan.FromHours(1)), Back(TimeOnly.MinValue)));
        Check("decimal", static () => (Back(1.23m), Back(Guid.Empty)));
        Check("list", static () => Back<string[]>(["a", "b"]));
        Check("dict", static () => Back(new Dictionary<string, long[]> { ["a"] = [1 << 20], ["b"] = [] }));
        Check("set", static () => Back(ImmutableHashSet.Create("a", "b")));
        Check("record", static () => Back(new Parcel("p", 1 << 20, ["x"], Side.Right, (1, 2))));
        Check("object", static () => Back<object?>(new object?[] { "a", 1.5 }) as IDisposable);
        Check("failure", static () => Assert.Throws<InvalidCastException>(static () => Back<DateTime[]>([DateTime.UnixEpoch, new DateTime(1)])));
        Check("refusal", static () => Assert.Throws<InvalidCastException>(static () => Back<object, Parcel>(new Dictionary<string, string> { ["name"] = "x", ["weight"] = "heavy" })));
        return Task.CompletedTask;

        static void Check<T>(string what, Func<T> cross)
        {
            const int times = 2000;
            Cross(cross, times);
            var before = Blocks();
            Cross(cross, times);
            var grown = Blocks() - before;
            Assert.True(grown < times / 10, $"{what}: {grown} blocks of memory more after {times} crossings");
        }

        static void Cross<T>(Func<T> cross, int times)
        {
            for (var i = 0; i < times; i++) (cross() as IDisposable)?.Dispose();
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Several_threads_may_cross_at_once_first_use_included()
    {
        using var start = new Barrier(4);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (var i = 0; i < 300; i++)
                {
                    var parcel = new Fresh(n, (Word)(i % 2), [new(i, null)], $"{n}-{i}");
                    var back = Back(parcel);
                    Assert.Equal(parcel.Name, back.Name);
                    Assert.Equal(parcel.Word, back.Word);
                    Assert.Equal(i, back.Nested[0].Value);
                }
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
    }

    public enum Word
    {
        Zero,
        One,
    }

    public sealed record Leaf(int Value, TimeSpan? Time);

    public sealed record Fresh(int Number, Word Word, List<Leaf> Nested, string Name);

    [Fact(Timeout = 60_000)]
    public async Task Containers_may_change_while_another_thread_reads_them()
    {
        Run("moving = list(range(100)); table = {str(i): i for i in range(100)}; done = []");
        var reading = Task.Factory.StartNew(
            static () =>
            {
                for (var i = 0; i < 3000; i++)
                {
                    Assert.All(Eval<long[]>("moving"), static x => Assert.InRange(x, 0, 200));
                    Assert.All(Eval<List<object>>("moving"), static x => Assert.IsType<long>(x));
                    Assert.All(Eval<Dictionary<string, int>>("table"), static pair => Assert.Equal(pair.Key, $"{pair.Value}"));
                    Assert.All(Eval<Dictionary<string, object>>("table"), static pair => Assert.Equal(pair.Key, $"{pair.Value}"));
                }

                Run("done.append(1)");
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var writing = Task.Factory.StartNew(
            static () => Run("""
                while not done:
                    moving.extend(range(100, 200))
                    del moving[100:]
                    for i in range(100, 150): table[str(i)] = i
                    for i in range(100, 150): del table[str(i)]
                """),
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            await reading;
        }
        finally
        {
            Run("done.append(1)");
            await writing;
        }
    }

    private static long Blocks()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return Eval<long>("(gc.collect(), sys.getallocatedblocks())[1]");
    }
}
