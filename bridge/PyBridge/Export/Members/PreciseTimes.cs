// Dates and times with tenths of microseconds: Python's types, with the ticks that they have no room for beside them.
using PyBridge.Interop;

namespace PyBridge.Export;

/// <summary>
/// .NET counts 100 ns, Python 1 µs. A value between two microseconds becomes an instance of a subclass (<c>dotnet_tasks._times</c>) that keeps
/// the remainder as <c>dotnet_ticks</c> for the way back, so that a value round-trips exactly and is a datetime, timedelta or time all the same.
/// The thread is attached.
/// </summary>
internal static unsafe class PreciseTimes
{
    private static readonly ImportedObject s_withTicks = new("dotnet_tasks._times", "with_ticks");
    private static readonly ImportedObject s_ticksOf = new("dotnet_tasks._times", "ticks_of");

    /// <summary>New reference.</summary>
    internal static nint Write<T>(T value)
    {
        var remainder = Remainder(value);
        if (remainder == 0) return Value<T>.ToPython(value);
        using var rounded = new OwnedReference(Value<T>.ToPython(Add(value, -remainder)));
        using var ticks = new OwnedReference(Value<int>.ToPython(remainder));
        var arguments = stackalloc nint[] { 0, rounded.Pointer, ticks.Pointer };
        return PythonError.Check(Native.CPython.PyObject_Vectorcall(s_withTicks.Current, arguments + 1, 2, 0));
    }

    internal static bool TryRead<T>(nint o, out T value)
    {
        if (!ArgumentReader<T>.TryConvert(o, out value)) return false;
        if (ProxyObject.IsProxy(o) || TicksOf(o) is not (> 0 and var ticks)) return true;
        value = Add(value, ticks);
        return true;
    }

    internal static bool Contains(Type type) =>
        type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(TimeOnly);

    private static int TicksOf(nint o)
    {
        var arguments = stackalloc nint[] { 0, o };
        using var ticks = new OwnedReference(PythonError.Check(Native.CPython.PyObject_Vectorcall(s_ticksOf.Current, arguments + 1, 1, 0)));
        return Value<int>.FromPython(ticks);
    }

    private static int Remainder<T>(T value)
    {
        var ticks = value switch
        {
            DateTime date => date.Ticks,
            DateTimeOffset date => date.Ticks,
            TimeOnly time => time.Ticks,
            TimeSpan span => span.Ticks,
            _ => 0,
        };
        return (int)(((ticks % 10) + 10) % 10);
    }

    private static T Add<T>(T value, int ticks) => (T)(object)(value switch
    {
        DateTime date => date.AddTicks(ticks),
        DateTimeOffset date => date.AddTicks(ticks),
        TimeOnly time => new TimeOnly(time.Ticks + ticks),
        TimeSpan span => (object)new TimeSpan(span.Ticks + ticks),
        _ => value!,
    });
}
