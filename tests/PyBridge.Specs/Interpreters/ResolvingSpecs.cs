// Which interpreter a version, a path, a venv or nothing means.
using PyBridge.Interpreters;
using Xunit;

namespace PyBridge.Specs.Interpreters;

public sealed class ResolvingSpecs : IDisposable
{
    private const int Limit = 60_000;
    private readonly MachineOfItsOwn _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact(Timeout = Limit)]
    public Task The_variable_comes_before_the_active_environment_and_that_before_the_path() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        string home = Path.GetDirectoryName(real.BaseExecutable)!;
        _machine.Set("PATH", home);
        var byPath = PythonFinder.Resolve(_machine.Places, null);
        _machine.Set("VIRTUAL_ENV", _machine.Venv("active", home, real.BaseExecutable));
        var byEnvironment = PythonFinder.Resolve(_machine.Places, null);
        _machine.Set("PYBRIDGE_PYTHON", _machine.Venv("chosen", home, real.BaseExecutable));
        var byVariable = PythonFinder.Resolve(_machine.Places, null);

        Assert.Equal(real.BasePrefix, byPath.Prefix);
        Assert.Equal(_machine.In("active"), byEnvironment.Prefix);
        Assert.Equal(PythonSource.ActiveEnvironment, byEnvironment.Source);
        Assert.Equal(_machine.In("chosen"), byVariable.Prefix);
        Assert.Equal(PythonSource.EnvironmentVariable, byVariable.Source);
    });

    [Fact(Timeout = Limit)]
    public Task Without_a_decision_the_first_that_can_be_embedded_is_taken() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        _machine.Pretender(_machine.In("old", "python3"), "3.8.1");
        _machine.Set("PATH", $"{_machine.In("old")}:{Path.GetDirectoryName(real.BaseExecutable)}");

        Assert.Equal(real.BasePrefix, PythonFinder.Resolve(_machine.Places, null).Prefix);
    });

    [Fact(Timeout = Limit)]
    public Task A_decision_for_one_that_cannot_be_embedded_is_an_error_not_another_interpreter() => Task.Run(() =>
    {
        _machine.Set("PATH", Path.GetDirectoryName(MachineOfItsOwn.Real.BaseExecutable)!);
        _machine.Set("PYBRIDGE_PYTHON", _machine.Pretender(_machine.In("old", "python3"), "3.8.1"));

        var error = Assert.Throws<PythonNotFoundException>(() => PythonFinder.Resolve(_machine.Places, null));

        Assert.StartsWith("PYBRIDGE_PYTHON: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("older than 3.11", error.Message, StringComparison.Ordinal);
    });

    [Fact(Timeout = Limit)]
    public Task A_version_that_is_not_there_names_those_that_are_and_how_to_get_it() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        _machine.Set("PATH", Path.GetDirectoryName(real.BaseExecutable)!);

        var error = Assert.Throws<PythonNotFoundException>(() => PythonFinder.Resolve(_machine.Places, "3.99t"));

        Assert.Contains(real.BaseExecutable[..real.BaseExecutable.LastIndexOf('/')], error.Message, StringComparison.Ordinal);
        Assert.Contains("scripts/python install 3.99t", error.Message, StringComparison.Ordinal);
    });

    [Fact(Timeout = Limit)]
    public Task A_venv_whose_base_is_gone_says_so_and_what_to_do() => Task.Run(() =>
    {
        string gone = _machine.In("uninstalled", "bin");
        string venv = _machine.Venv("venv", gone, Path.Combine(gone, "python3.12"));

        foreach (string name in new[] { venv, Path.Combine(venv, "bin", "python3") })
        {
            var error = Assert.Throws<PythonNotFoundException>(() => PythonFinder.Resolve(_machine.Places, name));
            Assert.Contains(venv, error.Message, StringComparison.Ordinal);
            Assert.Contains($"builds on the Python in {gone}, which is gone", error.Message, StringComparison.Ordinal);
            Assert.Contains("3.12.7", error.Message, StringComparison.Ordinal);
        }
    });

    [Fact(Timeout = Limit)]
    public Task Prefixes_links_and_programs_on_the_path_are_names_too() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        Directory.CreateDirectory(_machine.In("bin"));
        File.CreateSymbolicLink(_machine.In("bin", "mypython"), real.BaseExecutable);
        _machine.Set("PATH", _machine.In("bin"));

        foreach (string name in new[] { real.BaseExecutable, _machine.In("bin", "mypython"), "mypython" })
            Assert.Equal(real.LibraryPath, PythonFinder.Resolve(_machine.Places, name).LibraryPath);

        // A prefix such as /usr may hold several versions, and means the one that is called python3 there.
        Assert.Equal(real.BasePrefix, PythonFinder.Resolve(_machine.Places, real.BasePrefix).BasePrefix);
    });

    [Theory(Timeout = Limit)]
    [InlineData("nonsense", "is neither a version")]
    [InlineData("/no/such/python", "There is nothing at /no/such/python")]
    [InlineData("/proc", "There is no bin/python3 in /proc")]
    [InlineData("/etc/passwd", "/etc/passwd cannot be run")]
    public Task A_name_that_means_nothing_says_what_was_expected(string name, string message) => Task.Run(() =>
        Assert.Contains(message, Assert.Throws<PythonNotFoundException>(() => PythonFinder.Resolve(_machine.Places, name)).Message, StringComparison.Ordinal));

    [Theory(Timeout = Limit)]
    [InlineData("3.13", true, "3.13", false)]
    [InlineData("3.13t", true, "3.13", true)]
    [InlineData("3.13.5", true, "3.13.5", false)]
    [InlineData("3.15.0rc1t", true, "3.15.0rc1", true)]
    [InlineData("python3.13", false, "", false)]
    [InlineData("./3.13", false, "", false)]
    [InlineData("2.7", false, "", false)]
    public Task A_version_is_read_as_people_write_it(string text, bool valid, string version, bool freeThreaded) => Task.Run(() =>
    {
        Assert.Equal(valid, VersionRequest.TryParse(text, out var request));
        Assert.Equal(version, request.Version);
        Assert.Equal(freeThreaded, request.FreeThreaded);
    });
}
