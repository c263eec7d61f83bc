// `scripts/test`: builds and runs every test.
using System.CommandLine;
using PyBridge.Commands.Testing;
using Spectre.Console;

namespace PyBridge.Commands;

internal static class TestCommand
{
    internal static Command Create()
    {
        var only = new Option<string[]>("--only")
        {
            Description = "Run only the tests, of either language, whose name contains NAME (see --list). May be repeated.",
            HelpName = "NAME",
        };
        var python = new Option<string[]>("--python")
        {
            Description = "Run only on these interpreters: versions (3.13, 3.13t) or paths.",
            HelpName = "VERSION",
            AllowMultipleArgumentsPerToken = true,
        };
        var list = new Option<bool>("--list") { Description = "Name the tests without running them." };
        var noInstall = new Option<bool>("--no-install") { Description = "Install nothing: do without what is missing, and say so." };
        var soak = new Option<bool>("--soak") { Description = "Run the long forms of the tests that have one (minutes each)." };
        var cpython = new Option<bool>("--cpython")
        {
            Description = "Run CPython's own suites in full, in a C# host and plainly, and compare (tests/cpython).",
        };
        var debian = new Option<string?>("--debian")
        {
            Description = "Run on the interpreters of a Debian suite (sid), in a folder made for the purpose; needs root.",
            HelpName = "SUITE",
        };
        var alsoDebian = new Option<string?>("--also-debian")
        {
            Description = "The same after everything else, and left out with a word of why where such a folder cannot be made.",
            HelpName = "SUITE",
        };
        var loop = new Option<LoopKind[]>("--loop")
        {
            Description = "Run the Python tests with these kinds of asyncio loops; a full run takes each on the versions where it matters.",
            HelpName = "default|debug|eager|uvloop",
            AllowMultipleArgumentsPerToken = true,
        };
        var inside = new Option<bool>("--inside") { Hidden = true };
        var repeat = new Option<int>("--repeat")
        {
            Description = "Run every suite N times.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        var pythonNet = new Option<bool>("--pythonnet") { Description = "Test the pythonnet companion too: ask the configured feeds for the package pythonnet." };
        var pythonNetFeed = new Option<string?>("--pythonnet-feed")
        {
            Description = "Test the pythonnet companion too, with the package pythonnet from this folder.",
            HelpName = "FOLDER",
        };
        var command = new Command(
            "scripts/test",
            "Builds, checks the formatting and the Python types, and runs the C# specs and the Python tests on every CPython found, in both hosts. "
            + "Ends with the line 'N passed, N failed, N skipped'.")
        {
            only, python, list, noInstall, soak, cpython, debian, alsoDebian, loop, inside, repeat, pythonNet, pythonNetFeed,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var options = new TestOptions(
                parsed.GetValue(only) ?? [],
                parsed.GetValue(python) ?? [],
                parsed.GetValue(list),
                !parsed.GetValue(noInstall),
                parsed.GetValue(soak),
                parsed.GetValue(cpython),
                parsed.GetValue(debian),
                parsed.GetValue(alsoDebian),
                parsed.GetValue(loop) ?? [],
                parsed.GetValue(inside),
                Math.Max(1, parsed.GetValue(repeat)),
                parsed.GetValue(pythonNet),
                parsed.GetValue(pythonNetFeed));
            return new TestRun(options, new Report(AnsiConsole.Console)).RunAsync(cancellation);
        });
        return command;
    }
}
