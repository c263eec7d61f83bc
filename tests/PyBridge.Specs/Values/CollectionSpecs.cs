// Specs of list, tuple, dict and set.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using CsCheck;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class CollectionSpecs : ValueSpecs
{
    [Fact(Timeout = 30_000)]
    public Task Lists_of_any_item_type_round_trip()
    {
        Gen.Long.Array.Sample(static x => Back(x).SequenceEqual(x), iter: 300);
        Gen.Int.Array.Sample(static x => Back(x).SequenceEqual(x), iter: 300);
        Gen.Double.List.Sample(static x => Back(x).SequenceEqual(x), iter: 300);
        Gen.String.List.Sample(static x => Back(x).SequenceEqual(x), iter: 300);
        Gen.Int.Nullable().Array.Array.Sample(static x => Back(x).Zip(x).All(static pair => pair.First.SequenceEqual(pair.Second)), iter: 100);
        Assert.Null(Eval<int[]?>("None"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Every_common_collection_type_can_be_asked_for()
    {
        int[] expected = [3, 1, 2];
        Check<int[]>();
        Check<List<int>>();
        Check<IEnumerable<int>>();
        Check<ICollection<int>>();
        Check<IList<int>>();
        Check<IReadOnlyCollection<int>>();
        Check<IReadOnlyList<int>>();
        Check<ImmutableArray<int>>();
        Check<ImmutableList<int>>();
        Check<Queue<int>>();
        Check<Stack<int>>();
        Check<LinkedList<int>>();
        Check<ConcurrentQueue<int>>();
        Check<System.Collections.ObjectModel.ObservableCollection<int>>();
        return Task.CompletedTask;

        void Check<T>() where T : IEnumerable<int>
        {
            Assert.Equal(expected, Eval<T>("[3, 1, 2]"));
            Assert.Equal(expected, Back(Eval<T>("(3, 1, 2)")));
            Assert.True(Is(Eval<T>("iter([3, 1, 2])"), "x == [3, 1, 2]"));
        }
    }

    [Fact(Timeout = 30_000)]
    public Task Arrays_of_several_dimensions_are_nested_lists()
    {
        var grid = new[,] { { 1, 2, 3 }, { 4, 5, 6 } };
        Assert.True(Is(grid, "x == [[1, 2, 3], [4, 5, 6]]"));
        Assert.Equal(grid, Back(grid));
        Assert.Equal(new[, ,] { { { "a" }, { "b" } } }, Eval<string[,,]>("[(['a'], ['b'])]"));
        Assert.Empty(Eval<int[,]>("[]"));
        Assert.Throws<InvalidCastException>(static () => Eval<int[,]>("[[1, 2], [3]]"));
        Assert.Contains("item [1, 0]", Assert.Throws<InvalidCastException>(static () => Eval<int[,]>("[[1], ['x']]")).Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Text_and_mappings_are_no_lists()
    {
        Assert.Throws<InvalidCastException>(static () => Eval<List<string>>("'abc'"));
        Assert.Throws<InvalidCastException>(static () => Eval<string[]>("{'a': 1}"));
        Assert.Throws<InvalidCastException>(static () => Eval<int[]>("5"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task An_error_says_which_item_it_was()
    {
        var error = Assert.Throws<InvalidCastException>(static () => Eval<List<long>>("[1, 2, 'three']"));
        Assert.Contains("item 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("item 1", Assert.Throws<OverflowException>(static () => Eval<byte[][]>("[b'', [256]]")).Message, StringComparison.Ordinal);
        var value = Assert.Throws<InvalidCastException>(static () => Eval<Dictionary<string, int>>("{'a': 1, 'b': None}"));
        Assert.Contains("the value of key b", value.Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_list_that_changes_while_it_is_read_is_read_as_it_was()
    {
        Run("""
            class Changer:
                def __init__(self, items): self.items = items
                def __index__(self):
                    self.items.clear()
                    return 1
            def shrinking():
                items = []
                items += [5, Changer(items), 7]
                return items
            """);
        Assert.Equal([5L, 1L, 7L], Eval<long[]>("shrinking()"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Every_kind_of_int_in_a_list_is_read_and_what_does_not_fit_leaves_no_error_behind()
    {
        Run("""
            class Count(int): pass
            class Index:
                def __index__(self): return -1
            """);
        Assert.Equal([-1L, 1, 7, long.MinValue, long.MaxValue], Eval<long[]>("[-1, True, Count(7), -2 ** 63, 2 ** 63 - 1]"));
        Assert.Equal([-1, 1, 7, -1], Eval<int[]>("[-1, True, Count(7), Index()]"));
        Assert.Contains("item 1", Assert.Throws<OverflowException>(static () => Eval<long[]>("[-1, 2 ** 63]")).Message, StringComparison.Ordinal);
        Assert.Contains("item 1", Assert.Throws<InvalidCastException>(static () => Eval<long[]>("[-1, 1.0]")).Message, StringComparison.Ordinal);
        Assert.Equal(2, Eval<long>("1 + 1"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Dicts_round_trip_into_every_common_mapping_type()
    {
        Gen.Dictionary(Gen.String, Gen.Double).Sample(static x => Back(x).OrderBy(static p => p.Key, StringComparer.Ordinal)
            .SequenceEqual(x.OrderBy(static p => p.Key, StringComparer.Ordinal)), iter: 200);
        Check<Dictionary<string, int>>();
        Check<IDictionary<string, int>>();
        Check<IReadOnlyDictionary<string, int>>();
        Check<SortedDictionary<string, int>>();
        Check<ConcurrentDictionary<string, int>>();
        Check<ImmutableDictionary<string, int>>();
        Check<FrozenDictionary<string, int>>();
        Assert.Equal(["b", "a"], Eval<Dictionary<string, int>>("collections.OrderedDict(b=1, a=2)").Keys);
        Assert.Equal(1, Eval<Dictionary<string, int>>("types.MappingProxyType({'a': 1})")["a"]);
        return Task.CompletedTask;

        static void Check<T>() where T : IEnumerable<KeyValuePair<string, int>>
        {
            var value = Eval<T>("{'a': 1, 'b': 2}");
            Assert.Equal([1, 2], value.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value));
            Assert.True(Is(value, "x == {'a': 1, 'b': 2} and type(x) is dict"));
        }
    }

    [Fact(Timeout = 30_000)]
    public Task Keys_that_would_collapse_on_the_other_side_are_an_error()
    {
        Assert.Throws<InvalidCastException>(static () => Back(new Dictionary<object, int> { [1] = 1, [1.0] = 2 }));
        Assert.Throws<InvalidCastException>(static () => Back(new HashSet<object> { 1, true }));
        Assert.Throws<InvalidCastException>(static () => Eval<Dictionary<double, int>>("{float('nan'): 1, float('nan'): 2}"));
        Assert.Throws<InvalidCastException>(static () => Eval<Dictionary<string, int>>("{None: 1}"));
        Assert.Throws<InvalidCastException>(static () => Eval<Dictionary<string, int>>("[('a', 1)]"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Sets_round_trip_and_lists_are_none()
    {
        Gen.Int.HashSet.Sample(static x => Back(x).SetEquals(x), iter: 200);
        Assert.True(Eval<ISet<string>>("{'a', 'b'}").SetEquals(["a", "b"]));
        Assert.True(Eval<FrozenSet<int>>("frozenset([1, 2])").SetEquals([1, 2]));
        Assert.True(Eval<SortedSet<int>>("{2: 0, 1: 0}.keys()").SequenceEqual([1, 2]));
        Assert.True(Is(ImmutableHashSet.Create(1, 2), "x == {1, 2} and type(x) is frozenset"));
        Assert.True(Is(new HashSet<int> { 1 }, "type(x) is set"));
        Assert.Throws<InvalidCastException>(static () => Eval<HashSet<int>>("[1, 1]"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_dotnet_collection_that_Python_holds_comes_back_as_itself()
    {
        var held = new LinkedList<int>();
        using var proxy = Proxy(held);
        Assert.Same(held, proxy.As<LinkedList<int>>());
        Assert.Same(held, proxy.As<ICollection<int>>());
        Assert.Same(held, proxy.As<object>());
        var list = new List<string> { "a" };
        using var other = Proxy(list);
        Assert.Same(list, other.As<List<string>>());
        Assert.Same(list, other.As<IReadOnlyList<string>>());
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Tuples_round_trip_at_any_length()
    {
        Assert.Equal((1, "two", 3.0), Back((1, "two", 3.0)));
        Assert.Equal(Tuple.Create(1, "x"), Back(Tuple.Create(1, "x")));
        Assert.Equal(new KeyValuePair<string, int>("a", 1), Back(new KeyValuePair<string, int>("a", 1)));
        var nine = (1, 2L, "3", 4.0, true, (byte)6, '7', "eight", (9, "nested"));
        Assert.Equal(nine, Back(nine));
        Assert.True(Is(nine, "len(x) == 9 and x[7:] == ('eight', (9, 'nested'))"));
        Assert.Equal(ValueTuple.Create(5), Eval<ValueTuple<int>>("(5,)"));
        Assert.Throws<InvalidCastException>(static () => Eval<(int, int)>("(1, 2, 3)"));
        Assert.Throws<InvalidCastException>(static () => Eval<(int, int)>("{1, 2}"));
        Assert.Contains("item 1", Assert.Throws<InvalidCastException>(static () => Eval<(int, int)>("(1, 'x')")).Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }
}
