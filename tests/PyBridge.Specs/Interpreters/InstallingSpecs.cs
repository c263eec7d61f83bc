// `scripts/python install`, driven as a user drives it, on a made-up source that builds in no time.
using System.Diagnostics;
using Xunit;

namespace PyBridge.Specs.Interpreters;

public sealed class InstallingSpecs : IDisposable
{
    private const int Limit = 120_000;
    private readonly MachineOfItsOwn _machine = new();

    public void Dispose() => _machine.Dispose();

    private string Pythons => _machine.In("cache", "pybridge", "pythons");

    private string Prefix => Path.Combine(Pythons, "3.13t");

    private string Build => Path.Combine(Pythons, ".build", "3.13t");

    [Fact(Timeout = Limit)]
    public async Task An_unfinished_build_goes_on_and_lands_whole()
    {
        Unfinished(compile: "echo compiled");

        var (code, output) = await RunAsync("install", "3.13t", "--from", "debian");

        Assert.True(code == 0, output);
        Assert.Contains(Path.Combine(Prefix, "bin", "python3"), output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Prefix, "lib", "libpython3.13t.so.1.0")));
        Assert.False(Directory.Exists(Build));
        var again = await RunAsync("install", "3.13t", "--from", "debian");
        Assert.True(again.Code == 0, again.Output);
    }

    [Fact(Timeout = Limit)]
    public async Task A_failed_build_installs_nothing_and_names_its_log()
    {
        Unfinished(compile: "echo 'undefined reference to nothing'; exit 1");

        var (code, output) = await RunAsync("install", "3.13t", "--from", "debian");

        Assert.Equal(1, code);
        Assert.False(Directory.Exists(Prefix));
        Assert.Contains("undefined reference to nothing", output, StringComparison.Ordinal);
        string log = Path.Combine(Pythons, ".logs", "3.13t.log");
        Assert.Contains(log, output, StringComparison.Ordinal);
        Assert.Contains("undefined reference to nothing", await File.ReadAllTextAsync(log), StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task An_interrupted_build_installs_nothing_and_goes_on_without_configuring_again()
    {
        string started = _machine.In("started");
        string configurations = _machine.In("configurations");
        string patience = _machine.In("patience");
        Unfinished(compile: $"touch {started}; while test ! -e {patience}; do sleep 0.1; done");

        using (var command = Start(["install", "3.13t", "--from", "debian"]))
        {
            while (!File.Exists(started) && !command.HasExited) await Task.Delay(20);
            using (var kill = Process.Start("kill", ["-INT", $"{command.Id}"])) await kill.WaitForExitAsync();
            await command.WaitForExitAsync();
            Assert.Equal(130, command.ExitCode);
        }

        Assert.False(Directory.Exists(Prefix));
        await File.WriteAllTextAsync(patience, "");
        var (code, output) = await RunAsync("install", "3.13t", "--from", "debian");
        Assert.True(code == 0, output);
        Assert.Single(await File.ReadAllLinesAsync(configurations));
    }

    [Fact(Timeout = Limit)]
    public async Task A_build_of_the_wrong_kind_is_not_installed()
    {
        Unfinished(compile: "echo compiled", gilDisabled: "0");

        var (code, output) = await RunAsync("install", "3.13t", "--from", "debian");

        Assert.Equal(1, code);
        Assert.Contains("wrong kind of threading", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Prefix));
    }

    [Fact(Timeout = Limit)]
    public async Task Uv_is_used_where_it_is()
    {
        string python = _machine.Pretender(_machine.In("uv", "bin", "python3"), "3.14.2", prefix: _machine.In("uv"), loaded: "/bin/sh");
        _machine.Script(_machine.In("bin", "uv"), $"""test "$2" = find && echo {python} || test "$2" = install""");

        var (code, output) = await RunAsync("install", "3.14");

        Assert.True(code == 0, output);
        Assert.Contains($"CPython 3.14.2 ({python})", output, StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task A_version_that_no_method_supplies_says_what_was_tried_and_what_else_would_do()
    {
        var (code, output) = await RunAsync("install", "3.14t", "--from", "uv");

        Assert.Equal(1, code);
        Assert.Contains("uv: uv is not on PATH", output, StringComparison.Ordinal);
        Assert.Contains("What else would do:", output, StringComparison.Ordinal);
    }

    [Theory(Timeout = Limit)]
    [InlineData("3.13.5", "is no series of CPython")]
    [InlineData("2.7", "is no series of CPython")]
    [InlineData("3.10", "older than 3.11")]
    [InlineData("3.12t", "has no free-threaded build")]
    public async Task A_version_that_cannot_be_installed_is_refused(string version, string why)
    {
        var (code, output) = await RunAsync("install", version);

        Assert.Equal(1, code);
        Assert.Contains(why, output, StringComparison.Ordinal);
    }

    /// <summary>Leaves behind what an installation has after unpacking: a source whose configure and make do next to nothing.</summary>
    private void Unfinished(string compile, string gilDisabled = "1")
    {
        string python = Path.Combine(Prefix, "bin", "python3");
        string library = Path.Combine(Prefix, "lib", "libpython3.13t.so.1.0");
        _machine.Script(Path.Combine(Build, "pretender"), $"""
            case "$*" in *pybridge-facts*) ;; *) echo {gilDisabled}; exit;; esac
            {MachineOfItsOwn.Pretence(python, "3.13.5", "cpython", freeThreaded: true, Prefix, 64, library)}
            """);
        string pretender = Path.Combine(Build, "pretender");
        string makefile = Path.Combine(Build, "Makefile");
        File.WriteAllText(makefile, $"all:\n\t{compile}\ninstall:\n\tinstall -D {pretender} $(DESTDIR){python}\n\tinstall -D {pretender} $(DESTDIR){library}\n");
        _machine.Script(Path.Combine(Build, "source", "configure"), $"echo configured >> {_machine.In("configurations")}; cp {makefile} .");
        File.WriteAllText(Path.Combine(Build, "source.done"), "3.13.5-1");
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var command = Start(arguments);
        var output = command.StandardOutput.ReadToEndAsync();
        var errors = command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();
        return (command.ExitCode, await output + await errors);
    }

    private Process Start(string[] arguments)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PyBridge.sln"))) folder = Path.GetDirectoryName(folder)!;

        // Through env, which gives SIGINT its default back where the tests run in the background of a shell and ignore it.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", Path.Combine(folder, "scripts", "python"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_CACHE_HOME"] = _machine.In("cache");
        start.Environment["UV_PYTHON_INSTALL_MIRROR"] = "file:///nowhere"; // Keeps the command from asking the network first.
        start.Environment["PATH"] = _machine.In("bin") + ":/usr/bin:/bin:" + Path.GetDirectoryName(Environment.ProcessPath);
        return Process.Start(start)!;
    }
}
