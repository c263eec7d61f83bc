// `scripts/demo`: what is really concurrent in Python and in .NET, and what the GIL costs, on this machine, in about a minute.
using System.CommandLine;
using PyBridge.Commands;
using PyBridge.Lab.Cells;
using PyBridge.Lab.Servers;
using Spectre.Console;

namespace PyBridge.Lab.Demo;

internal static class DemoCommand
{
    internal static Command Create()
    {
        var json = new Option<string?>("--json") { Description = "Write everything measured to this file.", HelpName = "FILE" };
        var python = new Option<string?>("--python")
        {
            Description = "The interpreter for the article's rows: a version (3.13, 3.13t), a path or a venv. CPU-bound rows run on all.",
            HelpName = "WHICH",
        };
        var pythonNet = new Option<bool>("--pythonnet") { Description = "With pythonnet in a column of its own: ask the configured feeds for its package." };
        var pythonNetFeed = new Option<string?>("--pythonnet-feed")
        {
            Description = "With pythonnet, whose package is in this folder.",
            HelpName = "FOLDER",
        };
        var command = new Command("demo", "Answers on this machine, in about a minute: what is really concurrent in Python and in .NET, and what does "
            + "the GIL cost? Exit code 0: all contenders did the same work; 1: a row failed or checksums differ; 2: no interpreter to embed.")
        {
            json, python, pythonNet, pythonNetFeed,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            PythonNetCompanion companion;
            try
            {
                companion = await PythonNetCompanion.PrepareAsync(
                    Root, "scripts/lab/pythonnet/PyBridge.Lab.PythonNet.csproj", parsed.GetValue(pythonNetFeed), parsed.GetValue(pythonNet), cancellation);
            }
            catch (InvalidOperationException failed)
            {
                Console.Error.WriteLine(failed.Message);
                return 1;
            }

            DemoPlan.WithPythonNet = companion.IsBuilt;
            return await RunAsync(parsed.GetValue(python), parsed.GetValue(json), companion, cancellation);
        });
        return command;
    }

    /// <summary>The checkout, which this program runs in.</summary>
    private static string Root => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));

    private static async Task<int> RunAsync(string? specification, string? json, PythonNetCompanion companion, CancellationToken cancellation)
    {
        var console = LabConsole.Create();
        LabInterpreter python;
        try
        {
            python = LabInterpreters.Resolve(specification);
        }
        catch (PythonNotFoundException none)
        {
            console.WriteLine(none.Message);
            console.WriteLine("The demo embeds CPython, so it needs one with a shared library (libpython3.X.so), 3.11 or later. "
                + "On Debian and Ubuntu: apt-get install libpython3-dev. Or let `scripts/python install 3.13t` build one.");
            return 2;
        }

        var all = LabInterpreters.FindAll();
        var machine = Machine.Describe(all);
        console.WriteLine(machine.ToString());
        console.WriteLine($"The article's rows run on Python {python.Name}.");
        if (!companion.IsBuilt) console.WriteLine(companion.Line);
        if (!all.Any(each => each.FreeThreaded))
        {
            console.WriteLine("No free-threaded Python is here; `scripts/python install 3.13t` builds one. Going on without it.");
        }

        if (machine.Load > machine.Cores / 2.0)
        {
            console.WriteLine($"This machine is busy ({machine.Load:0.0} processes want its {machine.Cores} cores): expect unsteady times, above all in CPU-bound rows.");
        }

        var answers = await DemoRun.RunAsync(console, DemoPlan.Rows(python, all), cancellation);
        var sentences = answers.Select(answer => DemoSentences.For(answer, OneThread(answers, answer))).ToArray();
        console.Write(DemoTable.Draw(answers));
        console.WriteLine(DemoTable.Legend);
        console.WriteLine();
        foreach (var (answer, sentence) in answers.Zip(sentences))
        {
            console.MarkupLine($"[bold]{Markup.Escape(answer.Row.Title)}[/]: {Markup.Escape(sentence)}");
        }

        if (json is not null) await DemoJson.WriteAsync(json, machine, python.Name, answers, sentences);
        var faults = answers.SelectMany(answer => answer.Faults).ToArray();
        foreach (var fault in faults) console.MarkupLine($"[red]{Markup.Escape(fault)}[/]");
        return faults.Length == 0 ? 0 : 1;
    }

    /// <summary>For a CPU-bound row: the row of the same interpreter with one thread.</summary>
    private static DemoAnswer? OneThread(IReadOnlyList<DemoAnswer> answers, DemoAnswer answer) =>
        answer.Row.Question is not (Question.OneThread or Question.TwoThreads) ? null : answers.FirstOrDefault(other => other.Row.Question == Question.OneThread && other.Row.Python.Name == answer.Row.Python.Name);
}
