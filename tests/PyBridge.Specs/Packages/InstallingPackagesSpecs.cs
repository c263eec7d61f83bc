// The packages as their users get them: built, installed in fresh folders far from the checkout, and used.
using CliWrap;
using CliWrap.Buffered;
using PyBridge.Specs.Infrastructure;
using Xunit;

namespace PyBridge.Specs.Packages;

/// <summary>The packages are built once for all specs here, from copies in a temporary folder, so that nothing leans on the checkout.</summary>
public sealed class BuiltPackages : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("pybridge-packages-").FullName;

    internal async Task<string> BuildAsync()
    {
        var packages = Path.Combine(Folder, "packages");
        if (Directory.Exists(packages) && Directory.GetFiles(packages, "*.nupkg").Length > 0) return packages;
        var result = await Cli.Wrap("dotnet")
            .WithArguments([Path.Combine(Run.Repository, "scripts", "commands", "bin", "Release", "net10.0", "PyBridge.Commands.dll"), "package", "--output", packages])
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        var output = result.StandardOutput + result.StandardError;
        Assert.SkipWhen(output.Contains("NU1301", StringComparison.Ordinal), "no NuGet feed answers from here (NU1301), so nothing can be packed");
        Assert.True(result.ExitCode == 0, output);
        return packages;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

public sealed class InstallingPackagesSpecs(BuiltPackages built) : IClassFixture<BuiltPackages>
{
    [Fact(Timeout = 240_000)]
    public async Task The_wheel_installs_without_an_index_and_runs_the_readmes_snippet()
    {
        var packages = await built.BuildAsync();
        var python = PythonFinder.ResolveToRun(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON")).Executable;
        var venv = Path.Combine(built.Folder, "venv");
        await RunAsync(built.Folder, python, "-m", "venv", "--without-pip", venv);
        var wheel = Directory.GetFiles(packages, "*.whl").Single();

        // pip comes with the interpreter's own installation where that has one (Debian's has not): a wheel is a zip with a record.
        var site = (await RunAsync(built.Folder, Path.Combine(venv, "bin", "python"), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")).Trim();
        if ((await TryAsync(built.Folder, python, "-m", "pip", "--version")).ExitCode == 0)
        {
            await RunAsync(built.Folder, python, "-m", "pip", "--python", Path.Combine(venv, "bin", "python"), "install", "--no-index", "--no-deps", "--disable-pip-version-check", wheel);
        }
        else
        {
            await System.IO.Compression.ZipFile.ExtractToDirectoryAsync(wheel, site);
        }

        var script = Path.Combine(built.Folder, "snippet.py");
        await File.WriteAllTextAsync(script, Snippet("python"));
        await File.WriteAllTextAsync(Path.Combine(built.Folder, "README.md"), "four");
        Assert.Equal("4", (await RunAsync(built.Folder, Path.Combine(venv, "bin", "python"), script)).Trim());
    }

    [Fact(Timeout = 240_000)]
    public async Task The_nuget_package_restores_from_a_folder_and_awaits_python()
    {
        var project = await ProjectAsync("App");
        var published = Path.Combine(built.Folder, "published");
        await RunAsync(project, "dotnet", "publish", "-c", "Release", "--nologo", "-v", "quiet", "-o", published);

        // Moved: what it needs is beside it.
        var moved = Path.Combine(built.Folder, "moved");
        Directory.Move(published, moved);
        var python = PythonFinder.Resolve(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON")).Executable;
        Assert.Equal("3.0", (await RunAsync(built.Folder, "dotnet", Path.Combine(moved, "App.dll"), python)).Trim());
    }

    [Fact(Timeout = 240_000)]
    public async Task With_the_companion_package_the_watchdog_shows_the_stacks_of_dotnet()
    {
        var project = await ProjectAsync("Watched", "PyBridge.Stacks");
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), """
            using PyBridge;
            var limit = TimeSpan.FromSeconds(1);
            var python = await PythonHost.StartAsync(new PythonOptions { Python = args[0], ModulePaths = ["app"], Watchdog = limit, WatchdogReport = Report });
            PyObject shop = python.Import("shop");
            await shop.CallAsync<long>("ask", (Func<long>)BlockTheLoop);

            long BlockTheLoop() => shop.CallAsync<long>("ask", (Func<long>)(() => 1)).Result;
            void Report(string text)
            {
                Console.WriteLine(text);
                Environment.Exit(3);
            }
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "app", "shop.py"), "async def ask(function): return function()\n");
        await RunAsync(project, "dotnet", "build", "-c", "Release", "--nologo", "-v", "quiet", "-o", Path.Combine(project, "out"));
        var python = PythonFinder.Resolve(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON")).Executable;
        var result = await TryAsync(Path.Combine(project, "out"), "dotnet", Path.Combine(project, "out", "App.dll"), python);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("BlockTheLoop", result.StandardOutput, StringComparison.Ordinal);
        Assert.DoesNotContain("PyBridge.Stacks is not beside the program", result.StandardOutput, StringComparison.Ordinal);
    }

    [Fact(Timeout = 240_000)]
    public async Task The_nuget_package_has_documentation_readme_licence_and_symbols_with_their_sources()
    {
        var packages = await built.BuildAsync();
        await using var package = await System.IO.Compression.ZipFile.OpenReadAsync(Directory.GetFiles(packages, "PyBridge.?.*.nupkg").Single(), TestContext.Current.CancellationToken);
        var names = package.Entries.Select(static entry => entry.FullName).ToArray();
        foreach (var name in new[] { "README.md", "CHANGELOG.md", "lib/net10.0/PyBridge.dll", "lib/net10.0/PyBridge.xml", "python/dotnet_tasks/__init__.py" }) Assert.Contains(name, names);
        using var specification = new StreamReader(await package.GetEntry("PyBridge.nuspec")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Contains("<license type=\"expression\">MIT</license>", await specification.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await using var symbols = await System.IO.Compression.ZipFile.OpenReadAsync(Directory.GetFiles(packages, "PyBridge.?.*.snupkg").Single(), TestContext.Current.CancellationToken);
        using var memory = new MemoryStream();
        await using (var pdb = await symbols.GetEntry("lib/net10.0/PyBridge.pdb")!.OpenAsync(TestContext.Current.CancellationToken)) await pdb.CopyToAsync(memory, TestContext.Current.CancellationToken);
        memory.Position = 0;
        using var provider = System.Reflection.Metadata.MetadataReaderProvider.FromPortablePdbStream(memory);
        var reader = provider.GetMetadataReader();
        var embedded = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");   // embedded source, of the portable PDB format
        Assert.Contains(reader.CustomDebugInformation, handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == embedded);
    }

    [Fact(Timeout = 240_000)]
    public async Task A_self_contained_program_runs_where_no_dotnet_is_installed()
    {
        var project = await ProjectAsync("Whole");
        var published = Path.Combine(built.Folder, "whole");
        var publishing = await TryAsync(project, "dotnet", "publish", "-c", "Release", "--nologo", "-v", "quiet", "-r", "linux-x64", "--self-contained", "-o", published);
        var output = publishing.StandardOutput + publishing.StandardError;
        Assert.SkipWhen(output.Contains("NU1101", StringComparison.Ordinal) || output.Contains("NU1102", StringComparison.Ordinal), "no feed here has .NET's runtime pack");
        Assert.True(publishing.ExitCode == 0, output);

        var moved = Path.Combine(built.Folder, "elsewhere");
        Directory.Move(published, moved);
        var python = PythonFinder.Resolve(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON")).Executable;
        Assert.Equal("3.0", (await RunAsync(built.Folder, "env", "-u", "DOTNET_ROOT", "PATH=/usr/bin:/bin", Path.Combine(moved, "App"), python)).Trim());
    }

    [Fact(Timeout = 60_000)]
    public async Task With_an_older_dotnet_the_import_says_which_one_it_found_and_what_to_install()
    {
        var old = Path.Combine(built.Folder, "old");
        Directory.CreateDirectory(Path.Combine(old, "shared", "Microsoft.NETCore.App", "8.0.1"));
        var python = PythonFinder.ResolveToRun(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON")).Executable;
        var result = await Cli.Wrap(python).WithArguments(["-c", $"""
            import pathlib
            exists = pathlib.Path.is_dir
            pathlib.Path.is_dir = lambda self, **kw: (self.name != "shared" or str(self).startswith('{old}')) and exists(self, **kw)
            import dotnet_tasks
            """])
            .WithEnvironmentVariables(variables => variables.Set("PYTHONPATH", Path.Combine(Run.Repository, "python")).Set("DOTNET_ROOT", old))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.Contains($"{old}), which has only 8.0.1", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("install the .NET 10 runtime", result.StandardError, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Without_dotnet_the_import_says_what_to_install()
    {
        var python = PythonFinder.ResolveToRun(Environment.GetEnvironmentVariable("PYBRIDGE_PYTHON")).Executable;
        var result = await Cli.Wrap(python).WithArguments(["-c", """
            import pathlib
            exists = pathlib.Path.is_dir
            pathlib.Path.is_dir = lambda self, **kw: self.name != "shared" and exists(self, **kw)
            import dotnet_tasks
            """])
            .WithEnvironmentVariables(variables => variables.Set("PYTHONPATH", Path.Combine(Run.Repository, "python")))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.Contains("ImportError: no .NET 10.0 or later was found", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("install the .NET 10 runtime", result.StandardError, StringComparison.Ordinal);
    }

    /// <summary>A program that adds the package from the folder: the README's, in small.</summary>
    private async Task<string> ProjectAsync(string name, string? companion = null)
    {
        var packages = await built.BuildAsync();
        var project = Path.Combine(built.Folder, name);
        Directory.CreateDirectory(Path.Combine(project, "app"));
        await File.WriteAllTextAsync(Path.Combine(project, "app", "shop.py"), "async def price(name, each): return len(name) * each\n");
        await File.WriteAllTextAsync(Path.Combine(project, "App.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{packages}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Path.Combine(built.Folder, "cache")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PyBridge" Version="*" />
                {(companion is null ? "" : $"<PackageReference Include=\"{companion}\" Version=\"*\" />")}
                <None Include="app/*.py" CopyToOutputDirectory="PreserveNewest" />
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), """
            using PyBridge;
            await using var python = await PythonHost.StartAsync(new PythonOptions { Python = args[0], ModulePaths = ["app"] });
            using PyObject shop = python.Import("shop");
            Console.WriteLine(await shop.CallAsync<decimal>("price", "apples", 0.5m));
            """);
        return project;
    }

    /// <summary>The README's last snippet in that language.</summary>
    private static string Snippet(string language)
    {
        var readme = File.ReadAllText(Path.Combine(Run.Repository, "README.md"));
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var result = await TryAsync(folder, program, arguments);
        Assert.True(result.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.StandardOutput}{result.StandardError}");
        return result.StandardOutput;
    }

    private static async Task<BufferedCommandResult> TryAsync(string folder, string program, params string[] arguments) =>
        await Cli.Wrap(program).WithArguments(arguments).WithWorkingDirectory(folder)
            .WithEnvironmentVariables(static variables => variables.Set("PYTHONPATH", null).Set("PYBRIDGE_ASSEMBLIES", null))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
}
