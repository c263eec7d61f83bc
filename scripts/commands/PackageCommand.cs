// `scripts/package`: the wheel for Python, the NuGet packages for C#, one version for both.
using System.CommandLine;
using CliWrap;
using PyBridge.Commands.Packaging;
using PyBridge.Commands.Testing;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace PyBridge.Commands;

internal static class PackageCommand
{
    private static readonly string[] s_packed = ["bridge/PyBridge", "bridge/PyBridge.Stacks"];

    internal static Command Create()
    {
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "The folder for the packages.",
            DefaultValueFactory = static _ => new DirectoryInfo(Path.Combine(Repository.Root, "artifacts")),
        };
        var command = new Command(
            "scripts/package",
            "Writes a wheel (py3-none-any, .NET assemblies inside, no dependency) and NuGet packages (symbols, XML documentation). The version is Directory.Build.props'.")
        { output };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetValue(output)!;
            folder.Create();
            AnsiConsole.WriteLine("Building the assemblies for Python ...");
            await DotnetAsync(["build", "bridge/PyBridge.Embedded", "-c", "Release", "--nologo", "-v", "quiet"], cancellation);
            var wheel = Wheel.Write(
                folder.FullName, Path.Combine(Repository.Root, "python"), Repository.Output("bridge/PyBridge.Embedded"), ProjectVersion.Read(), Repository.Root);
            AnsiConsole.WriteLine($"Wheel: {wheel}");

            AnsiConsole.WriteLine("Packing for NuGet ...");
            foreach (var project in s_packed)
            {
                await DotnetAsync(["pack", project, "-c", "Release", "--nologo", "-v", "quiet", "-o", folder.FullName], cancellation);
            }

            foreach (var package in folder.EnumerateFiles("*.*nupkg")) AnsiConsole.WriteLine($"NuGet: {package.FullName}");
            return 0;
        });
        return command;
    }

    private static async Task DotnetAsync(string[] arguments, CancellationToken cancellation) =>
        await Cli.Wrap("dotnet").WithArguments(arguments).WithWorkingDirectory(Repository.Root)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Console.Error.WriteLine))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Console.Error.WriteLine))
            .ExecuteAsync(cancellation);
}
