// Python's output is written out from outside while Python is told to end, and the other way round.
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PyBridge.Scenarios;

internal sealed partial class Flushes : Scenario
{
    private const string Stopping = """
        import atexit, os, sys

        read_entered, entered = os.pipe()
        go, write_go = os.pipe()
        read_done, done = os.pipe()

        def stop():
            os.write(entered, b"x")
            os.read(go, 1)

        class Stops:
            def __init__(self, stream): self.stream, self.first = stream, True
            def write(self, text): return self.stream.write(text)
            def flush(self):
                if not self.first: return
                self.first = False
                stop()
                os.write(done, b"x")

        def stop_in_flush():
            sys.stdout = Stops(sys.stdout)
            return [read_entered, write_go, read_done]

        def stop_at_exit():
            def last():
                stop()
                sys.stdout.write("buffered in Python")
            atexit.register(last)
            return [read_entered, write_go]
        """;

    /// <summary>The flush stands still in Python; past its limit the end gives up, and then the flush goes on.</summary>
    public static async Task<int> IsDisposedDuringAFlush()
    {
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGTERM, static context => context.Cancel = true);
        var python = await StartAsync(0.5);
        using var module = Module(python, Stopping);
        var pipes = module.Call<int[]>("stop_in_flush");
        kill(Environment.ProcessId, 15);
        Read(pipes[0]);
        await python.DisposeAsync();
        Say("disposed");
        Write(pipes[1]);
        Read(pipes[2]);
        Say("flushed");
        return 0;
    }

    /// <summary>A thread dies of an exception in the middle of finalization, which that exception's first handler lets go on.</summary>
    public static async Task<int> FailsUnhandledWhilePythonEnds()
    {
        int[] pipes = [];
        AppDomain.CurrentDomain.UnhandledException += (_, _) => Write(pipes[1]);
        var python = await StartAsync();
        using var module = Module(python, Stopping);
        pipes = module.Call<int[]>("stop_at_exit");
        _ = python.DisposeAsync().AsTask();
        Read(pipes[0]);
        new Thread(static () => throw new InvalidOperationException("while Python ends")).Start();
        await new TaskCompletionSource().Task;
        return 0;
    }

    private static void Read(int descriptor)
    {
        using var handle = new SafeFileHandle(descriptor, ownsHandle: false);
        using var stream = new FileStream(handle, FileAccess.Read, 0);
        stream.ReadByte();
    }

    private static void Write(int descriptor)
    {
        using var handle = new SafeFileHandle(descriptor, ownsHandle: false);
        using var stream = new FileStream(handle, FileAccess.Write, 0);
        stream.WriteByte(1);
    }

    [LibraryImport("libc")] private static partial int kill(int process, int signal);
}
