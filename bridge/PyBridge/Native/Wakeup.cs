// The platform seam of the wake-up: a descriptor that a selector can wait on. Linux: eventfd(2).
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PyBridge.Native;

/// <summary>
/// A descriptor that becomes readable when somebody calls <see cref="Signal"/>. Reference-counted, so that a thread that signals
/// while the loop closes writes to this descriptor or to none, never to another one that got its number.
/// </summary>
internal sealed unsafe partial class Wakeup : SafeHandle
{
    private const int CloseOnExec = 0x80000, NonBlocking = 0x800;

    internal Wakeup()
        : base(-1, ownsHandle: true)
    {
        var descriptor = eventfd(0, CloseOnExec | NonBlocking);
        if (descriptor < 0) throw new Win32Exception(Marshal.GetLastPInvokeError(), "eventfd failed: no descriptor for waking an event loop.");
        SetHandle(descriptor);
    }

    public override bool IsInvalid => handle < 0;

    internal int Descriptor => (int)handle;

    /// <summary>Makes the descriptor readable. On any thread; does nothing once it is closed.</summary>
    internal void Signal()
    {
        var counted = false;
        try
        {
            DangerousAddRef(ref counted);
            ulong one = 1;
            write((int)handle, &one, sizeof(ulong));
        }
        catch (ObjectDisposedException)
        {
            // The loop closed between the push and here: its queue has failed the message already.
        }
        finally
        {
            if (counted) DangerousRelease();
        }
    }

    /// <summary>Makes it unreadable again. On the loop's thread.</summary>
    internal void Reset()
    {
        ulong count;
        read((int)handle, &count, sizeof(ulong));
    }

    protected override bool ReleaseHandle() => close((int)handle) == 0;

    // An eventfd that does not block: both calls return at once, so they need no transition.
    [LibraryImport("libc"), SuppressGCTransition] private static partial nint write(int descriptor, void* buffer, nuint size);

    [LibraryImport("libc"), SuppressGCTransition] private static partial nint read(int descriptor, void* buffer, nuint size);

    [LibraryImport("libc")] private static partial int close(int descriptor);

    [LibraryImport("libc", SetLastError = true)] private static partial int eventfd(uint initial, int flags);
}
