// `scripts/compare`: workloads × contenders × workers, measured with statistics and written up as a report.
using System.CommandLine;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Gains;
using PyBridge.Lab.Workloads;
using Spectre.Console;

namespace PyBridge.Lab.Compare;

internal static class CompareCommand
{
    /// <summary>When the short run begins no further round: what is left of three minutes goes to the current round and the report.</summary>
    private static readonly TimeSpan s_quickBudget = TimeSpan.FromSeconds(155);

    internal static Command Create()
    {
        var quick = new Option<bool>("--quick") { Description = $"A selection of contenders, in under three minutes: seldom the {Figures.FewestRuns} rounds that intervals need, so mostly medians alone." };
        var only = new Option<string[]>("--only")
        {
            Description = "Only cells with these words in their key WORKLOAD/CONTENDER/PYTHON/WORKERS, such as sleep or json/threads.",
            HelpName = "WORDS",
            AllowMultipleArgumentsPerToken = true,
        };
        var rounds = new Option<int>("--rounds") { Description = $"How often each cell runs; intervals need {Figures.FewestRuns}.", DefaultValueFactory = _ => Figures.FewestRuns };
        var resume = new Option<bool>("--resume") { Description = "Go on with the comparison in the output folder that was interrupted." };
        var output = new Option<string>("--out")
        {
            Description = "The folder for samples.jsonl (written as it goes), report.html, report.md and plots.",
            DefaultValueFactory = _ => "comparison",
        };
        var json = new Option<string?>("--json") { Description = "Write everything measured, raw samples too, to this file.", HelpName = "FILE" };
        var python = new Option<string[]>("--python") { Description = "Only these interpreters, by version (3.13, 3.13t).", AllowMultipleArgumentsPerToken = true };
        var list = new Option<bool>("--list") { Description = "Print the keys of the cells, run nothing." };
        var command = new Command("compare", "Holds Python's concurrency against .NET's on the same work, and writes a report. Workloads: "
            + $"{string.Join(", ", Catalogue.Names)}. Contenders: {string.Join(", ", Contender.All.Select(contender => contender.Name))}.")
        {
            quick, only, rounds, resume, output, json, python, list, DiffCommand.Create(), ReportCommand.Create(), GainCommand.Create(),
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var console = LabConsole.Create();
            var folder = Path.GetFullPath(parsed.GetRequiredValue(output));
            var path = Path.Combine(folder, "samples.jsonl");
            Journal journal;
            if (parsed.GetValue(resume))
            {
                try
                {
                    journal = Journal.Resume(path);
                }
                catch (Exception unusable) when (unusable is IOException or InvalidDataException)
                {
                    console.WriteLine(unusable.Message);
                    return 2;
                }
            }
            else
            {
                var named = (parsed.GetValue(python) ?? []).Select(LabInterpreters.Resolve).ToArray();
                var all = named.Length > 0 ? named : LabInterpreters.FindAll();
                var pythons = named.Length > 0 ? named : OneOfEach(all, parsed.GetValue(quick));
                var cells = await ComparePlan.MakeAsync(pythons, all, parsed.GetValue(quick), parsed.GetValue(only) ?? [], cancellation);
                if (parsed.GetValue(list) || cells.Count == 0)
                {
                    foreach (var cell in cells) console.WriteLine(cell.Key);
                    if (cells.Count == 0) console.WriteLine("No cell fits; scripts/compare --list names them all.");
                    return cells.Count == 0 ? 2 : 0;
                }

                journal = Journal.Begin(path, new Comparison(Machine.Describe(all), parsed.GetValue(rounds), parsed.GetValue(quick), cells));
            }

            using (journal)
            {
                console.WriteLine($"{journal.Comparison.Machine}; {journal.Comparison.Cells.Count} cells.");
                var finished = await CompareRun.RunAsync(console, journal, journal.Comparison.Quick ? s_quickBudget : null, cancellation);
                await ReportCommand.WriteAsync(journal.Comparison, folder);
                if (parsed.GetValue(json) is { } file) await journal.Comparison.SaveAsync(file);
                TerminalReport.Show(console, journal.Comparison);
                console.WriteLine($"Report: {Path.Combine(folder, "report.html")} and report.md; samples: {path}");
                if (!finished) console.WriteLine("Stopped before the end; --resume goes on from here.");
                return finished && journal.Comparison.Faults().Count == 0 ? 0 : 1;
            }
        });
        return command;
    }

    /// <summary>One interpreter of each version; in the short run one with a GIL, whose sub-interpreters have their own if possible, and one without.</summary>
    private static LabInterpreter[] OneOfEach(IEnumerable<LabInterpreter> all, bool quick)
    {
        var embeddableFirst = all.OrderBy(python => python.NotEmbeddable is not null);
        return quick ? [.. embeddableFirst.ThenBy(python => !python.HasOwnGilSubinterpreters).DistinctBy(python => python.FreeThreaded)]
            : [.. embeddableFirst.DistinctBy(python => (python.Name.Split('.')[1].TrimEnd('t'), python.FreeThreaded))];
    }
}
