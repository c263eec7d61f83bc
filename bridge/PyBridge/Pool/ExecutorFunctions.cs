// The functions of _dotnet_tasks that _pool.py works with.
using PyBridge.Interop;
using PyBridge.Interop.Values;
using PyBridge.Native;

namespace PyBridge.Pool;

/// <summary>Called attached to the interpreter that made the pool; whatever waits, waits detached.</summary>
internal static unsafe class ExecutorFunctions
{
    /// <summary>The Python file of what runs in the workers.</summary>
    internal const string Module = "dotnet_tasks._pool_worker";

    private static readonly PerInterpreter<NativeType> s_type = new(static _ =>
        NativeType.Create("_dotnet_tasks.Pool", Slots.TPFLAGS_DISALLOW_INSTANTIATION, 0));

    internal static void AddTo(NativeModule module)
    {
        module.Add("pool_open", 4, 4, Open);
        module.Add("pool_submit", 5, 5, Submit);
        module.Add("pool_begun", 2, 2, static (a, _) => Bool(Of(a[0]).HasBegun(Id(a[1]))));
        module.Add("pool_cancel", 2, 2, static (a, _) => Bool(Of(a[0]).Cancel(Id(a[1]))));
        module.Add("pool_close", 1, 1, Close);
        module.Add("pool_take", 1, 1, Take);
        module.Add("pool_refusal", 1, 1, static (a, _) => Refusal(Value<string>.FromPython(new BorrowedReference(a[0]))));
    }

    /// <summary>(workers, limit, whether in this interpreter, what each worker begins with) → the pool. Returns at once.</summary>
    private static nint Open(nint* arguments, int count)
    {
        var home = Interpreter.Current;
        var here = arguments[2] == BuiltinTypes.True;
        if (!here && !home.IsMain)
        {
            throw new InvalidOperationException(
                "An InterpreterPool with interpreters of its own is made in the main interpreter only; this is a sub-interpreter. A worker that needs "
                + "something of the program's own file runs that file: make the pool under `if __name__ == \"__main__\":`.");
        }

        object first = here
            ? PyObject.FromOwned(new BorrowedReference(arguments[3]).ToOwned(), home)
            : ByteStrings.ToArray(new BorrowedReference(arguments[3]))!;
        var options = new PythonPoolOptions
        {
            Workers = (int)Value<long>.FromPython(new BorrowedReference(arguments[0])),
            QueueLimit = (int)Value<long>.FromPython(new BorrowedReference(arguments[1])),
            Mode = here ? PythonPoolMode.SingleInterpreter : PythonPoolMode.SubInterpreters,
            Initialize = (Module, here ? "prepare_here" : "prepare"),
            InitializeArguments = [first],
        };
        return s_type.Current.New(new InterpreterExecutor(home, InheritedPaths.Read(), options));
    }

    /// <summary>(pool, id, pickle or call, buffers, whether the function is a coroutine function) → whether the pool takes calls still.</summary>
    private static nint Submit(nint* arguments, int count)
    {
        var executor = Of(arguments[0]);
        var payload = new BorrowedReference(arguments[2]);
        var isPickle = CPython.PyObject_CheckBuffer(payload.Pointer) != 0;
        var buffers = new LentBuffer[CPython.PyTuple_Size(arguments[3])];
        for (var i = 0; i < buffers.Length; i++) buffers[i] = LentBuffer.Of(new BorrowedReference(CPython.PyTuple_GetItem(arguments[3], i)));
        var call = new ExecutorCall(
            executor,
            Id(arguments[1]),
            arguments[4] == BuiltinTypes.True,
            isPickle ? ByteStrings.ToArray(payload) : null,
            buffers,
            isPickle ? null : PyObject.FromOwned(payload.ToOwned(), Interpreter.Current));
        if (executor.Submit(call)) return Bool(true);
        call.Drop();
        return Bool(false);
    }

    private static nint Close(nint* arguments, int count)
    {
        Of(arguments[0]).Close();
        return None.New();
    }

    /// <summary>(pool) → a list of (id, kind, pickle, buffers, text), or None at the end. Waits, detached.</summary>
    private static nint Take(nint* arguments, int count)
    {
        var executor = Of(arguments[0]);
        List<ExecutorOutcome>? outcomes;
        using (Detachment.Enter("InterpreterPool")) outcomes = executor.Take();
        if (outcomes is null) return None.New();
        using var list = new OwnedReference(PythonError.Check(CPython.PyList_New(outcomes.Count)));
        for (var i = 0; i < outcomes.Count; i++) CPython.PyList_SetItem(list.Pointer, i, ToTuple(outcomes[i]));
        return list.Steal();
    }

    private static nint ToTuple(ExecutorOutcome outcome)
    {
        using var tuple = new OwnedReference(PythonError.Check(CPython.PyTuple_New(5)));
        CPython.PyTuple_SetItem(tuple.Pointer, 0, Value<long>.ToPython(outcome.Id));
        CPython.PyTuple_SetItem(tuple.Pointer, 1, Value<long>.ToPython((long)outcome.Kind));
        CPython.PyTuple_SetItem(tuple.Pointer, 2, ByteStrings.FromArray(outcome.Payload));
        var buffers = outcome.Buffers ?? [];
        var views = PythonError.Check(CPython.PyTuple_New(buffers.Length));
        CPython.PyTuple_SetItem(tuple.Pointer, 3, views);
        for (var i = 0; i < buffers.Length; i++) CPython.PyTuple_SetItem(views, i, Value<Memory<byte>>.ToPython(buffers[i]));
        CPython.PyTuple_SetItem(tuple.Pointer, 4, Value<string>.ToPython(outcome.Text));
        return tuple.Steal();
    }

    /// <summary>(the message of an error) → the words for a module that refuses sub-interpreters, if it says that; else None.</summary>
    private static nint Refusal(string message) => RefusedModule.Subject(message) is { } subject ? Value<string>.ToPython(subject) : None.New();

    private static InterpreterExecutor Of(nint pool) => NativeType.Target<InterpreterExecutor>(pool);

    private static long Id(nint o) => Value<long>.FromPython(new BorrowedReference(o));

    private static nint Bool(bool value) => CPython.PyBool_FromLong(value ? 1 : 0);
}
