// Every suite on one interpreter, and its line.
using System.Globalization;

namespace PyBridge.Commands.Testing;

internal sealed class TargetRun(Target target, TestOptions options, bool withPythonNet, bool withLab, Report report)
{
    internal async Task<Tally> RunAsync(int round, CancellationToken cancellation)
    {
        var total = new Tally();
        var cells = new List<string>();
        var time = TimeSpan.Zero;
        foreach (var suite in await SuitesAsync(cancellation))
        {
            var result = await report.WhileAsync($"{target.Version}  {suite.Name}", () => new SuiteRun(suite, report).RunAsync(cancellation));
            total.Add(result.Tally);
            time += result.Time;
            if (result.Tally.Total > 0 || options.Only.Count == 0)
                cells.Add($"{suite.Name}: {result.Tally.Short()}");
        }
        var repeat = options.Repeat > 1 ? string.Create(CultureInfo.InvariantCulture, $" (run {round} of {options.Repeat})") : "";
        if (total.Total > 0)
        {
            report.Lines(string.Create(
                CultureInfo.InvariantCulture,
                $"{target.Version,-6}{target.Installation.Version}{repeat}  {string.Join("; ", cells)}  ({time.TotalSeconds:0} s)"));
        }
        return total;
    }

    private async Task<IReadOnlyList<Suite>> SuitesAsync(CancellationToken cancellation)
    {
        var embeddable = target.Installation.IsEmbeddable;
        if (!embeddable)
            report.Note($"{target.Version} runs the Python host's tests only: {target.Installation.WhyNotEmbeddable}");
        await TestedModules.PrepareAsync(target, options, report, cancellation);
        var suites = new List<Suite>();
        if (embeddable)
            suites.Add(new SpecSuite(target, options));
        if (embeddable && BenchSuite.IsWanted(target, options))
            suites.Add(new BenchSuite(target, options));
        if (withLab && File.Exists(Repository.LabSpecs))
        {
            await LabSuite.PrepareAsync(options, report, cancellation);
            suites.Add(new LabSuite(target, options));
        }
        foreach (var loop in await LoopKinds.ForAsync(target, options, report, cancellation))
        {
            suites.Add(new PythonHostSuite(target, options, loop));
            if (embeddable && File.Exists(Repository.PythonTests))
                suites.Add(new CSharpHostSuite(target, options, loop));
        }
        if (withPythonNet && PythonNetCompanion.WhyNot(target.Installation) is { } why)
            report.Note($"{target.Version} runs without the pythonnet companion: {why}");
        else if (withPythonNet)
            suites.Add(new PythonNetSuite(target, options));
        return suites;
    }
}
