// Subjects of the Python tests: interfaces, explicit implementations, structures, events, delegates, generics, nesting.
namespace PyBridge.Subjects;

#pragma warning disable CA1003, CA2211, CA1036, CA1024, CA1051, CA1052, CA1716, CA1815, CA1822, CA1034, CA2225, CA1708, CA1720, IDE0060 // What is unusual here is tested.
public interface IShape
{
    double Area { get; }

    string Describe(string prefix);

    bool TryScale(double factor, out double area);
}

public interface IHidden
{
    string Secret();
}

public sealed class Square(double side) : IShape, IHidden
{
    public double Area => side * side;

    public string Describe(string prefix) => $"{prefix} square";

    public bool TryScale(double factor, out double area)
    {
        area = Area * factor;
        return factor > 0;
    }

    string IHidden.Secret() => "explicit";
}

public static class Shapes
{
    public static string Report(IShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var ok = shape.TryScale(2, out var area);
        return FormattableString.Invariant($"{shape.Describe("a")} of {shape.Area}, scaled {ok} {area}");
    }

    public static IShape Same(IShape shape) => shape;

    public static IShape Unit() => new Square(1);
}

public struct Money(decimal amount) : IComparable<Money>, IComparable
{
    public decimal Amount = amount;

    public readonly decimal Twice => Amount * 2;

    public void Raise(decimal by) => Amount += by;

    public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);

    public static Money operator *(Money a, int times) => new(a.Amount * times);

    public static Money operator *(int times, Money a) => a * times;

    public static Money operator -(Money a) => new(-a.Amount);

    public static implicit operator decimal(Money money) => money.Amount;

    public readonly int CompareTo(Money other) => Amount.CompareTo(other.Amount);

    public readonly int CompareTo(object? obj) => obj is Money other ? CompareTo(other) : 1;
}

[Flags]
public enum Toppings : byte
{
    None = 0,
    Cheese = 1,
    Ham = 2,
    Both = Cheese | Ham,
}

public sealed class Bell
{
    public event EventHandler<string>? Rang;

    public event Func<int, int>? Asked;

    public static event Action? Everywhere;

    public event Action<int, int>? Paired;

    public void Ring(string note) => Rang?.Invoke(this, note);

    public int? Ask(int value) => Asked?.Invoke(value);

    public void RingPair(int first, int second) => Paired?.Invoke(first, second);

    public static void RingEverywhere() => Everywhere?.Invoke();

    public bool HasHandlers => Rang is not null;
}

public delegate bool Parse(string text, out int value);

public class Box<T>(T value)
{
    public static int Made { get; set; }

    public T Value { get; set; } = value;

    public Box<TOut> Map<TOut>(Func<T, TOut> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new(map(Value));
    }

    public static string Kind<TOther>() => typeof(T).Name + " " + typeof(TOther).Name;

    public class Inner
    {
        public string Name => typeof(T).Name;
    }
}

public class Grid
{
    private readonly Dictionary<(int, int), string> _cells = [];

    public string? this[int row, int column]
    {
        get => _cells.GetValueOrDefault((row, column));
        set => _cells[(row, column)] = value!;
    }
}

public class Animal
{
    public const int Legs = 4;

    public static readonly string Kingdom = "Animalia";

    public static int Count;

    public string Name = "none";

    public virtual string Speak() => "...";

    public string Call(string name) => name + "!";
}

public class Dog : Animal
{
    public override string Speak() => "Woof";

    public string Call(int times) => string.Concat(Enumerable.Repeat("Dog", times));
}

public static class Callbacks
{
    public static int Apply(Func<int, int> function, int value) => function(value);

    public static string Overloaded(Action action)
    {
        action();
        return "Action";
    }

    public static string Overloaded(Action<int> action)
    {
        action(1);
        return "Action<int>";
    }

    public static async Task<string> Overloaded(Func<Task<string>> function) => "Func<Task> " + await function().ConfigureAwait(false);

    public static Func<long, long> Doubler { get; } = [RunsAttached] (x) => x * 2;

    public static Func<long, long> SlowDoubler { get; } = x => x * 2;

    public static void Throw(string message) => throw new InvalidOperationException(message);

    public static string Catch(Action action)
    {
        try
        {
            action();
            return "nothing";
        }
        catch (Exception caught) when (caught is not OutOfMemoryException)
        {
            return caught.GetType().Name + ": " + caught.Message;
        }
    }
}

public static class TextExtensions
{
    public static string Shout(this Animal animal) => animal.Speak().ToUpperInvariant();
}
#pragma warning restore CA1003, CA2211, CA1036, CA1024, CA1051, CA1052, CA1716, CA1815, CA1822, CA1034, CA2225, CA1708, CA1720, IDE0060
