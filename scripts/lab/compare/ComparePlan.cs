// Which cells a comparison has: workloads × contenders × interpreters × workers, less what makes no sense.
using CliWrap;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;

namespace PyBridge.Lab.Compare;

internal static class ComparePlan
{
    /// <summary>Workloads that the short run does without, since others of it show the same.</summary>
    private static readonly string[] s_notQuick = ["udp", "regex", "numpy", "pieces"];

    /// <summary>Who takes part in the short run, by kind of work.</summary>
    private static readonly Dictionary<Kind, string[]> s_quick = new()
    {
        [Kind.Waiting] = ["sync", "asyncio", "aiohttp", "httpx", "python-dotnet", "dotnet-python", "native"],
        [Kind.Computing] = ["sync", "threads", "processes", "interpreters", "interpreter-pool", "dotnet-threads", "dotnet-pool", "native-threads"],
        [Kind.Mixed] = ["sync", "asyncio", "thread-pool", "dotnet-python", "native"],
        [Kind.Shared] = ["sync", "threads", "dotnet-threads", "native-threads"],
        [Kind.Convoy] = ["asyncio", "python-dotnet", "dotnet-python", "native"],
    };

    /// <summary>Who takes part in the short run of the workload that does nothing: break-even is made from it.</summary>
    private static readonly string[] s_quickNothing =
        ["sync", "threads", "processes", "interpreters", "interpreter-pool", "python-dotnet", "dotnet-python", "dotnet-threads", "dotnet-pool", "native"];

    /// <summary>
    /// The cells on <paramref name="pythons"/>, or where a module is needed on those of <paramref name="all"/> that have it; only those that
    /// <paramref name="only"/> names if it names any: segments of a cell's key, as <c>sleep</c> or <c>json/threads</c>.
    /// </summary>
    internal static async Task<IReadOnlyList<ComparedCell>> MakeAsync(
        IReadOnlyList<LabInterpreter> pythons, IReadOnlyList<LabInterpreter> all, bool quick, IReadOnlyList<string> only, CancellationToken cancellation)
    {
        var cells = new List<ComparedCell>();
        var having = new Dictionary<string, IReadOnlyList<LabInterpreter>>();
        foreach (var module in Catalogue.Names.Select(name => Catalogue.Get(name).Needs).Concat(Contender.All.Select(contender => contender.Client)).OfType<string>())
        {
            having[module] = await HavingAsync(module, all, cancellation);
        }

        foreach (var name in Catalogue.Names)
        {
            var workload = Catalogue.Get(name);
            foreach (var contender in Contender.All.Where(contender => contender.Kinds.Contains(workload.Kind)
                || (name == "nothing" && contender.Kinds.Contains(Kind.Computing))))
            {
                if (contender.Client is not null && name != "http") continue;
                var able = (workload.Needs ?? contender.Client) is { } module ? having[module] : pythons;
                if (quick && s_notQuick.Contains(name)) continue;
                if (quick && !(name == "nothing" ? s_quickNothing : s_quick[workload.Kind]).Contains(contender.Name)) continue;
                LabInterpreter?[] runs = contender.NeedsPython ? [.. able.Where(python => Fits(contender, workload, python))] : [null];
                cells.AddRange(
                    from python in runs
                    where !quick || python is not { FreeThreaded: true } || (Matters(name, workload.Kind) && (name != "nothing" || contender.Scales || contender == Contender.Sync))
                    from workers in Workers(contender, name, workload.Kind, quick, Environment.ProcessorCount)
                    select Cell(name, workload, contender, python, workers, quick));
            }
        }

        var kept = cells.Where(cell => only.Count == 0 || only.Any(word => $"/{cell.Key}/".Contains($"/{word}/", StringComparison.Ordinal))).ToArray();
        var repeated = kept.Where(IsRepeatedAsNull).ToArray();
        if (repeated.Length == 0) repeated = [.. kept.OrderBy(cell => cell.Contender == Contender.Sync.Name ? 0 : 1).Take(1)];
        return [.. kept, .. repeated.Select(cell => cell with { IsNull = true, Samples = [] })];
    }

    /// <summary>The request that runs <paramref name="cell"/>.</summary>
    internal static CellRequest Request(ComparedCell cell, IReadOnlyList<LabInterpreter> pythons) => new(
        cell.Workload, Contender.Get(cell.Contender), pythons.FirstOrDefault(python => python.Name == cell.Python),
        cell.Workers, cell.InFlight, cell.Setting);

    private static ComparedCell Cell(string name, IWorkload workload, Contender contender, LabInterpreter? python, int workers, bool quick) => new(
        name, workload.Title, workload.Kind, contender.Name, contender.Title, contender.Host, python?.Name, python?.FreeThreaded ?? false, workers,
        workload.Kind is Kind.Computing or Kind.Shared ? workers : 0, false,
        Size(name, workload, contender, quick));

    private static Setting Size(string name, IWorkload workload, Contender contender, bool quick)
    {
        var setting = quick ? workload.Usual : workload.Full;
        return name is "http" or "handler" ? setting with { Client = contender.Client ?? "asyncio" } : setting;   // one for all but those who are named after theirs
    }

    /// <summary>Cells that run twice, as two contenders, although they are one: what then differs is noise.</summary>
    private static bool IsRepeatedAsNull(ComparedCell cell) =>
        cell is { Workload: "arithmetic", Contender: "sync", FreeThreaded: false } or { Workload: "tcp", Contender: "native" };

    private static bool Fits(Contender contender, IWorkload workload, LabInterpreter python) => contender.Name switch
    {
        "interpreters" => workload.Needs is null && python.HasInterpreterPool,
        "interpreter-pool" => python.FreeThreaded || (workload.Needs is null && python.HasOwnGilSubinterpreters),
        "dotnet-pool" => python.NotEmbeddable is null && (python.FreeThreaded || (workload.Needs is null && python.HasOwnGilSubinterpreters)),
        _ => contender.Host != Host.DotnetWithPython || python.NotEmbeddable is null,
    };

    /// <summary>Where the short run asks free-threaded builds too: computing, shared state, and I/O beside computing threads.</summary>
    private static bool Matters(string workload, Kind kind) => workload == "nothing" || kind is Kind.Computing or Kind.Shared or Kind.Convoy;

    /// <summary>1, 2, 4 … 2×cores workers, and as many as cores, which gains are judged at; more for threads that wait, since waiting needs no core; in a convoy, threads that compute beside.</summary>
    internal static IReadOnlyList<int> Workers(Contender contender, string workload, Kind kind, bool quick, int cores)
    {
        var waits = kind is Kind.Waiting or Kind.Mixed;
        IEnumerable<int> curve =
            kind == Kind.Convoy ? quick ? [0, cores] : [0, 1, cores]
            : !contender.ScalesOn(kind) ? [0]
            : quick ? waits && workload != "nothing" ? [8 * cores] : workload is "arithmetic" or "shared" ? [1, cores] : [cores]
            : Enumerable.Range(0, 16).Select(power => 1 << power).TakeWhile(workers => workers <= 2 * cores).Append(cores)
                .Concat(waits && contender.Name is not ("processes" or "interpreters" or "interpreter-pool" or "dotnet-pool") ? [8 * cores] : []);
        return [.. curve.Distinct().Order()];
    }

    private static async Task<IReadOnlyList<LabInterpreter>> HavingAsync(
        string module, IReadOnlyList<LabInterpreter> pythons, CancellationToken cancellation)
    {
        var having = new List<LabInterpreter>();
        foreach (var python in pythons)
        {
            if (await CanImportAsync(python, module, cancellation)) having.Add(python);
        }

        return having;
    }

    /// <summary>Whether <paramref name="python"/> has a module.</summary>
    internal static async Task<bool> CanImportAsync(LabInterpreter python, string module, CancellationToken cancellation) =>
        (await Cli.Wrap(python.Program).WithArguments(["-c", $"import {module}"])
            .WithValidation(CommandResultValidation.None).ExecuteAsync(cancellation)).ExitCode == 0;
}
