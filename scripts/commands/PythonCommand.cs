// `scripts/python`: lists, finds and installs CPython interpreters.
using System.CommandLine;
using PyBridge.Commands.Interpreters;

namespace PyBridge.Commands;

internal static class PythonCommand
{
    internal static Command Create() => new("scripts/python", "Lists, finds and installs the CPython interpreters that the bridge can use.")
    {
        List(),
        Find(),
        Install(),
    };

    private static Command List()
    {
        var json = new Option<FileInfo?>("--json") { Description = "Also write everything that is known to this file.", HelpName = "FILE" };
        var command = new Command("list", "Every CPython found: version, kind, flags, and its libpython or why it cannot be embedded.") { json };
        command.SetAction((parsed, cancellation) => PythonList.RunAsync(parsed.GetValue(json), cancellation));
        return command;
    }

    private static Command Find()
    {
        var specification = new Argument<string?>("SPEC")
        {
            Description = "A version (3.13, 3.13t, 3.13.5), the path of an interpreter, prefix or venv, or a program on PATH; "
                + "without it the one that PythonHost would take.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("find", "Prints the path of the interpreter that SPEC means to the library (PythonOptions.Python).") { specification };
        command.SetAction(parsed =>
        {
            try
            {
                Console.WriteLine(PythonFinder.Resolve(parsed.GetValue(specification)).Executable);
                return 0;
            }
            catch (PythonNotFoundException e)
            {
                Console.Error.WriteLine(e.Message);
                return 1;
            }
        });
        return command;
    }

    private static Command Install()
    {
        var version = new Argument<string>("VERSION") { Description = "3.13, 3.13t (free-threaded), 3.14, 3.14t, 3.15 or 3.15t." };
        var optimized = new Option<bool>("--optimized") { Description = "With profile-guided and link-time optimization: a build of half an hour instead of minutes." };
        var from = new Option<string?>("--from") { Description = "Use this method only; otherwise the first of uv, pyenv and Debian's source that can.", HelpName = "uv|pyenv|debian" };
        from.AcceptOnlyFromAmong(PythonInstaller.Methods);
        var mirror = new Option<Uri?>("--mirror") { Description = "Debian's archive to take the source from; otherwise the one that apt uses here.", HelpName = "URL" };
        var fresh = new Option<bool>("--fresh") { Description = "Start over instead of going on with an unfinished build, and replace what is installed." };
        var command = new Command("install", $"Installs a CPython with a libpython into {PythonFinder.InstallFolder}, or through uv or pyenv into theirs.")
        {
            version, optimized, from, mirror, fresh,
        };
        command.SetAction((parsed, cancellation) => InstallAsync(
            parsed.GetValue(version)!,
            parsed.GetValue(optimized),
            new InstallOptions(parsed.GetValue(from), parsed.GetValue(mirror), parsed.GetValue(fresh)),
            cancellation));
        return command;
    }

    private static async Task<int> InstallAsync(string version, bool optimized, InstallOptions options, CancellationToken cancellation)
    {
        try
        {
            var request = InstallRequest.Parse(version, optimized);
            var installed = await LiveProgress.RunAsync(
                request.FolderName, progress => PythonInstaller.InstallAsync(request, options, progress, cancellation)).ConfigureAwait(false);
            Console.WriteLine($"{installed}, built with {installed.OptimizationFlags}, libpython {installed.LibraryPath}");
            if (PythonInstaller.FairnessNote(installed) is { } note) Console.WriteLine(note);
            return 0;
        }
        catch (Exception e) when (e is InstallException or PythonNotFoundException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted: nothing was installed. Run the command again to go on from there.").ConfigureAwait(false);
            return 130;
        }
    }
}
