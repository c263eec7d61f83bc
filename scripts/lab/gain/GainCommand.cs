// `scripts/compare gain`: how much of .NET's gain from several workers does Python called from C# reach?
using System.CommandLine;
using System.Text.Json;
using PyBridge.Interpreters;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Compare;
using PyBridge.Lab.Workloads;
using Spectre.Console;

namespace PyBridge.Lab.Gains;

internal static class GainCommand
{
    private const string Name = "scripts/compare gain --guide";

    internal static Command Create()
    {
        var workloads = new Argument<string[]>("WORKLOAD") { Description = "What is computed (arithmetic: calls of a quarter of a second; pieces: of 10 ms).", DefaultValueFactory = _ => ["arithmetic", "pieces"] };
        var python = new Option<string[]>("--python") { Description = "Only this interpreter, by version (3.13, 3.13t); may be given several times. Else one with a GIL and one without." };
        var workers = new Option<int>("--workers") { Description = "Workers that are held against one.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var rounds = new Option<int>("--rounds") { Description = $"Processes for each workload and interpreter; intervals need {Figures.FewestRuns}.", DefaultValueFactory = _ => 12 };
        var turns = new Option<int>("--turns") { Description = "Turns within each process.", DefaultValueFactory = _ => 4 };
        var json = new Option<string?>("--json") { Description = "Write every turn to this file, as it is taken.", HelpName = "FILE" };
        var guide = new Option<string?>("--guide") { Description = "Also renew the generated part of this Markdown file (docs/parallel.md), unless a process fails.", HelpName = "FILE" };
        var command = new Command("gain", "Tells how much faster several workers are than one, for Python called from C# and for .NET alone, and holds the two against each other: "
            + "through the pool, and on free-threaded builds from C# threads too.")
        {
            workloads, python, workers, rounds, turns, json, guide,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var console = LabConsole.Create();
            try
            {
                var pythons = parsed.GetValue(python) is { Length: > 0 } named ? [.. named.Select(LabInterpreters.Resolve)] : Usual();
                var (names, runner) = (parsed.GetRequiredValue(workloads), new GainRunner(parsed.GetValue(workers), parsed.GetValue(turns)));
                if (WhyNot(names, pythons, runner, parsed.GetValue(rounds)) is { } reason) throw new InvalidDataException(reason);
                if (parsed.GetValue(guide) is { } path) await Guide.CheckAsync(path, Name);
                return await RunAsync(console, runner, GainRunner.Steps(names, pythons, parsed.GetValue(rounds)), pythons, parsed.GetValue(json), parsed.GetValue(guide), cancellation);
            }
            catch (Exception unfit) when (unfit is IOException or UnauthorizedAccessException or InvalidDataException or PythonNotFoundException)
            {
                console.WriteLine(unfit.Message);
                return 2;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(
        IAnsiConsole console, GainRunner runner, GainStep[] steps, LabInterpreter[] pythons, string? json, string? guide, CancellationToken cancellation)
    {
        var report = new GainReport(Machine.Describe(pythons), runner.Turns, []);
        var finished = await runner.RunAsync(console, steps, async run =>
        {
            report = report with { Runs = [.. report.Runs, run] };
            if (json is not null) await File.WriteAllTextAsync(json, JsonSerializer.Serialize(report, CellResult.Json), CancellationToken.None);
        }, cancellation);
        foreach (var block in report.Blocks()) Show(console, block);
        if (!finished) console.WriteLine("Stopped before the end.");
        if (!finished || report.Faults().Count > 0) return 1;
        if (guide is not null) await Guide.RenewAsync(guide, Name, [.. report.Blocks()]);
        return 0;
    }

    /// <summary>What cannot be measured, and why; null where everything can.</summary>
    internal static string? WhyNot(IReadOnlyList<string> workloads, IReadOnlyList<LabInterpreter> pythons, GainRunner runner, int rounds)
    {
        if (workloads.FirstOrDefault(name => !Catalogue.Names.Contains(name) || Catalogue.Get(name) is not { Kind: Kind.Computing, Needs: null }) is { } unfit)
        {
            var fit = Catalogue.Names.Where(name => Catalogue.Get(name) is { Kind: Kind.Computing, Needs: null });
            return $"'{unfit}' is not a workload that computes in every worker. There are: {string.Join(", ", fit)}.";
        }

        if (runner.Workers < 2) return $"{runner.Workers} worker cannot be held against one: --workers takes 2 or more (there are {Environment.ProcessorCount} cores).";
        if (rounds < 1 || runner.Turns < 1) return "--rounds and --turns take 1 or more.";
        if (pythons.Count == 0) return "There is no interpreter that can be embedded and runs Python in parallel: 3.12 or later. `scripts/python install 3.13` builds one.";
        var alone = pythons.FirstOrDefault(python => !IsParallel(python));
        return alone is null ? null : $"Python {alone.Name} cannot take part: {alone.NotEmbeddable ?? "its sub-interpreters have one GIL between them, so nothing runs in parallel; 3.12 and later can"}.";
    }

    private static bool IsParallel(LabInterpreter python) => python is { NotEmbeddable: null, FreeThreaded: true } or { NotEmbeddable: null, HasOwnGilSubinterpreters: true };

    private static LabInterpreter[] Usual() => [.. LabInterpreters.FindAll().Where(IsParallel).DistinctBy(python => python.FreeThreaded)];

    private static void Show(IAnsiConsole console, Block block)
    {
        if (block is TableBlock table) TerminalReport.Show(console, table);
        else if (block is Warning warning) console.MarkupLine($"[red]{Markup.Escape(warning.Text)}[/]");
        else console.WriteLine(((Compare.Paragraph)block).Text);
    }
}
