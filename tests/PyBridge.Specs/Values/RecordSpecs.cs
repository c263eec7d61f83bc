// Specs of dataclasses, NamedTuples, TypedDicts and C# records; of enums; of object.
using System.Numerics;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class RecordSpecs : ValueSpecs
{
    public sealed record Row(string Name, decimal UnitPrice, int Count = 1);

    public readonly record struct Point(double X, double Y);

    public sealed record Node(int Value, Node? Next, List<Node> Children);

    public sealed record Settings
    {
        public required string Host { get; init; }

        public int Port { get; init; } = 80;

        public bool IsDefault => Port == 80;
    }

    public sealed class Plain
    {
        public string? Title { get; set; }

        public int Size { get; set; } = 7;
    }

    public sealed record Keyword(int Class, string HTTPStatus);

    [Fact(Timeout = 30_000)]
    public Task A_dataclass_a_NamedTuple_and_a_TypedDict_are_the_same_record()
    {
        Run("""
            @dataclasses.dataclass
            class RowData:
                name: str
                unit_price: decimal.Decimal
                count: int = 1
            RowTuple = collections.namedtuple('RowTuple', 'name unit_price count')
            """);
        var expected = new Row("apple", 1.50m, 3);
        Assert.Equal(expected, Eval<Row>("RowData('apple', decimal.Decimal('1.50'), 3)"));
        Assert.Equal(expected, Eval<Row>("RowTuple('apple', decimal.Decimal('1.50'), 3)"));
        Assert.Equal(expected, Eval<Row>("{'name': 'apple', 'unit_price': decimal.Decimal('1.50'), 'count': 3}"));
        Assert.Equal(expected, Eval<Row>("types.SimpleNamespace(Name='apple', UnitPrice=decimal.Decimal('1.50'), Count=3)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task What_has_a_default_may_be_missing_and_what_has_none_may_not()
    {
        Assert.Equal(1, Eval<Row>("{'name': 'x', 'unit_price': 2}").Count);
        Assert.Equal(80, Eval<Settings>("{'host': 'h'}").Port);
        Assert.Equal(7, Eval<Plain>("{'title': 't'}").Size);
        var error = Assert.Throws<InvalidCastException>(static () => Eval<Row>("{'name': 'x'}"));
        Assert.Contains("no key 'unit_price' for UnitPrice", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidCastException>(static () => Eval<Settings>("{'port': 1}"));
        Assert.Throws<InvalidCastException>(static () => Eval<Row>("'text'"));
        Assert.Contains("member Count", Assert.Throws<InvalidCastException>(static () => Eval<Row>("{'name': 'x', 'unit_price': 2, 'count': 1.5}")).Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_record_is_a_frozen_dataclass_that_reads_like_a_mapping()
    {
        var row = new Row("apple", 1.50m, 3);
        Assert.Equal(row, Back(row));
        Assert.True(Is(row, "dataclasses.is_dataclass(x) and x.name == 'apple' and x['unit_price'] == decimal.Decimal('1.50') and dict(**x)['count'] == 3"));
        Assert.Equal("Row(name='apple', unit_price=Decimal('1.50'), count=3)", Ask<Row, string>(row, "repr(x).split('.')[-1] if False else repr(x)"));
        Assert.True(Is((row, row with { Count = 4 }), "x[0] != x[1] and type(x[0]) is type(x[1]) and x[0] == dataclasses.replace(x[1], count=3)"));
        Assert.True(Is(new Settings { Host = "h" }, "set(x.keys()) == {'host', 'port'}"));
        Assert.Equal(new Point(1, 2), Back(new Point(1, 2)));
        Assert.Equal(new Keyword(1, "ok"), Back(new Keyword(1, "ok")));
        Assert.True(Is(new Keyword(1, "ok"), "x.class_ == 1 and x.http_status == 'ok'"));
        Assert.True(Is(new { FirstName = "a", Age = 3 }, "x.first_name == 'a' and x.age == 3"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Records_nest()
    {
        var tree = Back(new Node(1, new Node(2, null, []), [new Node(3, null, [])]));
        Assert.Equal(2, tree.Next!.Value);
        Assert.Equal(3, Assert.Single(tree.Children).Value);
        Assert.Equal(5, Eval<List<Row?>>("[None, {'name': 'n', 'unit_price': 1, 'count': 5}]")[1]!.Count);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_class_that_is_no_value_has_no_counterpart_unless_one_is_given()
    {
        var error = Assert.Throws<InvalidCastException>(static () => Eval<System.Net.Http.HttpClient>("1"));
        Assert.Contains("System.Net.Http.HttpClient", error.Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }
}

public class EnumSpecs : ValueSpecs
{
    public enum Color
    {
        Red,
        DarkRed = 5,
        Crimson = DarkRed,
        Blue,
    }

    [Flags]
    public enum Access : ulong
    {
        None = 0,
        Read = 1,
        Write = 2,
        All = ulong.MaxValue,
    }

    [Fact(Timeout = 30_000)]
    public Task A_member_is_an_int_with_a_name()
    {
        Assert.Equal(Color.Blue, Back(Color.Blue));
        Assert.True(Is(Color.Blue, "isinstance(x, enum.IntEnum) and x == 6 and x.name == 'Blue' and type(x).DarkRed is type(x).Crimson"));
        Assert.True(Is(Access.Read | Access.Write, "isinstance(x, enum.IntFlag) and x == 3 and type(x).Read in x"));
        Assert.Equal(Access.All, Back(Access.All));
        Assert.Equal(Access.None, Back(Access.None));
        Assert.Equal(DayOfWeek.Friday, Back(DayOfWeek.Friday));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_name_a_value_and_a_member_of_any_enum_class_will_do()
    {
        Run("class Paint(enum.Enum):\n    DARK_RED = 'd'\n    OTHER = 6\nclass Odd(enum.IntEnum):\n    RED = 6\nclass Named(enum.StrEnum):\n    X = 'blue'");
        Assert.Equal(Color.DarkRed, Eval<Color>("Paint.DARK_RED"));
        Assert.Equal(Color.Blue, Eval<Color>("Paint.OTHER"));
        Assert.Equal(Color.Red, Eval<Color>("Odd.RED"));
        Assert.Equal(Color.Blue, Eval<Color>("Named.X"));
        Assert.Equal(Color.Blue, Eval<Color>("6"));
        Assert.Equal(Color.DarkRed, Eval<Color>("'dark_red'"));
        Assert.Equal(Access.Read | Access.Write, Eval<Access>("3"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task What_is_not_defined_is_an_error()
    {
        Assert.Throws<InvalidCastException>(static () => Eval<Color>("4"));
        Assert.Throws<InvalidCastException>(static () => Eval<Color>("'green'"));
        Assert.Throws<InvalidCastException>(static () => Eval<Color>("True"));
        Assert.Throws<OverflowException>(static () => Eval<Color>("2 ** 40"));
        Assert.Throws<OverflowException>(static () => Eval<Access>("-1"));
        return Task.CompletedTask;
    }
}

public class ObjectSpecs : ValueSpecs
{
    [Fact(Timeout = 30_000)]
    public Task Plain_values_are_what_they_are_by_nature()
    {
        Assert.Null(Eval<object?>("None"));
        Assert.Equal(true, Eval<object>("True"));
        Assert.Equal(5L, Eval<object>("5"));
        Assert.Equal(BigInteger.Pow(2, 70), Eval<object>("2 ** 70"));
        Assert.Equal(1.5, Eval<object>("1.5"));
        Assert.Equal(new Complex(0, 1), Eval<object>("1j"));
        Assert.Equal("text", Eval<object>("'text'"));
        Assert.Equal(new byte[] { 1 }, Eval<object>("b'\\x01'"));
        Assert.Equal(1.5m, Eval<object>("decimal.Decimal('1.5')"));
        Assert.Equal(new DateTime(2024, 1, 1), Eval<object>("datetime.datetime(2024, 1, 1)"));
        Assert.Equal(DateTimeOffset.UnixEpoch, Eval<object>("datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)"));
        Assert.Equal(new DateOnly(2024, 1, 1), Eval<object>("datetime.date(2024, 1, 1)"));
        Assert.Equal(new TimeSpan(1, 0, 0, 0), Eval<object>("datetime.timedelta(1)"));
        Assert.IsType<Guid>(Eval<object>("uuid.uuid4()"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task What_can_change_or_does_not_fit_stays_a_Python_object()
    {
        foreach (var expression in (string[])["[1]", "{}", "bytearray()", "(1,)", "object()", "decimal.Decimal('NaN')", "datetime.timedelta.max", "len"])
        {
            using var value = Assert.IsType<PyObject>(Eval<object>(expression));
            Assert.True(Is<object>(value, "x is not None"));
        }

        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Boxed_values_cross_by_their_own_type()
    {
        Assert.True(Is<object?[]>([null, 1, 2L, "3", 4.5, 'c', 1.5m, new[] { 1 }, (1, 2)], "x[:6] == [None, 1, 2, '3', 4.5, 'c'] and x[7:] == [[1], (1, 2)]"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_Python_object_is_itself_on_its_way_back()
    {
        Run("token = object()");
        using var token = Eval<PyObject>("token");
        Assert.True(Is(token, "x is token"));
        Assert.True(Is<object>(token, "x is token"));
        Assert.True(Is(new Dictionary<string, PyObject?> { ["a"] = token, ["b"] = null }, "x['a'] is token and x['b'] is None"));
        return Task.CompletedTask;
    }

    public sealed record Celsius(double Degrees);

    private sealed class CelsiusConverter : PythonConverter<Celsius>
    {
        public override object? ToPython(Celsius value) => ("°C", value.Degrees);

        public override Celsius FromPython(PyObject value) => new(value.As<(string, double)>().Item2);
    }

    [Fact(Timeout = 30_000)]
    public Task A_program_may_say_what_its_own_types_are_in_Python()
    {
        PythonConverter.Register(new CelsiusConverter());
        Assert.True(Is(new Celsius(20), "x == ('°C', 20.0)"));
        Assert.Equal([new Celsius(5), null], Back<Celsius?[]>([new Celsius(5), null]));
        Assert.Throws<InvalidOperationException>(static () => PythonConverter.Register(new CelsiusConverter()));
        return Task.CompletedTask;
    }
}
