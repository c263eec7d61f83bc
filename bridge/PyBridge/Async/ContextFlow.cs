// Context across the border: a Python context carries the .NET ExecutionContext of its caller, which in turn carries the Python context it came from.
using System.Diagnostics;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>What a caller in C# has for context, when it has any: kept by its call until that starts.</summary>
internal sealed class CallerContext(ExecutionContext execution, PyObject? python, object?[] declared)
{
    internal ExecutionContext Execution { get; } = execution;

    /// <summary>The Python context of the code that called the .NET method which makes this call; null when no Python did.</summary>
    internal PyObject? Python { get; } = python;

    /// <summary>The values of the declared AsyncLocals, in the order of their declaration.</summary>
    internal object?[] Declared { get; } = declared;
}

/// <summary>
/// C# → Python: a coroutine starts in a copy of the Python context that its caller came from, in which a variable holds the caller's
/// ExecutionContext, opaquely. Python → C#: a detached call runs under that ExecutionContext, and what it changes there (Activity.Current)
/// stays with the Python context instead of the thread. A program that uses no AsyncLocal pays two reads of a field.
/// </summary>
internal static unsafe class ContextFlow
{
    private static readonly ImportedObject s_flow = new("dotnet_tasks._context", "flow");
    private static readonly ImportedObject s_starter = new("dotnet_tasks._context", "starter");
    private static readonly ImportedObject s_runningLoop = new("asyncio", "_get_running_loop");
    private static readonly PerInterpreter<NativeType> s_holder = new(static _ =>
        NativeType.Create("_dotnet_tasks.ExecutionContext", Slots.TPFLAGS_DISALLOW_INSTANTIATION, 0));

    private static readonly AsyncLocal<PyObject?> s_python = new();
    private static ExecutionContext? s_plain;
    private static bool s_used;

    /// <summary>The context of the calling thread, or null when it has none worth carrying. On any thread; never attaches.</summary>
    internal static CallerContext? Capture()
    {
        var execution = ExecutionContext.Capture();
        if (execution is null || execution == (s_plain ??= Plain())) return null;
        return new CallerContext(execution, s_python.Value, DeclaredLocals.Values());
    }

    /// <summary>New reference to what starts a call in its caller's context. Attached.</summary>
    internal static nint Starter(Interpreter interpreter, CallerContext caller, nint starter)
    {
        s_used = true;
        using var holder = new OwnedReference(s_holder.Get(interpreter).New(caller.Execution));
        using var values = new OwnedReference(DeclaredLocals.ToPython(interpreter, caller.Declared));
        var context = caller.Python is { } python && python.Interpreter == interpreter ? python.Pointer : BuiltinTypes.None;
        var arguments = stackalloc nint[] { 0, starter, context, holder.Pointer, values.Pointer };
        return PythonError.Check(CPython.PyObject_Vectorcall(s_starter.Get(interpreter), arguments + 1, 4, 0));
    }

    /// <summary>A call from Python begins. Attached; <see cref="Scope.Dispose"/> too.</summary>
    /// <param name="interpreter">The calling interpreter.</param>
    /// <param name="carriesPython">Whether the call may come back to Python later: an asynchronous one.</param>
    internal static Scope Enter(Interpreter interpreter, bool carriesPython)
    {
        var before = ExecutionContext.Capture();
        if (before is null) return default;   // its flow is suppressed
        if (s_used || DeclaredLocals.Any) return EnterPythons(interpreter, before, carriesPython);
        if (carriesPython) CarryPython(interpreter);
        return new Scope(interpreter, before, carriesPython ? null : before, isInside: false);
    }

    /// <summary>What the Python context holds becomes the thread's.</summary>
    private static Scope EnterPythons(Interpreter interpreter, ExecutionContext before, bool carriesPython)
    {
        var isInside = false;
        if (s_used)
        {
            nint held;
            PythonError.Check(CPython.PyContextVar_Get(s_flow.Get(interpreter), BuiltinTypes.None, &held));
            using var holder = new OwnedReference(held);
            if (held != BuiltinTypes.None)
            {
                isInside = true;
                ExecutionContext.Restore(NativeType.Target<ExecutionContext>(held));
            }
        }

        DeclaredLocals.FromPython(interpreter);
        if (carriesPython) CarryPython(interpreter);
        return new Scope(interpreter, before, carriesPython ? null : ExecutionContext.Capture(), isInside);
    }

    /// <summary>(trace id, span id, traceparent, tracestate, name) of the current activity, or None.</summary>
    internal static nint Activity(nint* arguments, int count)
    {
        Activity? activity;
        using (Enter(Interpreter.Current, carriesPython: false)) activity = System.Diagnostics.Activity.Current;
        if (activity is null) return None.New();
        return ValueConversion.ToPython((
            activity.TraceId.ToHexString(), activity.SpanId.ToHexString(),
            $"00-{activity.TraceId.ToHexString()}-{activity.SpanId.ToHexString()}-{(int)activity.ActivityTraceFlags:x2}",
            activity.TraceStateString ?? "", activity.DisplayName));
    }

    private static void CarryPython(Interpreter interpreter)
    {
        using var context = new OwnedReference(PythonError.Check(CPython.PyContext_CopyCurrent()));
        if (CPython.PyObject_Size(context.Pointer) > 0) s_python.Value = PyObject.FromOwned(new BorrowedReference(context.Pointer).ToOwned(), interpreter);
        else if (s_python.Value is not null) s_python.Value = null;
    }

    /// <summary>The ExecutionContext of a thread on which nothing was ever set.</summary>
    private static ExecutionContext Plain()
    {
        ExecutionContext? plain = null;
        var thread = new Thread(() => plain = ExecutionContext.Capture()) { Name = "plain context", IsBackground = true };
        thread.UnsafeStart();
        thread.Join();
        return plain!;
    }

    /// <summary>While it lives, the .NET call runs under the ExecutionContext of the Python context.</summary>
    internal readonly struct Scope : IDisposable
    {
        private readonly Interpreter? _interpreter;
        private readonly ExecutionContext _before;
        private readonly ExecutionContext? _entered;
        private readonly bool _isInside;

        /// <param name="interpreter">The calling interpreter.</param>
        /// <param name="before">The thread's own.</param>
        /// <param name="entered">That under which the call begins; null when its changes are not to be kept.</param>
        /// <param name="isInside">The Python context had an ExecutionContext.</param>
        internal Scope(Interpreter interpreter, ExecutionContext before, ExecutionContext? entered, bool isInside)
        {
            _interpreter = interpreter;
            _before = before;
            _entered = entered;
            _isInside = isInside;
        }

        public void Dispose()
        {
            if (_interpreter is null) return;
            var after = ExecutionContext.Capture();
            if (after is null) return;
            if (_entered is not null && after != _entered)
            {
                // Without an event loop the thread is the one flow of control: what was changed stays with it.
                if (!_isInside && !IsLoopRunning(_interpreter)) return;
                Keep(_interpreter, after);
            }

            if (after != _before) ExecutionContext.Restore(_before);
        }

        private static void Keep(Interpreter interpreter, ExecutionContext changed)
        {
            s_used = true;
            using var holder = new OwnedReference(s_holder.Get(interpreter).New(changed));
            using var token = new OwnedReference(PythonError.Check(CPython.PyContextVar_Set(s_flow.Get(interpreter), holder.Pointer)));
        }

        private static bool IsLoopRunning(Interpreter interpreter)
        {
            using var loop = new OwnedReference(PythonError.Check(CPython.PyObject_CallNoArgs(s_runningLoop.Get(interpreter))));
            return loop.Pointer != BuiltinTypes.None;
        }
    }
}
