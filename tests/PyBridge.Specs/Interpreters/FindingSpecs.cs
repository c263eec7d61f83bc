// Which interpreters the search finds, and what it tells about each.
using PyBridge.Interpreters;
using Xunit;

namespace PyBridge.Specs.Interpreters;

public sealed class FindingSpecs : IDisposable
{
    private const int Limit = 60_000;
    private readonly MachineOfItsOwn _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact(Timeout = Limit)]
    public Task The_interpreter_that_runs_these_specs_is_found_with_its_library() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;

        Assert.True(real.IsEmbeddable);
        Assert.True(Path.IsPathRooted(real.LibraryPath));
        Assert.True(File.Exists(real.LibraryPath));
        Assert.Contains(PythonFinder.FindAll(), found => found.Executable == real.Executable && found.LibraryPath == real.LibraryPath);
    });

    [Fact(Timeout = Limit)]
    public Task A_venv_has_the_libpython_of_its_base_and_an_executable_of_its_own() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        string venv = _machine.Venv("venv", Path.GetDirectoryName(real.BaseExecutable)!, real.BaseExecutable);

        var found = PythonFinder.Resolve(_machine.Places, venv);

        Assert.True(found.IsVenv);
        Assert.Equal(real.LibraryPath, found.LibraryPath);
        Assert.Equal(Path.Combine(venv, "bin", "python3"), found.Executable);
        Assert.Equal(venv, found.Prefix);
        Assert.Equal(real.BasePrefix, found.BasePrefix);
    });

    [Fact(Timeout = Limit)]
    public Task A_shim_leads_to_the_real_interpreter() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        string shim = _machine.Shim(_machine.In("shims", "python3"), real.Executable);

        var found = PythonFinder.Resolve(_machine.Places, shim);

        Assert.Equal(real.Executable, found.Executable);
        Assert.Equal(shim, found.FoundAs);
    });

    [Fact(Timeout = Limit)]
    public Task An_interpreter_with_many_names_is_listed_once() => Task.Run(() =>
    {
        var real = MachineOfItsOwn.Real;
        _machine.Shim(_machine.In("shims", "python3"), real.BaseExecutable);
        Directory.CreateDirectory(_machine.In("bin"));
        File.CreateSymbolicLink(_machine.In("bin", "python3"), real.BaseExecutable);
        File.CreateSymbolicLink(_machine.In("bin", $"python{real.Number.ToString(2)}"), real.BaseExecutable);
        _machine.Set("PATH", $"{_machine.In("shims")}:{_machine.In("bin")}:{Path.GetDirectoryName(real.BaseExecutable)}");

        var found = PythonFinder.FindAll(_machine.Places);

        Assert.Single(found, python => python.Version == real.Version && python.BasePrefix == real.BasePrefix);
    });

    [Fact(Timeout = Limit)]
    public Task A_free_threaded_build_is_told_from_an_ordinary_one_by_what_it_says() => Task.Run(() =>
    {
        _machine.Pretender(_machine.In("home", ".pyenv", "versions", "3.13.2", "bin", "python3"), "3.13.2", freeThreaded: true, prefix: _machine.In("a"));
        _machine.Pretender(_machine.In("home", ".pyenv", "versions", "3.13.2t", "bin", "python3"), "3.13.2", prefix: _machine.In("b"));

        var free = PythonFinder.Resolve(_machine.Places, "3.13t", toEmbed: false);
        var ordinary = PythonFinder.Resolve(_machine.Places, "3.13", toEmbed: false);

        Assert.True(free.IsFreeThreaded);
        Assert.Equal("3.13t", free.Tag);
        Assert.EndsWith("versions/3.13.2/bin/python3", free.Executable, StringComparison.Ordinal);
        Assert.False(ordinary.IsFreeThreaded);
        Assert.True(ordinary.HasOwnGilSubinterpreters);
        Assert.Equal("-O3 PGO LTO", ordinary.OptimizationFlags);
    });

    [Fact(Timeout = Limit)]
    public Task Version_managers_and_conda_are_searched() => Task.Run(() =>
    {
        string[] places =
        [
            _machine.In("home", ".pyenv", "versions", "3.12.1", "bin", "python3"),
            _machine.In("home", ".local", "share", "uv", "python", "cpython-3.12.2-linux-x86_64-gnu", "bin", "python3"),
            _machine.In("home", "miniforge3", "envs", "science", "bin", "python3"),
            _machine.In("home", ".cache", "pybridge", "pythons", "3.12", "bin", "python3"),
        ];
        foreach (string path in places) _machine.Pretender(path, "3.12.0", prefix: Path.GetDirectoryName(Path.GetDirectoryName(path)));

        var found = PythonFinder.FindAll(_machine.Places).ToDictionary(python => python.Executable, python => python.Source);

        Assert.Equal(PythonSource.Pyenv, found[places[0]]);
        Assert.Equal(PythonSource.Uv, found[places[1]]);
        Assert.Equal(PythonSource.Conda, found[places[2]]);
        Assert.Equal(PythonSource.Installed, found[places[3]]);
    });

    [Fact(Timeout = Limit)]
    public Task An_unfinished_installation_is_not_found() => Task.Run(() =>
    {
        _machine.Pretender(_machine.In("home", ".cache", "pybridge", "pythons", ".build", "bin", "python3"), "3.12.0");

        Assert.Empty(PythonFinder.FindAll(_machine.Places));
    });

    [Fact(Timeout = Limit)]
    public Task A_program_that_cannot_say_what_it_is_is_a_problem_and_no_interpreter() => Task.Run(() =>
    {
        _machine.Script(_machine.In("bin", "python3"), "echo 'no version is set' >&2; exit 127");
        _machine.Set("PATH", _machine.In("bin"));
        var problems = new List<string>();

        Assert.Empty(PythonFinder.FindAll(_machine.Places, problems.Add));
        Assert.Contains("no version is set", Assert.Single(problems), StringComparison.Ordinal);
    });

    [Fact(Timeout = Limit)]
    public Task A_program_that_never_answers_is_given_up_within_the_time_limit() => Task.Run(() =>
    {
        string stuck = _machine.Script(_machine.In("bin", "python3"), "sleep 600");

        var error = Assert.Throws<PythonNotFoundException>(() => InterpreterQuery.Ask(stuck, PythonSource.Given, TimeSpan.FromMilliseconds(200)));

        Assert.Contains("within 0.2 s", error.Message, StringComparison.Ordinal);
    });

    [Theory(Timeout = Limit)]
    [InlineData("3.12.0", "cpython", 64, "libpython3.12.so.1.0")]
    [InlineData("3.10.4", "cpython", 64, "older than 3.11")]
    [InlineData("3.11.9", "pypy", 64, "only CPython can be embedded")]
    [InlineData("3.12.0", "cpython", 32, "built for")]
    public Task An_interpreter_that_cannot_be_embedded_says_why(string version, string implementation, int bits, string why) => Task.Run(() =>
    {
        string path = _machine.Pretender(_machine.In("bin", "python3"), version, implementation, bits: bits);

        var found = InterpreterQuery.Ask(path, PythonSource.Given);

        Assert.False(found.IsEmbeddable);
        Assert.Null(found.LibraryPath);
        Assert.Contains(why, found.WhyNotEmbeddable, StringComparison.Ordinal);
        Assert.Contains(why, Assert.Throws<PythonNotFoundException>(() => PythonFinder.Resolve(_machine.Places, path)).Message, StringComparison.Ordinal);
    });

    [Fact(Timeout = Limit)]
    public Task The_library_beside_a_statically_linked_program_is_found() => Task.Run(() =>
    {
        string library = _machine.In("conda", "lib", "libpython3.12.so.1.0");
        Directory.CreateDirectory(Path.GetDirectoryName(library)!);
        File.WriteAllText(library, "");
        string path = _machine.Pretender(_machine.In("conda", "bin", "python3"), "3.12.0", prefix: _machine.In("conda"));

        Assert.Equal(library, InterpreterQuery.Ask(path, PythonSource.Given).LibraryPath);
    });
}
