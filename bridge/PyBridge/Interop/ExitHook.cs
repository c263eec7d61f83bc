// The end of an interpreter that is not ours: its atexit hook closes the gate and waits, within a limit.
using PyBridge.Async;
using PyBridge.Native;
using PyBridge.Pool;

namespace PyBridge.Interop;

/// <summary>
/// A Python process, or another embedder, finalizes when it likes and <c>ProcessExit</c> never fires before that; Python's <c>atexit</c> does.
/// https://docs.python.org/3/library/atexit.html
/// </summary>
internal static class ExitHook
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);
    private static readonly Lock s_lock = new();
    private static (Interpreter Interpreter, Action Action)[] s_actions = [];

    /// <summary>Called before an interpreter's gate is closed by its owner.</summary>
    internal static Action<Interpreter>? BeforeClosing { get; set; }

    /// <summary>Makes the attached thread's interpreter known, gives it the native module, and hooks its end. Once for each; later calls find it.</summary>
    /// <exception cref="ObjectDisposedException">Its owner is ending it, and the hook has run.</exception>
    internal static Interpreter Enlist()
    {
        SignalActions.Keep();
        if (Interpreter.FindEnded() is { } ended) throw ended.Ended();
        var interpreter = Interpreter.Adopt();
        ThreadRecord.For(interpreter).Adopt(CPython.CurrentThreadState());
        if (!NativeModule.Install()) return interpreter;
        PythonPaths.AddPackage();

        using var atexit = Names.ImportModule("atexit");
        using var register = Names.GetAttribute(atexit, "register");
        unsafe
        {
            using var hook = new OwnedReference(NativeFunction.New("end", 0, 0, (_, _) => End(interpreter)));
            var arguments = stackalloc nint[] { 0, hook.Pointer };

            // A forked child takes it back: there is nothing of .NET to end in it.
            using var module = Names.ImportModule("_dotnet_tasks");
            fixed (byte* name = "exit_hook\0"u8) PythonError.Check(CPython.PyObject_SetAttrString(module.Pointer, name, hook.Pointer));
            using var done = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(register.Pointer, arguments + 1, 1, 0)));
        }

        return interpreter;
    }

    /// <summary>Has <paramref name="action"/> run, detached, when the interpreter's owner ends it.</summary>
    internal static void BeforeEnd(Interpreter interpreter, Action action)
    {
        lock (s_lock) s_actions = [.. s_actions, (interpreter, action)];
    }

    /// <summary>Takes that back: it has ended by itself.</summary>
    internal static void EndedBefore(Interpreter interpreter, Action action)
    {
        lock (s_lock) s_actions = [.. s_actions.Where(one => one != (interpreter, action))];
    }

    private static nint End(Interpreter interpreter)
    {
        interpreter.EndedBecause = "the Python process that owns it is ending";
        BeforeClosing?.Invoke(interpreter);
        if (interpreter.Gate.Close())
        {
            var own = ThreadRecord.For(interpreter);
            using (Detachment.Enter(interpreter, "atexit"))
            {
                foreach (var (owner, action) in s_actions)
                {
                    if (owner == interpreter) action();
                }

                if (!interpreter.Gate.WaitUntilEmpty(s_limit, own))
                {
                    // CPython ends a sub-interpreter only without threads, and aborts the process otherwise: of its own threads it waits for each.
                    var how = interpreter.IsMain ? "They stay where they are." : "It is a sub-interpreter, and waits for them.";
                    Console.Error.WriteLine($"PyBridge: Python ends while .NET threads are inside it: {interpreter.Gate.DescribeInside(own)}. {how}");
                    if (!interpreter.IsMain) interpreter.Gate.WaitUntilEmpty(TimeSpan.MaxValue, own);
                }
            }

            interpreter.DoChores();
            InterpreterEnd.EndGate(interpreter);
            interpreter.ClearThreadStates(own);
            lock (s_lock) s_actions = [.. s_actions.Where(one => one.Interpreter != interpreter)];
            if (interpreter.IsMain) SpoiledEnd.FreeNothingMore();
        }

        return None.New();
    }
}
