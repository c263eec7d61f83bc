// Subjects of the Python tests: short members and overloads.
namespace PyBridge.Subjects;

#pragma warning disable CA1024, CA1822, IDE0060 // Instance members, and parameters that only choose an overload, are what is tested.
/// <summary>Adds numbers.</summary>
public class Calculator
{
    private long _total;

    public long Total => _total;

    public long Computed
    {
        get => Math.Abs(_total);
        set => _total = value;
    }

    /// <summary>The sum of two numbers.</summary>
    [RunsAttached]
    public long Add(long a, long b) => a + b;

    public long AddDetached(long a, long b) => a + b;

    public void Accumulate(long value) => _total += value;

    public string Which(int value) => "int";

    public string Which(long value) => "long";

    public string Which(double value) => "double";

    public string Which(string value) => "string";

    public string Which(bool value) => "bool";

    public string Which(object? value) => "object";

    public string Which(params string[] values) => "strings";

    public string Byte(byte value) => "byte " + value;

    public static string Optional(int a, string b = "b", double c = 1.5) => FormattableString.Invariant($"{a} {b} {c}");

    public static int Count(params int[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Length;
    }

    public static string Join(string separator, params object?[] values) => string.Join(separator, values);

    public static bool Swap(ref int a, ref int b)
    {
        (a, b) = (b, a);
        return true;
    }

    public static void Halves(int value, out int half, out int rest) => (half, rest) = (value / 2, value % 2);

    public static int In(in int value) => value + 1;

    public static int Sum(ReadOnlySpan<int> values)
    {
        var sum = 0;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static void Fill(Span<byte> values) => values.Fill(7);

    public static int Length(ReadOnlyMemory<byte> memory) => memory.Length;

    public static string Nullable(int? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null";
}
#pragma warning restore CA1024, CA1822, IDE0060
