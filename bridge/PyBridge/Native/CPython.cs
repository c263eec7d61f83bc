// The one door to CPython's C API: which library the imports resolve to. Each family binds its functions in a file of its own.
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]
[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace PyBridge.Native;

/// <summary>CPython's exported functions, opaque pointers only. Unless a binding says otherwise, the calling thread is attached.</summary>
/// <remarks>
/// A result typed <see cref="nint"/> is a <c>PyObject*</c>; the comment on each binding says whether it is new or borrowed.
/// Arguments are borrowed unless the comment says "steals".
/// </remarks>
internal static unsafe partial class CPython
{
    /// <summary>The name that every import of this class uses; <see cref="Bind"/> says what it stands for.</summary>
    internal const string Library = "cpython";

    private static readonly Lock s_binding = new();
    private static nint s_handle;
    private static volatile bool s_isBound;

    /// <summary>The library that the functions come from; zero until <see cref="Bind"/> is done.</summary>
    internal static nint Handle => s_isBound ? s_handle : 0;

    /// <summary>Binds every import to <paramref name="handle"/>. Once per process: there is one CPython in it.</summary>
    internal static void Bind(nint handle)
    {
        lock (s_binding)
        {
            if (s_handle != 0)
            {
                if (s_handle == handle) return;
                throw new InvalidOperationException("This process is bound to another CPython already; one process has one CPython.");
            }

            s_handle = handle;
            NativeLibrary.SetDllImportResolver(
                Assembly.GetExecutingAssembly(),
                static (name, _, _) => name == Library ? s_handle : 0);
            ReadVersion();
            BindCurrentThreadState();
            s_isBound = true;
        }
    }

    /// <summary>Major, minor and patch of the bound CPython, e.g. 3.13.0.</summary>
    internal static Version Version { get; private set; } = new();

    /// <summary>What <c>sys.version</c> says.</summary>
    internal static string VersionText { get; private set; } = "";

    /// <summary>A build without the GIL (PEP 703); its GIL may be on all the same.</summary>
    internal static bool IsFreeThreaded { get; private set; }

    private static void ReadVersion()
    {
        // Py_GetVersion may be called before initialization: https://docs.python.org/3/c-api/init.html
        VersionText = Marshal.PtrToStringUTF8((nint)Py_GetVersion()) ?? "";
        var number = VersionText.Split(' ')[0];
        var end = number.IndexOfAny(['a', 'b', 'r', '+']);
        Version = Version.Parse(end < 0 ? number : number[..end]);
        IsFreeThreaded = VersionText.Contains("free-threading", StringComparison.Ordinal);
        if (Version < new Version(3, 11))
        {
            throw new NotSupportedException($"CPython {number} is too old: PyBridge needs 3.11 or later.");
        }
    }

    [LibraryImport(Library)] private static partial byte* Py_GetVersion();

    /// <summary>The address of an exported function or variable, or zero where this version of CPython lacks it.</summary>
    internal static nint Export(string name) => NativeLibrary.TryGetExport(s_handle, name, out var address) ? address : 0;
}
