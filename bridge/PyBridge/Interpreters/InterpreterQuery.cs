// Asks an interpreter what it is by running it once. Names prove nothing: shims, links and venvs all pass for what they are not.
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace PyBridge.Interpreters;

/// <summary>Runs interpreters and turns their answers into <see cref="PythonInstallation"/>s; answers are kept, see <see cref="KeptAnswers"/>.</summary>
internal static class InterpreterQuery
{
    /// <summary>A cold interpreter on a slow disk needs a second or two; a shim that downloads something would need for ever.</summary>
    internal static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(20);

    private const string Mark = "pybridge-facts:";

    // Runs on any Python 3. /proc/self/maps tells which libpython is really in use, where the program is not linked statically.
    private const string Script = """
        import json, os, platform, struct, sys, sysconfig
        get = sysconfig.get_config_var
        loaded = None
        try:
            with open('/proc/self/maps') as maps:
                for line in maps:
                    path = line.rstrip('\n').partition('/')[2]
                    if os.path.basename(path).startswith('libpython3.') and '.so' in path:
                        loaded = '/' + path
                        break
        except OSError:
            pass
        names = ['INSTSONAME', 'LDLIBRARY', 'LIBDIR', 'MULTIARCH', 'LIBPL', 'PY_CFLAGS', 'PY_CFLAGS_NODIST', 'PY_CORE_CFLAGS',
                 'PY_CORE_LDFLAGS', 'CONFIG_ARGS', 'Py_DEBUG', 'Py_GIL_DISABLED', 'Py_ENABLE_SHARED']
        facts = dict((name, get(name)) for name in names)
        facts.update(
            implementation=sys.implementation.name, version=platform.python_version(), number=list(sys.version_info[:3]),
            executable=sys.executable, base_executable=getattr(sys, '_base_executable', None) or sys.executable,
            prefix=sys.prefix, base_prefix=sys.base_prefix, abiflags=sys.abiflags, loaded=loaded,
            bits=struct.calcsize('P') * 8, machine=platform.machine())
        sys.stdout.write('pybridge-facts:' + json.dumps(facts) + '\n')
        """;

    private static readonly ConcurrentDictionary<string, PythonInstallation> s_known = new();

    /// <summary>Runs <paramref name="executable"/> and tells what it is.</summary>
    /// <exception cref="PythonNotFoundException">It cannot be run, answers nothing in time, or is no Python 3.</exception>
    internal static PythonInstallation Ask(string executable, PythonSource source, TimeSpan? timeLimit = null)
    {
        var file = new FileInfo(Path.GetFullPath(executable));
        if (!file.Exists) throw Missing(file.FullName);

        // A link's own times say nothing of its target's; a shim's answer may change with its manager's settings, so it is asked anew.
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        if (!target.Exists) throw Missing(file.FullName);
        bool isScript = IsScript(target.FullName);
        if (IsScript(target.FullName)) return Read(Parse(Run(file.FullName, timeLimit ?? TimeLimit)), file.FullName, source);

        var changed = Math.Max(target.LastWriteTimeUtc.Ticks, ConfigurationChanged(file.FullName));
        var key = KeptAnswers.Key(file.FullName, changed, target.Length, Script);
        if (s_known.TryGetValue(key, out var known)) return known with { Source = source };
        var facts = KeptAnswers.Find(key);
        if (facts is null)
        {
            facts = Parse(Run(file.FullName, timeLimit ?? TimeLimit));
            KeptAnswers.Keep(key, facts);
        }

        return s_known[key] = Read(facts, file.FullName, source);
    }

    /// <summary>True for a text program such as a pyenv shim, which decides only when run which interpreter it stands for.</summary>
    internal static bool IsScript(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            return stream.ReadByte() == '#' && stream.ReadByte() == '!';
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // Running it gives the better error.
        }
    }

    private static long ConfigurationChanged(string executable) =>
        VirtualEnvironment.ConfigurationOf(executable) is { } cfg ? File.GetLastWriteTimeUtc(cfg).Ticks : 0;

    private static PythonNotFoundException Missing(string executable) =>
        VirtualEnvironment.ConfigurationOf(executable) is { } cfg
            ? new PythonNotFoundException(VirtualEnvironment.DescribeMissingBase(cfg))
            : new PythonNotFoundException($"There is no Python at {executable}.");

    // System.Diagnostics.Process rather than CliWrap: an application that embeds Python must not inherit a dependency for one call.
    private static string Run(string executable, TimeSpan timeLimit)
    {
        var start = new ProcessStartInfo(executable)
        {
            ArgumentList = { "-I", "-c", Script },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception e)
        {
            throw new PythonNotFoundException($"{executable} cannot be run: {e.Message}.", e);
        }

        using (process)
        {
            process!.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(timeLimit) || !Task.WaitAll([output, errors], timeLimit))
            {
                process.Kill(entireProcessTree: true);
                throw new PythonNotFoundException(
                    $"{executable} did not say what it is within {timeLimit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s. Run it by hand to see what it waits for, or name another interpreter.");
            }

            if (process.ExitCode == 0)
            {
                int at = output.Result.LastIndexOf(Mark, StringComparison.Ordinal);
                if (at >= 0) return output.Result[(at + Mark.Length)..];
            }

            if (VirtualEnvironment.ConfigurationOf(executable) is { } cfg && VirtualEnvironment.IsBaseMissing(cfg))
                throw new PythonNotFoundException(VirtualEnvironment.DescribeMissingBase(cfg));
            string said = LastLine(errors.Result) ?? LastLine(output.Result) ?? "nothing";
            throw new PythonNotFoundException($"{executable} is no Python 3 that can run: it ended with code {process.ExitCode} and said: {said}");
        }
    }

    private static string? LastLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();

    /// <summary>What it said, by name: a text as it is, a number in digits, a list joined by dots, and nothing for null.</summary>
    private static Dictionary<string, string> Parse(string json)
    {
        var facts = new Dictionary<string, string>();
        using var document = JsonDocument.Parse(json);
        foreach (var fact in document.RootElement.EnumerateObject())
        {
            facts[fact.Name] = fact.Value.ValueKind switch
            {
                JsonValueKind.Null => "",
                JsonValueKind.Array => string.Join('.', fact.Value.EnumerateArray().Select(static part => part.GetRawText())),
                _ => fact.Value.ToString(),
            };
        }

        return facts;
    }

    private static PythonInstallation Read(Dictionary<string, string> facts, string foundAs, PythonSource source)
    {
        var version = Version.Parse(facts["number"]);
        bool freeThreaded = Flag(facts, "Py_GIL_DISABLED");
        bool debug = Flag(facts, "Py_DEBUG");
        string executable = Text(facts, "executable");
        string basePrefix = Text(facts, "base_prefix");
        var (library, why) = SharedLibrary.Find(new SharedLibrary.Facts(
            Implementation: Text(facts, "implementation"),
            Version: version,
            FreeThreaded: freeThreaded,
            AbiFlags: Text(facts, "abiflags"),
            BaseExecutable: Text(facts, "base_executable"),
            BasePrefix: basePrefix,
            Loaded: Text(facts, "loaded"),
            SharedName: Text(facts, "INSTSONAME"),
            LibraryFolder: Text(facts, "LIBDIR"),
            MultiArch: Text(facts, "MULTIARCH"),
            StaticFolder: Text(facts, "LIBPL"),
            Bits: int.Parse(facts["bits"], CultureInfo.InvariantCulture),
            Machine: Text(facts, "machine")));
        return new PythonInstallation
        {
            Version = Text(facts, "version"),
            Number = version,
            IsFreeThreaded = freeThreaded,
            IsDebugBuild = debug,
            Executable = executable.Length > 0 ? executable : foundAs,
            BaseExecutable = Text(facts, "base_executable"),
            Prefix = Text(facts, "prefix"),
            BasePrefix = basePrefix,
            LibraryPath = library,
            WhyNotEmbeddable = why,
            OptimizationFlags = OptimizationsOf(facts, debug),
            Source = source,
            FoundAs = foundAs,
        };
    }

    private static string OptimizationsOf(Dictionary<string, string> facts, bool debug)
    {
        string flags = string.Join(' ', Text(facts, "PY_CFLAGS"), Text(facts, "PY_CFLAGS_NODIST"), Text(facts, "PY_CORE_CFLAGS"));
        string arguments = Text(facts, "CONFIG_ARGS");
        var words = flags.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = new List<string> { Array.FindLast(words, static word => word.StartsWith("-O", StringComparison.Ordinal)) ?? "-O?" };
        if (arguments.Contains("--enable-optimizations", StringComparison.Ordinal)
            || flags.Contains("-fprofile-use", StringComparison.Ordinal) || flags.Contains("-fprofile-instr-use", StringComparison.Ordinal))
            parts.Add("PGO");
        if (arguments.Contains("--with-lto", StringComparison.Ordinal) || flags.Contains("-flto", StringComparison.Ordinal)
            || Text(facts, "PY_CORE_LDFLAGS").Contains("-flto", StringComparison.Ordinal))
            parts.Add("LTO");
        if (arguments.Contains("--with-tail-call-interp", StringComparison.Ordinal)) parts.Add("tail-calls");
        if (arguments.Contains("--enable-experimental-jit", StringComparison.Ordinal)) parts.Add("JIT");
        if (debug) parts.Add("debug");
        return string.Join(' ', parts);
    }

    private static bool Flag(Dictionary<string, string> facts, string name) => Text(facts, name) is not ("" or "0");

    private static string Text(Dictionary<string, string> facts, string name) => facts.GetValueOrDefault(name, "");

    /// <summary>The name that Python's <c>platform.machine()</c> gives this process's processor.</summary>
    internal static string ThisMachine => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => "x86_64",
        Architecture.Arm64 => "aarch64",
        var other => other.ToString(),
    };
}
