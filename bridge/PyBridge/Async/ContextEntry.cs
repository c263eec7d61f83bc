// An async context manager that C# entered: one Python task is inside it from __aenter__ to __aexit__.
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// The call that enters, waits inside and leaves. In one task, so that <c>asyncio.timeout</c> and <c>TaskGroup</c> work; its result says whether
/// the context manager suppressed the exception that C# left with.
/// </summary>
internal sealed unsafe class ContextEntry<T>(PyObject target, string? name, object?[] arguments, CancellationToken token)
    : CoroutineCall<bool>(token)
{
    private static readonly ImportedObject s_scope = new("dotnet_tasks._scopes", "Scope");
    private static readonly InternedName s_run = new("run");

    private readonly TaskCompletionSource<T> _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PyObject? _scope;

    /// <summary>What <c>__aenter__</c> gave.</summary>
    internal Task<T> Entered => _entered.Task;

    internal EventLoop Loop { get; } = HostLoop.Of(target.Interpreter);

    /// <summary>Tells the task to leave, with an exception or without.</summary>
    internal void Leave(Exception? reason) => Loop.PostOrFail(new Departure(this, reason));

    protected override nint Start(nint starter)
    {
        using var deliver = new OwnedReference(NativeFunction.New(new Delivery(this)));
        var one = stackalloc nint[] { 0, deliver.Pointer };
        using var scope = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_scope.Current, one + 1, 1, 0)));
        _scope = PyObject.FromOwned(new BorrowedReference(scope.Pointer).ToOwned(), Interpreter.Current);
        using var run = new OwnedReference(PythonError.Check(CPython.PyObject_GetAttr(scope.Pointer, s_run.Current)));
        using var function = Calls.Resolve(target, name);
        using var vector = new ArgumentVector(arguments.Length + 3);
        vector.AddOwned(new BorrowedReference(run.Pointer).ToOwned().Steal());
        if (name is null)
        {
            vector.AddOwned(new BorrowedReference(BuiltinTypes.None).ToOwned().Steal());
            vector.AddOwned(new BorrowedReference(function.Pointer).ToOwned().Steal());
        }
        else
        {
            vector.AddCallable(function, arguments);
        }

        return vector.Call(starter);
    }

    /// <summary>Python's <c>deliver(value)</c>, on the loop's thread, inside the context manager.</summary>
    private sealed class Delivery(ContextEntry<T> entry) : INativeCallable
    {
        public nint Call(nint* given, int count, nint keywordNames)
        {
            entry._entered.TrySetResult(Value<T>.FromPython(new BorrowedReference(given[0])));
            return None.New();
        }
    }

    private sealed class Departure(ContextEntry<T> entry, Exception? reason) : LoopMessage
    {
        internal override void Run(EventLoop loop)
        {
            try
            {
                if (entry._scope is not { } scope) return;
                if (reason is null)
                {
                    scope.Call("leave");
                }
                else
                {
                    using var error = PythonError.ToObject(reason);
                    using var argument = PyObject.FromOwned(new BorrowedReference(error.Pointer).ToOwned(), loop.Interpreter);
                    scope.Call("leave", argument);
                }
            }
            catch (Exception exception)
            {
                entry.Fail(exception);
            }
        }

        internal override void Fail(Exception failure) => entry.Fail(failure);
    }
}
