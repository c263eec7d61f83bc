// The rows of the demo: which cells answer which question.
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Demo;

/// <param name="Title">What the row is called.</param>
/// <param name="Question">What it asks, which decides how its sentence is made.</param>
/// <param name="Python">The interpreter in all of its cells.</param>
/// <param name="Cells">One request for each column; null where the interpreter cannot take part.</param>
internal sealed record DemoRow(string Title, Question Question, LabInterpreter Python, IReadOnlyList<CellRequest?> Cells);

/// <summary>What a row asks.</summary>
internal enum Question
{
    /// <summary>What do many waits cost when all are begun at once?</summary>
    AtOnce,

    /// <summary>What do they cost when each is awaited before the next begins?</summary>
    OneAfterAnother,

    /// <summary>How fast does one thread compute?</summary>
    OneThread,

    /// <summary>Do two threads compute faster than one?</summary>
    TwoThreads,
}

internal static class DemoPlan
{
    /// <summary>The columns; in CPU-bound rows threads take the place of coroutines.</summary>
    internal static IReadOnlyList<Contender> Columns =>
        Present(Contender.Sync, Contender.Asyncio, Contender.PythonDotnet, Contender.DotnetPython, Contender.PythonNet, Contender.Native);

    /// <summary>Whether pythonnet is here to take part. Set before the plan is made.</summary>
    internal static bool WithPythonNet { get; set; }

    private static readonly (string Title, string Workload, Setting Setting, Question Question)[] s_article =
    [
        ("sleep", "sleep", new(Items: 40, Seconds: 0.02), Question.AtOnce),
        ("TCP stream", "tcp", new(Items: 80, Size: 100), Question.AtOnce),
        ("UDP", "udp", new(Items: 80), Question.AtOnce),
        ("HTTP", "http", new(Items: 400), Question.AtOnce),
        ("subprocess", "subprocess", new(Items: 20, Seconds: 0.02), Question.AtOnce),
        ("queue", "queue", new(Items: 4, Size: 10_000), Question.AtOnce),
        ("file I/O", "files", new(Items: 60, Size: 20_000), Question.AtOnce),
        ("requests, one after another", "http", new(Items: 30, Seconds: 0.02), Question.OneAfterAnother),
        ("requests, at once", "http", new(Items: 30, Seconds: 0.02), Question.AtOnce),
    ];

    private static readonly Setting s_computing = new(Items: 4, Size: 750_000);

    /// <summary>The article's rows on <paramref name="python"/>, then the CPU-bound rows on every interpreter, the same one first.</summary>
    internal static IReadOnlyList<DemoRow> Rows(LabInterpreter python, IEnumerable<LabInterpreter> all) =>
    [
        .. s_article.Select(row => new DemoRow(row.Title, row.Question, python, Waiting(row.Workload, row.Setting, row.Question, python))),
        .. all.Where(other => other.Name != python.Name).Prepend(python).SelectMany(each => new[]
        {
            new DemoRow($"CPU-bound, one thread, {each.Name}", Question.OneThread, each, Computing(1, each)),
            new DemoRow($"CPU-bound, two threads, {each.Name}", Question.TwoThreads, each, Computing(2, each)),
        }),
    ];

    private static CellRequest?[] Waiting(string workload, Setting setting, Question question, LabInterpreter python)
    {
        var inFlight = question == Question.OneAfterAnother ? 1 : 0;
        return [.. Columns.Select(contender => Request(workload, contender, python, 0, inFlight, setting))];
    }

    private static CellRequest?[] Computing(int threads, LabInterpreter python)
    {
        var contenders = Present(
            threads == 1 ? Contender.Sync : Contender.Get("threads"),
            Contender.Asyncio, Contender.PythonDotnet, Contender.DotnetThreads, Contender.PythonNet, Contender.NativeThreads);
        return [.. contenders.Select(contender => Request("arithmetic", contender, python, threads, threads, s_computing))];
    }

    private static Contender[] Present(params Contender[] contenders) =>
        [.. contenders.Where(contender => WithPythonNet || contender != Contender.PythonNet)];

    private static CellRequest? Request(
        string workload, Contender contender, LabInterpreter python, int workers, int inFlight, Setting setting) =>
        (contender.Host == Host.DotnetWithPython && python.NotEmbeddable is not null) || (contender == Contender.PythonNet && !python.SuitsPythonNet)
            ? null
            : new CellRequest(workload, contender, contender.NeedsPython ? python : null, workers, inFlight, setting);
}
