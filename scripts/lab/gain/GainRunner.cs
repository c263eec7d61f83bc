// Starts the processes of `scripts/compare gain` one after the other.
using System.Globalization;
using System.Text.Json;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Workloads;
using Spectre.Console;

namespace PyBridge.Lab.Gains;

internal sealed record GainStep(string Workload, LabInterpreter Python, int Round);

/// <param name="Workers">How many workers are held against one.</param>
/// <param name="Turns">How many turns each process takes.</param>
internal sealed record GainRunner(int Workers, int Turns)
{
    /// <summary>The command line of the process that measures, before its arguments.</summary>
    internal const string Process = "gain-process";

    /// <summary>A process that takes longer than this has hung: far more than a turn takes where many workers have an item each.</summary>
    private TimeSpan Limit => TimeSpan.FromMinutes(2 + (2 * Turns));

    /// <summary>Every workload on every interpreter once in each round, in an order of its own.</summary>
    internal static GainStep[] Steps(IReadOnlyList<string> workloads, IReadOnlyList<LabInterpreter> pythons, int rounds) =>
    [
        .. Enumerable.Range(1, rounds).SelectMany(round =>
        {
            GainStep[] steps = [.. from workload in workloads from python in pythons select new GainStep(workload, python, round)];
#pragma warning disable CA5394 // An order, not a secret.
            new Random(round).Shuffle(steps);
#pragma warning restore CA5394
            return steps;
        }),
    ];

    /// <summary>Runs one process after the other and hands over each one's turns. Returns false if it was stopped.</summary>
    internal async Task<bool> RunAsync(IAnsiConsole console, GainStep[] steps, Func<GainRun, Task> take, CancellationToken cancellation)
    {
        try
        {
            await LabConsole.ProgressAsync(console, steps.Length, async begin =>
            {
                foreach (var step in steps)
                {
                    begin($"round {step.Round}: {step.Workload}, {step.Python.Name}");
                    await take(await RunAsync(step, cancellation));
                }
            });
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private Task<GainRun> RunAsync(GainStep step, CancellationToken cancellation)
    {
        // Half of what a cell runs: every caller takes its turns in the same process, and each worker needs two items at least to have one after the other.
        var full = Catalogue.Get(step.Workload).Full;
        var setting = full with { Items = Math.Max(full.Items / 2, 2 * Workers) };
        var command = LabProcess.Dotnet(LabProcess.Itself, Process, step.Workload, step.Python.Program,
            Workers.ToString(CultureInfo.InvariantCulture), Turns.ToString(CultureInfo.InvariantCulture));
        return LabProcess.RunAsync(command, setting, Limit,
            line => JsonSerializer.Deserialize<GainRun>(line, CellResult.Json)! with { Python = step.Python.Name },
            error => new GainRun(step.Workload, step.Python.Name, Workers, []) { Error = error }, cancellation);
    }
}
