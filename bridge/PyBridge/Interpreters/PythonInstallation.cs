// What is known about one CPython on this machine: which it is, what it can do, and what embedding it needs.
namespace PyBridge;

/// <summary>Where an interpreter was found.</summary>
public enum PythonSource
{
    /// <summary>The caller named it.</summary>
    Given,

    /// <summary>The variable <c>PYBRIDGE_PYTHON</c> names it.</summary>
    EnvironmentVariable,

    /// <summary>The active virtual or conda environment (<c>VIRTUAL_ENV</c>, <c>CONDA_PREFIX</c>).</summary>
    ActiveEnvironment,

    /// <summary>A folder of <c>PATH</c>.</summary>
    Path,

    /// <summary>Installed by <c>scripts/python install</c>, in <see cref="PythonFinder.InstallFolder"/>.</summary>
    Installed,

    /// <summary>Managed by uv.</summary>
    Uv,

    /// <summary>Managed by pyenv.</summary>
    Pyenv,

    /// <summary>A conda installation or one of its environments.</summary>
    Conda,

    /// <summary><c>/usr/bin</c> or <c>/usr/local/bin</c>.</summary>
    System,
}

/// <summary>One CPython: its version and build, and what a process needs in order to embed it. Every fact was told by the interpreter itself.</summary>
public sealed record PythonInstallation
{
    /// <summary>The version as Python writes it, such as <c>3.13.5</c> or <c>3.15.0rc1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Major, minor and micro version, to compare with.</summary>
    public required Version Number { get; init; }

    /// <summary>True on a free-threaded build (PEP 703), such as 3.13t.</summary>
    public required bool IsFreeThreaded { get; init; }

    /// <summary>True on a build with <c>--with-pydebug</c>, which is far slower.</summary>
    public bool IsDebugBuild { get; init; }

    /// <summary>True where sub-interpreters can each own a GIL (PEP 684, CPython 3.12 and later).</summary>
    public bool HasOwnGilSubinterpreters => Number >= new Version(3, 12);

    /// <summary>The short name that <see cref="PythonFinder.Resolve(string?)"/> takes, such as <c>3.13</c> or <c>3.13t</c>.</summary>
    public string Tag => $"{Number.Major}.{Number.Minor}{(IsFreeThreaded ? "t" : "")}";

    /// <summary>The interpreter's own path (<c>sys.executable</c>), never a shim; in a venv the venv's.</summary>
    /// <remarks>
    /// An embedding process gives this path to <c>PyConfig.executable</c> and <c>program_name</c>: CPython then finds its library
    /// folder and the venv by itself, and <c>multiprocessing</c> and <c>subprocess</c> start the right program.
    /// (<c>PyConfig.home</c> would switch the search for a venv off.)
    /// </remarks>
    public required string Executable { get; init; }

    /// <summary>The base installation's interpreter; <see cref="Executable"/> itself outside of a venv.</summary>
    public required string BaseExecutable { get; init; }

    /// <summary><c>sys.prefix</c>: the venv's folder in a venv.</summary>
    public required string Prefix { get; init; }

    /// <summary><c>sys.base_prefix</c>: the folder of the installation that a venv builds on.</summary>
    public required string BasePrefix { get; init; }

    /// <summary>True where <see cref="Executable"/> belongs to a virtual environment.</summary>
    public bool IsVenv => Prefix != BasePrefix;

    /// <summary>The absolute path of the shared libpython, or null where it cannot be embedded.</summary>
    public string? LibraryPath { get; init; }

    /// <summary>Why this interpreter cannot be embedded and what to do about it; null where it can.</summary>
    public string? WhyNotEmbeddable { get; init; }

    /// <summary>True where a process can embed this interpreter.</summary>
    public bool IsEmbeddable => LibraryPath is not null && WhyNotEmbeddable is null;

    /// <summary>What decides its speed, such as <c>-O3</c>, <c>-O3 PGO LTO</c> or <c>-O0 debug</c>.</summary>
    public required string OptimizationFlags { get; init; }

    /// <summary>Where it was found first.</summary>
    public required PythonSource Source { get; init; }

    /// <summary>The path that led here: a shim or a link where it differs from <see cref="Executable"/>.</summary>
    public required string FoundAs { get; init; }

    /// <summary>Version, kind and path in one line.</summary>
    public override string ToString() =>
        $"CPython {Version}{(IsFreeThreaded ? " free-threaded" : "")}{(IsDebugBuild ? " debug" : "")} ({Executable})";
}
