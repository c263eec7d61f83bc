// The platform seam of loading: dlopen with global symbols, and the C library's environment.
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>What <see cref="NativeLibrary"/> cannot do. Linux.</summary>
internal static partial class DynamicLibrary
{
    private const int Now = 2, Global = 0x100;

    /// <summary>Loads a library whose symbols later ones may use: extension modules name no libpython of their own.</summary>
    /// <exception cref="DllNotFoundException">It cannot be loaded; the message is the loader's.</exception>
    internal static nint OpenGlobal(string path)
    {
        var handle = dlopen(path, Now | Global);
        return handle != 0
            ? handle
            : throw new DllNotFoundException($"{path} could not be loaded: {Marshal.PtrToStringUTF8(dlerror())}");
    }

    /// <summary>The running program's own symbols, those of libraries that it loaded globally included.</summary>
    internal static nint Program => NativeLibrary.GetMainProgramHandle();

    /// <summary>Sets a variable where C code sees it; .NET's own copy is separate.</summary>
    internal static void SetEnvironment(string name, string value)
    {
        setenv(name, value, 1);
        Environment.SetEnvironmentVariable(name, value);
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)] private static partial nint dlopen(string path, int flags);

    [LibraryImport("libc")] private static partial nint dlerror();

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)] private static partial int setenv(string name, string value, int overwrite);
}
