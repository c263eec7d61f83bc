// datetime's date, time, datetime and timedelta ⇄ DateOnly, TimeOnly, DateTime, DateTimeOffset and TimeSpan.
using PyBridge.Native;

namespace PyBridge.Interop.Values;

/// <summary>
/// Python's dates and times. Python counts microseconds: a tick more than that is an error, not a loss. The thread is attached.
/// <list type="bullet">
/// <item><see cref="DateTimeOffset"/> ⇄ an aware datetime: instant and offset; a naive one is an error, for nobody knows its offset.</item>
/// <item><see cref="DateTime"/>: Unspecified ⇄ naive; Utc ⇄ aware in UTC; Local becomes aware with its offset; an aware one becomes Utc,
/// the same instant.</item>
/// <item>The time zone's name and a naive value's <c>fold</c> have no place in .NET's types.</item>
/// </list>
/// </summary>
internal static unsafe class Dates
{
    private const string OnlyMicroseconds = "Python counts microseconds; round it to ten ticks";
    private const long TicksPerDay = TimeSpan.TicksPerDay;

    internal static readonly ImportedObject DateTimeType = new("datetime", "datetime");
    internal static readonly ImportedObject DateType = new("datetime", "date");
    internal static readonly ImportedObject TimeType = new("datetime", "time");
    internal static readonly ImportedObject TimeDeltaType = new("datetime", "timedelta");
    private static readonly ImportedObject s_timezone = new("datetime", "timezone");

    private static readonly InternedName s_year = new("year"), s_month = new("month"), s_day = new("day"), s_hour = new("hour"),
        s_minute = new("minute"), s_second = new("second"), s_microsecond = new("microsecond"), s_nanosecond = new("nanosecond"),
        s_days = new("days"), s_seconds = new("seconds"), s_microseconds = new("microseconds"), s_utcoffset = new("utcoffset"), s_tzinfo = new("tzinfo");

    internal static nint FromDateTimeOffset(DateTimeOffset value)
    {
        using var zone = TimeZone(value.Offset);
        return NewDateTime(value.DateTime, zone, value);
    }

    internal static nint FromDateTime(DateTime value)
    {
        if (value.Kind == DateTimeKind.Unspecified) return NewDateTime(value, default, value);
        using var zone = TimeZone(value.Kind == DateTimeKind.Utc ? TimeSpan.Zero : TimeZoneInfo.Local.GetUtcOffset(value));
        return NewDateTime(value, zone, value);
    }

    internal static nint FromDateOnly(DateOnly value) => Call(DateType, [value.Year, value.Month, value.Day], default);

    internal static nint FromTimeOnly(TimeOnly value) =>
        Call(TimeType, [value.Hour, value.Minute, value.Second, Microseconds(value.Ticks, value, "datetime.time")], default);

    internal static nint FromTimeSpan(TimeSpan value)
    {
        var days = Math.DivRem(value.Ticks, TicksPerDay, out var rest);
        var seconds = Math.DivRem(rest, TimeSpan.TicksPerSecond, out rest);
        return Call(TimeDeltaType, [days, seconds, Microseconds(rest, value, "datetime.timedelta")], default);
    }

    internal static DateTimeOffset ToDateTimeOffset(BorrowedReference o)
    {
        var local = ReadDateTime(o, typeof(DateTimeOffset));
        var offset = UtcOffset(o) ??
            throw ValueErrors.CannotConvert(o, typeof(DateTimeOffset), "it is naive; give it a tzinfo, or ask for System.DateTime");
        if (offset.Ticks % TimeSpan.TicksPerMinute != 0 || offset.Duration() > TimeSpan.FromHours(14))
            throw ValueErrors.CannotConvert(o, typeof(DateTimeOffset), $"its offset {offset} is no whole minute of at most 14 hours; call astimezone() in Python");
        if (!IsInRange(local, offset)) throw ValueErrors.OutOfRange(o, typeof(DateTimeOffset), "in UTC it lies outside of the years 1 to 9999");
        return new DateTimeOffset(local, offset);
    }

    internal static DateTime ToDateTime(BorrowedReference o)
    {
        var local = ReadDateTime(o, typeof(DateTime));
        if (UtcOffset(o) is not { } offset) return local;
        if (!IsInRange(local, offset)) throw ValueErrors.OutOfRange(o, typeof(DateTime), "in UTC it lies outside of the years 1 to 9999");
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    internal static DateOnly ToDateOnly(BorrowedReference o)
    {
        if (!TypeCheck.IsInstance(o.Pointer, DateType.Current)) throw ValueErrors.CannotConvert(o, typeof(DateOnly), "only a datetime.date does");
        if (TypeCheck.IsInstance(o.Pointer, DateTimeType.Current))
            throw ValueErrors.CannotConvert(o, typeof(DateOnly), "it has a time of day; call date() in Python");
        return new DateOnly((int)Field(o, s_year), (int)Field(o, s_month), (int)Field(o, s_day));
    }

    internal static TimeOnly ToTimeOnly(BorrowedReference o)
    {
        if (!TypeCheck.IsInstance(o.Pointer, TimeType.Current)) throw ValueErrors.CannotConvert(o, typeof(TimeOnly), "only a datetime.time does");
        using var zone = new OwnedReference(ValueErrors.Checked(CPython.PyObject_GetAttr(o.Pointer, s_tzinfo.Current)));
        if (!TypeCheck.IsNone(zone.Pointer)) throw ValueErrors.CannotConvert(o, typeof(TimeOnly), "it has a time zone; replace(tzinfo=None) in Python");
        return new TimeOnly(TimeOfDay(o));
    }

    internal static TimeSpan ToTimeSpan(BorrowedReference o)
    {
        if (!TypeCheck.IsInstance(o.Pointer, TimeDeltaType.Current)) throw ValueErrors.CannotConvert(o, typeof(TimeSpan), "only a datetime.timedelta does");
        return ReadTimeDelta(o);
    }

    /// <summary>Has the datetime or time an offset from UTC?</summary>
    internal static bool IsAware(BorrowedReference o) => UtcOffset(o) is not null;

    private static DateTime ReadDateTime(BorrowedReference o, Type target)
    {
        if (!TypeCheck.IsInstance(o.Pointer, DateTimeType.Current)) throw ValueErrors.CannotConvert(o, target, "only a datetime.datetime does");
        RefuseNanoseconds(o, target);
        return new DateTime((int)Field(o, s_year), (int)Field(o, s_month), (int)Field(o, s_day)).AddTicks(TimeOfDay(o));
    }

    /// <summary>A subclass may count finer than its base does (pandas.Timestamp).</summary>
    private static void RefuseNanoseconds(BorrowedReference o, Type target)
    {
        if (TypeCheck.HasType(o.Pointer, DateTimeType.Current)) return;
        using var nanoseconds = new OwnedReference(CPython.PyObject_GetAttr(o.Pointer, s_nanosecond.Current));
        if (nanoseconds.IsNull) CPython.PyErr_Clear(); // takes the AttributeError away: most subclasses have no such field
        else if (Integers.ToInt64(nanoseconds) != 0) throw ValueErrors.CannotConvert(o, target, "it counts nanoseconds; round it to microseconds");
    }

    private static TimeSpan ReadTimeDelta(BorrowedReference o)
    {
        var ticks = (Int128)Field(o, s_days) * TicksPerDay + (Int128)Field(o, s_seconds) * TimeSpan.TicksPerSecond +
            (Int128)Field(o, s_microseconds) * TimeSpan.TicksPerMicrosecond;
        return ticks >= long.MinValue && ticks <= long.MaxValue
            ? new TimeSpan((long)ticks)
            : throw ValueErrors.OutOfRange(o, typeof(TimeSpan), $"it holds {TimeSpan.MinValue} to {TimeSpan.MaxValue}");
    }

    private static TimeSpan? UtcOffset(BorrowedReference o)
    {
        var arguments = stackalloc nint[] { o.Pointer };
        using var offset = new OwnedReference(ValueErrors.Checked(CPython.PyObject_VectorcallMethod(s_utcoffset.Current, arguments, 1, 0)));
        return TypeCheck.IsNone(offset.Pointer) ? null : ReadTimeDelta(offset);
    }

    private static bool IsInRange(DateTime local, TimeSpan offset)
    {
        var utc = local.Ticks - offset.Ticks;
        return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
    }

    private static long TimeOfDay(BorrowedReference o) =>
        Field(o, s_hour) * TimeSpan.TicksPerHour + Field(o, s_minute) * TimeSpan.TicksPerMinute +
        Field(o, s_second) * TimeSpan.TicksPerSecond + Field(o, s_microsecond) * TimeSpan.TicksPerMicrosecond;

    private static long Field(BorrowedReference o, InternedName name)
    {
        using var value = new OwnedReference(ValueErrors.Checked(CPython.PyObject_GetAttr(o.Pointer, name.Current)));
        return Integers.ToInt64(value);
    }

    /// <summary><c>timezone(timedelta(seconds=…))</c>; Python itself makes <c>timezone.utc</c> of a zero.</summary>
    private static OwnedReference TimeZone(TimeSpan offset)
    {
        using var delta = new OwnedReference(Call(TimeDeltaType, [0, (long)offset.TotalSeconds], default));
        return new OwnedReference(Call(s_timezone, [], delta));
    }

    private static nint NewDateTime(DateTime value, BorrowedReference zone, object original) => Call(
        DateTimeType,
        [value.Year, value.Month, value.Day, value.Hour, value.Minute, value.Second, Microseconds(value.Ticks, original, "datetime.datetime")],
        zone);

    private static long Microseconds(long ticks, object original, string pythonType)
    {
        var fraction = ticks % TimeSpan.TicksPerSecond;
        return fraction % TimeSpan.TicksPerMicrosecond == 0
            ? fraction / TimeSpan.TicksPerMicrosecond
            : throw ValueErrors.CannotConvert(original, pythonType, OnlyMicroseconds);
    }

    private static nint Call(ImportedObject type, ReadOnlySpan<long> numbers, BorrowedReference last)
    {
        var arguments = stackalloc nint[10];
        var count = 0;
        try
        {
            foreach (var number in numbers)
            {
                arguments[1 + count] = Integers.FromInt64(number);
                count++;
            }

            if (!last.IsNull) arguments[1 + count] = last.Pointer;
            return ValueErrors.Checked(CPython.PyObject_Vectorcall(type.Current, arguments + 1, (nuint)(last.IsNull ? count : count + 1), 0));
        }
        finally
        {
            for (var i = 0; i < count; i++) CPython.Py_DecRef(arguments[1 + i]);
        }
    }
}
