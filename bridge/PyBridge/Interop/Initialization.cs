// Loading libpython and initializing CPython in a C# host.
using System.Globalization;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>The start of the process's one CPython, on the thread that will also finalize it.</summary>
internal static unsafe class Initialization
{
    /// <summary>Loads the library with its symbols global, which extension modules need.</summary>
    internal static void Load(PythonInstallation python)
    {
        var path = python.LibraryPath ?? throw new PythonNotFoundException(
            $"{python.Executable} cannot be embedded: {python.WhyNotEmbeddable ?? "it has no shared libpython"}.");
        CPython.Bind(DynamicLibrary.OpenGlobal(path));
    }

    /// <summary>Initializes; the calling thread is attached to the main interpreter afterwards. Python's signal handlers are not installed.</summary>
    internal static void Initialize(PythonInstallation python)
    {
        if (CPython.Py_IsInitialized() != 0)
        {
            throw new InvalidOperationException("Something else in this process has initialized Python already; join it with PythonHost.Attach().");
        }

        UseUtf8();
        if (CPython.Export("PyInitConfig_Create") != 0) InitializeByConfig(python);
        else InitializeByName(python);
    }

    /// <summary>3.14+, PEP 741.</summary>
    private static void InitializeByConfig(PythonInstallation python)
    {
        var config = CPython.PyInitConfig_Create();
        if (config == 0) throw new InsufficientMemoryException("CPython could not make a configuration.");
        try
        {
            // Created with the isolated defaults; what a plain `python` would read is switched on again.
            Set(config, "isolated", 0);
            Set(config, "use_environment", 1);
            Set(config, "user_site_directory", 1);
            Set(config, "install_signal_handlers", 0);
            Set(config, "parse_argv", 0);
            Set(config, "program_name", python.Executable);
            Set(config, "executable", python.Executable);
            if (CPython.Py_InitializeFromInitConfig(config) != 0) throw Failed(config);
        }
        finally
        {
            CPython.PyInitConfig_Free(config);
        }
    }

    /// <summary>Before 3.14. The program's name is what CPython derives prefix, virtual environment and sys.executable from.</summary>
    private static void InitializeByName(PythonInstallation python)
    {
        nint name;
        fixed (byte* utf8 = Names.Utf8(python.Executable)) name = CPython.Py_DecodeLocale(utf8, null);
        if (name == 0) throw new PythonNotFoundException($"The path {python.Executable} cannot be decoded by this process's locale.");
        CPython.Py_SetProgramName(name);
        CPython.Py_InitializeEx(0);
    }

    /// <summary>In the C locale a plain <c>python</c> coerces itself to UTF-8 (PEP 538); an embedded one does not, so the same is done here.</summary>
    private static void UseUtf8()
    {
        if (Effective() is not (null or "" or "C" or "POSIX")) return;
        if (Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 }) return;
        DynamicLibrary.SetEnvironment("LC_CTYPE", "C.UTF-8");

        static string? Effective() =>
            new[] { "LC_ALL", "LC_CTYPE", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
    }

    private static void Set(nint config, string name, long value)
    {
        fixed (byte* utf8 = Names.Utf8(name))
        {
            if (CPython.PyInitConfig_SetInt(config, utf8, value) != 0) throw Failed(config);
        }
    }

    private static void Set(nint config, string name, string value)
    {
        fixed (byte* utf8 = Names.Utf8(name))
        fixed (byte* text = Names.Utf8(value))
        {
            if (CPython.PyInitConfig_SetStr(config, utf8, text) != 0) throw Failed(config);
        }
    }

    private static InvalidOperationException Failed(nint config)
    {
        byte* message = null;
        CPython.PyInitConfig_GetError(config, &message);
        return new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"CPython did not start: {Marshal.PtrToStringUTF8((nint)message) ?? "it gives no reason"}."));
    }
}
