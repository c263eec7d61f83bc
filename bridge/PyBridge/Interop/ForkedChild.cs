// After os.fork the child has one thread and half a runtime: the bridge is dead there and says so.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PyBridge.Native;

namespace PyBridge.Interop;

/// <summary>
/// .NET does not survive fork(2): its other threads, the collector's among them, are not in the child. Worse, the pages of compiled code are
/// shared with the parent (W^X maps them twice), so compiling a method in the child breaks the parent. The child therefore sets a byte that
/// Python can reach without entering .NET, and what .NET runs there to refuse was compiled before.
/// https://docs.python.org/3/library/os.html#os.fork
/// </summary>
internal static unsafe class ForkedChild
{
    private static nint s_runtimeError;
    private static readonly byte* s_flag = (byte*)NativeMemory.AllocZeroed(2);

    /// <summary>Whether this process is a forked child of the one that started .NET.</summary>
    internal static bool IsHere
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => *s_flag != 0;
    }

    /// <summary>Whether this process, or a child of it, has to end as <see cref="Pool.SpoiledEnd"/> says. Python reads it in the second byte.</summary>
    internal static bool EndIsSpoiled
    {
        get => s_flag[1] != 0;
        set => s_flag[1] = (byte)(value ? 1 : 0);
    }

    /// <summary>Gives Python the flag, writable, and runs what a child will run once. The thread is attached.</summary>
    internal static void AddTo(NativeModule module)
    {
        using var view = new OwnedReference(PythonError.Check(CPython.PyMemoryView_FromMemory(s_flag, 2, WriteAccess)));
        module.Add("forked", view.Pointer);
        s_runtimeError = *(nint*)CPython.Export("PyExc_RuntimeError");
        Refuse();
        CPython.PyErr_Clear();
    }

    /// <summary>Sets RuntimeError by the C API alone; nothing is allocated in .NET. Returns what a failed C function returns.</summary>
    internal static nint Refuse()
    {
        CPython.PyErr_SetString(s_runtimeError, Literal(
            "dotnet_tasks cannot be used in a forked child: .NET's threads stayed in the parent. Start processes with spawn or forkserver instead.\0"u8));
        return 0;
    }

    private const int WriteAccess = 0x200;

    // The bytes are in the assembly's image, which does not move.
    private static byte* Literal(ReadOnlySpan<byte> text) => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(text));
}
