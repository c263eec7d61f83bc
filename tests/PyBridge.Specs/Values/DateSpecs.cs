// Specs of datetime's types, Decimal and UUID.
using CsCheck;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class DateSpecs : ValueSpecs
{
    private const int Iterations = 1000;

    private static readonly Gen<DateTime> s_moments = Gen.Long[0, DateTime.MaxValue.Ticks / 10].Select(static x => new DateTime(x * 10));

    [Fact(Timeout = 30_000)]
    public Task Dates_and_times_round_trip_to_the_microsecond()
    {
        s_moments.Sample(static x => Back(x) == x && Back(x).Kind == DateTimeKind.Unspecified, iter: Iterations);
        s_moments.Select(static x => DateTime.SpecifyKind(x, DateTimeKind.Utc)).Sample(static x => Back(x) == x && Back(x).Kind == DateTimeKind.Utc, iter: Iterations);
        s_moments.Sample(static x => Back(DateOnly.FromDateTime(x)) == DateOnly.FromDateTime(x), iter: Iterations);
        s_moments.Sample(static x => Back(TimeOnly.FromDateTime(x)) == TimeOnly.FromDateTime(x), iter: Iterations);
        Gen.Long[long.MinValue / 10, long.MaxValue / 10].Select(static x => new TimeSpan(x * 10)).Sample(static x => Back(x) == x, iter: Iterations);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task An_offset_round_trips_with_its_instant()
    {
        Gen.Select(Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks / 10 - TimeSpan.TicksPerDay], Gen.Int[-14 * 60, 14 * 60])
            .Select(static (ticks, minutes) => new DateTimeOffset(ticks * 10 / 10 * 10 % (DateTime.MaxValue.Ticks - 2 * TimeSpan.TicksPerDay) / 10 * 10 + TimeSpan.TicksPerDay, TimeSpan.FromMinutes(minutes)))
            .Sample(static x => Back(x).EqualsExact(x), iter: Iterations);
        Assert.True(Is(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromMinutes(-90)), "x.isoformat() == '2024-05-06T07:08:09-01:30'"));
        Assert.True(Is(DateTimeOffset.UnixEpoch, "x.tzinfo is datetime.timezone.utc and x.timestamp() == 0"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_tick_below_a_microsecond_is_an_error_not_a_loss()
    {
        Assert.Throws<InvalidCastException>(static () => Back(new DateTime(1)));
        Assert.Throws<InvalidCastException>(static () => Back(DateTimeOffset.MaxValue));
        Assert.Throws<InvalidCastException>(static () => Back(new TimeOnly(15)));
        var error = Assert.Throws<InvalidCastException>(static () => Back(new TimeSpan(-3)));
        Assert.Contains("System.TimeSpan", error.Message, StringComparison.Ordinal);
        Assert.Contains("datetime.timedelta", error.Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Naive_and_aware_are_kept_apart()
    {
        Assert.Throws<InvalidCastException>(static () => Eval<DateTimeOffset>("datetime.datetime(2024, 1, 1)"));
        Assert.Equal(new DateTime(2024, 1, 1), Eval<DateTime>("datetime.datetime(2024, 1, 1)"));

        var utc = Eval<DateTime>("datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))");
        Assert.Equal(new DateTime(2024, 1, 1, 10, 0, 0), utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);

        var local = DateTime.SpecifyKind(new DateTime(2024, 6, 1, 12, 0, 0), DateTimeKind.Local);
        Assert.Equal(local.ToUniversalTime(), Back(local));
        Assert.Throws<InvalidCastException>(static () => Eval<TimeOnly>("datetime.time(1, tzinfo=datetime.timezone.utc)"));
        Assert.Throws<InvalidCastException>(static () => Eval<DateOnly>("datetime.datetime(2024, 1, 1)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task What_dotnet_cannot_hold_is_an_error()
    {
        Assert.Throws<InvalidCastException>(static () =>
            Eval<DateTimeOffset>("datetime.datetime(1900, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(seconds=1)))"));
        Assert.Throws<InvalidCastException>(static () =>
            Eval<DateTimeOffset>("datetime.datetime(1900, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=15)))"));
        Assert.Throws<OverflowException>(static () =>
            Eval<DateTimeOffset>("datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))"));
        Assert.Throws<OverflowException>(static () => Eval<TimeSpan>("datetime.timedelta.max"));
        Assert.Equal(TimeSpan.FromMicroseconds(-1), Eval<TimeSpan>("datetime.timedelta(microseconds=-1)"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Decimals_round_trip_digit_for_digit()
    {
        Gen.Decimal.Sample(static x => decimal.GetBits(Back(x)).SequenceEqual(decimal.GetBits(x)), iter: Iterations);
        foreach (var x in (decimal[])[decimal.MaxValue, decimal.MinValue, 1.10m, 0.00m, decimal.Negate(0.0m), 0.0000000000000000000000000001m])
            Assert.Equal(decimal.GetBits(x), decimal.GetBits(Back(x)));
        Assert.True(Is(1.10m, "str(x) == '1.10'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_Decimal_that_does_not_fit_is_an_error()
    {
        Assert.Equal(1000m, Eval<decimal>("decimal.Decimal('1E+3')"));
        Assert.Equal(1m, Eval<decimal>("decimal.Decimal('1.' + '0' * 40)"));
        Assert.Equal(0m, Eval<decimal>("decimal.Decimal('0E+500')"));
        Assert.Equal(12m, Eval<decimal>("12"));
        Assert.Throws<InvalidCastException>(static () => Eval<decimal>("decimal.Decimal('0.' + '1' * 29)"));
        Assert.Throws<OverflowException>(static () => Eval<decimal>("decimal.Decimal(2) ** 96"));
        Assert.Throws<OverflowException>(static () => Eval<decimal>("decimal.Decimal('1E+999999')"));
        Assert.Throws<OverflowException>(static () => Eval<decimal>("10 ** 30"));
        Assert.Throws<InvalidCastException>(static () => Eval<decimal>("decimal.Decimal('1E-999999')"));
        Assert.Throws<InvalidCastException>(static () => Eval<decimal>("decimal.Decimal('NaN')"));
        Assert.Throws<InvalidCastException>(static () => Eval<decimal>("decimal.Decimal('-Infinity')"));
        Assert.Throws<InvalidCastException>(static () => Eval<decimal>("1.5"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_Guid_is_a_UUID_of_the_same_text()
    {
        Gen.Guid.Sample(static x => Back(x) == x && Ask<Guid, string>(x, "str(x)") == x.ToString(), iter: 200);
        Assert.Throws<InvalidCastException>(static () => Eval<Guid>("'6f9619ff-8b86-d011-b42d-00cf4fc964ff'"));
        return Task.CompletedTask;
    }
}
