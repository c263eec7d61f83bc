// scripts/bench: one process for each interpreter, a progress display, a table, and JSON.
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CliWrap;
using PyBridge.Commands;
using Spectre.Console;

namespace PyBridge.Benchmarks;

internal static class BenchCommand
{
    private static readonly JsonSerializerOptions s_json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    internal static RootCommand Create()
    {
        var names = new Argument<string[]>("NAMES") { Description = "Rows to measure; all when none is named. A name stands for its variants too.", Arity = ArgumentArity.ZeroOrMore };
        var python = new Option<string[]>("--python") { Description = "Interpreters, as scripts/python find takes them.", AllowMultipleArgumentsPerToken = true };
        var quick = new Option<bool>("--quick") { Description = "Fewer and shorter rounds: for correctness, not for the figures." };
        var check = new Option<bool>("--check") { Description = "Every row once, for its checksums alone; under a minute. scripts/test runs it." };
        var without = new Option<string[]>("--without") { Hidden = true, AllowMultipleArgumentsPerToken = true };
        var json = new Option<FileInfo?>("--json") { Description = "Where to write environment and results." };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "A Markdown file whose generated table is renewed, such as docs/performance.md." };
        var list = new Option<bool>("--list") { Description = "Only name the rows." };
        var worker = new Option<string?>("--worker") { Hidden = true };
        var pythonNet = new Option<bool>("--pythonnet") { Description = "With pythonnet's rows: ask the configured feeds for its package." };
        var pythonNetFeed = new Option<string?>("--pythonnet-feed") { Description = "With pythonnet's rows: its package is in this folder.", HelpName = "FOLDER" };
        var command = new RootCommand("Holds each crossing of the border against its floor, measured in turns in one run.") { names, python, quick, check, without, json, markdown, list, worker, pythonNet, pythonNetFeed };
        command.SetAction(async (parsed, cancellation) =>
        {
            var rows = Choose(parsed.GetValue(names)!).Where(row => !parsed.GetValue(without)!.Contains(row.Name)).ToArray();
            var effort = parsed.GetValue(check) ? Effort.Check : parsed.GetValue(quick) ? Effort.Quick : Effort.Full;
            if (parsed.GetValue(list))
            {
                foreach (var row in rows) Console.WriteLine($"{row.Name}: at most {row.Goal:0.##} × {row.FloorName}");
                return 0;
            }

            if (parsed.GetValue(worker) is { } interpreter) return await WorkAsync(interpreter, rows, effort);
            PythonNetCompanion companion;
            try
            {
                companion = await PythonNetCompanion.PrepareAsync(
                    Root, "scripts/benchmarks/pythonnet/PyBridge.Benchmarks.PythonNet.csproj", parsed.GetValue(pythonNetFeed), parsed.GetValue(pythonNet), cancellation);
            }
            catch (InvalidOperationException failed)
            {
                await Console.Error.WriteLineAsync(failed.Message);
                return 1;
            }

            if (!companion.IsBuilt) Console.WriteLine(companion.Line);
            var withPythonNet = companion.IsBuilt && parsed.GetValue(names)!.Length == 0;
            return await RunAsync(rows, withPythonNet, parsed.GetValue(python)!, effort, parsed.GetValue(json), parsed.GetValue(markdown), cancellation);
        });
        return command;
    }

    /// <summary>The checkout, which this program runs in.</summary>
    private static string Root => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", ".."));

    /// <summary>The program of pythonnet's rows, where it was built.</summary>
    private static string PythonNetRows =>
        Path.Combine(Root, "scripts", "benchmarks", "pythonnet", "bin", "Release", "net10.0", "PyBridge.Benchmarks.PythonNet.dll");

    private static Row[] Choose(string[] names)
    {
        var all = AllRows.Create();
        foreach (var name in names)
        {
            if (!all.Any(row => Fits(row, name))) throw new ArgumentException($"There is no row '{name}'; --list names them all.");
        }

        return [.. all.Where(row => names.Length == 0 || row.Name == "null" || names.Any(name => Fits(row, name)))];

        static bool Fits(Row row, string name) => row.Name == name || row.Name.StartsWith(name + ":", StringComparison.Ordinal);
    }

    /// <summary>In the process of one interpreter: a line of JSON for each row.</summary>
    private static async Task<int> WorkAsync(string interpreter, Row[] rows, Effort effort)
    {
        await using var host = await BenchHost.StartAsync(interpreter);
        return await MeasureAsync(host, host.Python.Installation!, rows, effort);
    }

    /// <summary>The rows on a host that runs, one line of JSON for each; returns the exit code.</summary>
    internal static async Task<int> MeasureAsync(BenchHost host, PythonInstallation installation, Row[] rows, Effort effort)
    {
        using var facts = host.Module.Call<PyObject>("facts");
        Say("python", new PythonReport(
            installation.Tag, facts.Call<string>("__getitem__", 0), facts.Call<string>("__getitem__", 1),
            facts.Call<bool>("__getitem__", 2), facts.Call<double>("__getitem__", 3), facts.Call<string>("__getitem__", 4)));
        var failed = false;
        foreach (var row in rows)
        {
            Say("row", row.Name);
            try
            {
                Say("result", await Measurement.RunAsync(row, host, installation.Tag, effort));
            }
            catch (Exception exception)
            {
                // The other rows are worth having all the same; the run fails at its end.
                failed = true;
                Say("failed", $"{row.Name}: {exception}");
            }
        }

        Say("end", rows.Length);
        return failed ? 1 : 0;

        static void Say<T>(string kind, T value) => Console.WriteLine($"{kind} {JsonSerializer.Serialize(value, JsonSerializerOptions.Default)}");
    }

    private static async Task<int> RunAsync(Row[] rows, bool withPythonNet, string[] specifications, Effort effort, FileInfo? json, FileInfo? markdown, CancellationToken cancellation)
    {
        var interpreters = specifications.Length > 0
            ? [.. specifications.Select(PythonFinder.Resolve)]
            : PythonFinder.FindAll().Where(static one => one.IsEmbeddable && one.Number >= new Version(3, 13)).DistinctBy(static one => one.Tag).ToArray();
        if (interpreters.Length == 0)
        {
            await Console.Error.WriteLineAsync("No CPython 3.13 or later can be embedded here: scripts/python install 3.13 (and 3.13t), or name one with --python.");
            return 2;
        }

        var environment = EnvironmentReport.Read();
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{environment.Cpu}, {environment.Cores} cores, governor {environment.Governor}; {environment.Dotnet}, GC {environment.GcMode}; commit {environment.Commit}");
        if (environment.Load > 1) AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]This machine is busy ({environment.Load:0.0} processes want to run): look at the null rows first.[/]");

        var reports = new List<PythonReport>();
        var results = new List<Result>();
        var exit = 0;
        foreach (var interpreter in interpreters)
        {
            string? error = null;
            await BenchProgress.RunAsync($"{interpreter.Tag} ({interpreter.Executable})", rows.Length, async step =>
            {
                var failure = new System.Text.StringBuilder();
                string[] arguments = [typeof(BenchCommand).Assembly.Location, .. rows.Select(static row => row.Name), "--worker", interpreter.Executable, .. Flag(effort)];
                var done = await Cli.Wrap("dotnet").WithArguments(arguments).WithValidation(CommandResultValidation.None)
                    .WithEnvironmentVariables(static variables => variables.Set("DOTNET_TieredPGO", "1"))
                    .WithStandardErrorPipe(PipeTarget.ToStringBuilder(failure))
                    .WithStandardOutputPipe(PipeTarget.ToDelegate(line => Take(line, step)))
                    .ExecuteAsync(cancellation);
                if (done.ExitCode == 0 && withPythonNet && PythonNetCompanion.WhyNot(interpreter) is null)
                {
                    string[] own = [PythonNetRows, interpreter.Executable, .. Flag(effort)];
                    done = await Cli.Wrap("dotnet").WithArguments(own).WithValidation(CommandResultValidation.None)
                        .WithEnvironmentVariables(static variables => variables.Set("DOTNET_TieredPGO", "1"))
                        .WithStandardErrorPipe(PipeTarget.ToStringBuilder(failure))
                        .WithStandardOutputPipe(PipeTarget.ToDelegate(line => Take(line.StartsWith("python ", StringComparison.Ordinal) ? "" : line, step)))
                        .ExecuteAsync(cancellation);
                }

                if (done.ExitCode != 0) error = $"{interpreter.Tag} ended with {done.ExitCode}: {failure}";
            });
            if (error is null) continue;
            await Console.Error.WriteLineAsync(error);
            exit = 1;
        }

        BenchTable.Write(results);
        if (json is not null)
        {
            json.Directory?.Create();
            await File.WriteAllTextAsync(json.FullName, JsonSerializer.Serialize(new { environment = new { machine = environment, pythons = reports, effort = effort.ToString().ToLowerInvariant() }, results }, s_json), cancellation);
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Written: {json.FullName}");
        }

        if (markdown is not null) await MarkdownReport.WriteAsync(markdown.FullName, environment, reports, results, cancellation);
        return exit;

        static string[] Flag(Effort effort) => effort == Effort.Full ? [] : [$"--{effort.ToString().ToLowerInvariant()}"];

        void Take(string line, Action<string> step)
        {
            var (kind, text) = line.Split(' ', 2) is [var first, var second] ? (first, second) : (line, "");
            switch (kind)
            {
                case "python":
                    reports.Add(JsonSerializer.Deserialize<PythonReport>(text)!);
                    break;
                case "row":
                    step(JsonSerializer.Deserialize<string>(text)!);
                    break;
                case "failed":
                    Console.Error.WriteLine(JsonSerializer.Deserialize<string>(text));
                    break;
                case "end" or "":
                    break;
                case "result":
                    results.Add(JsonSerializer.Deserialize<Result>(text)!);
                    break;
                default:
                    Console.Error.WriteLine(line);
                    break;
            }
        }
    }
}
