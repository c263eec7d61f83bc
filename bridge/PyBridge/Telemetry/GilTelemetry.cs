// The switch of the telemetry, and what the clock does for it at each tick.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Telemetry;

/// <summary>Off unless <see cref="PythonOptions.Telemetry"/> or the environment says otherwise. Once on it stays on.</summary>
internal static class GilTelemetry
{
    /// <summary>The environment variable that turns it on in a process whose program does not say.</summary>
    internal const string Variable = "PYBRIDGE_TELEMETRY";

    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(1);
    private static readonly Lock s_lock = new();
    private static volatile bool s_keepsBooks;

    /// <summary>Whether interpreters open books: for the telemetry, or for the watchdog, which reads them.</summary>
    internal static bool KeepsBooks => s_keepsBooks;

    internal static bool IsOn { get; private set; }

    /// <summary>Turns it on if <paramref name="option"/> says so, or says nothing and the environment does. Before or after the interpreters were made.</summary>
    internal static void Configure(bool? option)
    {
        if (!(option ?? Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } and not "0")) return;
        lock (s_lock)
        {
            if (IsOn) return;
            IsOn = true;
            KeepBooks();
            Instruments.Create();
            CoarseClock.Run(s_tick, Tick);
        }
    }

    /// <summary>Has each interpreter, those that are there included, keep books from here on.</summary>
    internal static void KeepBooks()
    {
        s_keepsBooks = true;
        foreach (var interpreter in Interpreter.All) interpreter.OpenBooks();
    }

    /// <summary>The books of the interpreters that live.</summary>
    internal static IEnumerable<InterpreterBooks> All() => Interpreter.All.Select(static interpreter => interpreter.Books).OfType<InterpreterBooks>();

    /// <summary>What is known of an interpreter; an empty report while the telemetry is off, whatever books the watchdog keeps.</summary>
    internal static GilReport ReportOf(Interpreter interpreter) =>
        IsOn && interpreter.Books is { } books ? books.Report() : new GilReport { InterpreterId = interpreter.Id, IsFreeThreaded = CPython.IsFreeThreaded };

    private static void Tick()
    {
        var now = CoarseClock.Now;
        foreach (var books in All()) books.AttributeWaits(now);
        Instruments.Tell();
    }
}
