// One enumeration of an async generator from C#: one anext for each MoveNextAsync, aclose() at every end.
using System.Threading.Tasks.Sources;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// One enumeration. In Python one task runs the generator from its first item to its <c>aclose()</c> (so that timeouts and task groups inside it
/// stay in one task) and waits for a request before each item; its end is the end of the call <see cref="_run"/>.
/// </summary>
internal sealed class StreamEnumerator<T> : IAsyncEnumerator<T>, INativeCallable, IValueTaskSource<bool>
{
    private readonly EventLoop _loop;
    private readonly CancellationToken _token;
    private readonly CancellationTokenSource? _linked;
    private readonly PumpCall _pump;
    private readonly Lock _lock = new();
    private readonly Queue<T> _ready = new();
    private readonly int _prefetch;
    private ManualResetValueTaskSourceCore<bool> _next = new() { RunContinuationsAsynchronously = true };
    private Task<PyObject?>? _run;
    private T _current = default!;
    private bool _asked;
    private bool _disposed;

    internal StreamEnumerator(PyObject target, string? name, object?[] arguments, int prefetch, CancellationToken own, CancellationToken enumeration)
    {
        _prefetch = prefetch;
        _loop = HostLoop.Of(target.Interpreter);
        if (own.CanBeCanceled && enumeration.CanBeCanceled && own != enumeration)
        {
            _linked = CancellationTokenSource.CreateLinkedTokenSource(own, enumeration);
            _token = _linked.Token;
            Given = () => own.IsCancellationRequested ? own : enumeration;
        }
        else
        {
            _token = own.CanBeCanceled ? own : enumeration;
            Given = () => _token;
        }

        _pump = new PumpCall(this, target, name, arguments, _token);
    }

    /// <summary>The token of the caller's that asked for the end, rather than the one that links two.</summary>
    private Func<CancellationToken> Given { get; }

    public T Current => _current;

    public ValueTask<bool> MoveNextAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        lock (_lock)
        {
            if (_ready.TryDequeue(out var ready))
            {
                _current = ready;
                if (_run is { IsCompleted: false }) _loop.TryPost(new Request(this, "more"));
                return new ValueTask<bool>(true);
            }

            if (_run is { IsCompleted: true }) return new ValueTask<bool>(Ended(_run));
            _next.Reset();
            _asked = true;
        }

        if (_run is null)
        {
            _run = _pump.Submit(_loop);
            _run.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(RunEnded);
        }
        else
        {
            _loop.PostOrFail(new Request(this, "more"));
        }

        return new ValueTask<bool>(this, _next.Version);
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        if (_run is { IsCompleted: false })
        {
            _loop.PostOrFail(new Request(this, "close"));

            // What aclose() raises is the caller's to see; a cancellation that was asked for has been seen already.
            try
            {
                await _run.ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_token.IsCancellationRequested)
            {
            }
        }

        _linked?.Dispose();
    }

    /// <summary>Python's <c>deliver(item)</c>, on the loop's thread.</summary>
    unsafe nint INativeCallable.Call(nint* arguments, int count, nint keywordNames)
    {
        var item = Value<T>.FromPython(new BorrowedReference(arguments[0]));
        lock (_lock)
        {
            // Read ahead: it waits for its turn.
            if (!_asked)
            {
                _ready.Enqueue(item);
                return None.New();
            }

            _asked = false;
            _current = item;
        }

        _next.SetResult(true);
        return None.New();
    }

    private void RunEnded()
    {
        // Python's pump holds this enumerator, by what it delivers to: without this the two would keep each other for ever.
        _pump.Forget();
        if (!TakeAsked()) return;
        try
        {
            _next.SetResult(Ended(_run!).GetAwaiter().GetResult());
        }
        catch (Exception exception)
        {
            _next.SetException(exception);
        }
    }

    private bool TakeAsked()
    {
        lock (_lock)
        {
            var asked = _asked;
            _asked = false;
            return asked;
        }
    }

    /// <summary>False after a good end; else what ended it, a cancellation with the caller's own token.</summary>
    private Task<bool> Ended(Task<PyObject?> run) => run switch
    {
        { IsCanceled: true } when _token.IsCancellationRequested => Task.FromCanceled<bool>(Given()),
        { IsCanceled: true } => Task.FromException<bool>(new OperationCanceledException()),
        { IsFaulted: true } => Task.FromException<bool>(run.Exception!.InnerException!),
        _ => Task.FromResult(false),
    };

    bool IValueTaskSource<bool>.GetResult(short token) => _next.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _next.GetStatus(token);

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _next.OnCompleted(continuation, state, token, flags);

    /// <summary>Runs the generator: <c>start(pump.run, function, *arguments)</c>.</summary>
    private sealed class PumpCall(StreamEnumerator<T> stream, PyObject target, string? name, object?[] arguments, CancellationToken token)
        : CoroutineCall<PyObject?>(token)
    {
        private static readonly ImportedObject s_pump = new("dotnet_tasks._streams", "Pump");
        private static readonly InternedName s_run = new("run");

        /// <summary>Python's Pump, from the start of the call on. Touched on the loop's thread.</summary>
        internal PyObject? Pump { get; private set; }

        /// <summary>Lets go of the pump, when it has ended. On any thread.</summary>
        internal void Forget() => Pump?.Dispose();

        protected override unsafe nint Start(nint starter)
        {
            using var deliver = new OwnedReference(NativeFunction.New(stream));
            using var asked = new OwnedReference(PythonError.Check(CPython.PyLong_FromLongLong(1 + stream._prefetch)));
            var two = stackalloc nint[] { 0, deliver.Pointer, asked.Pointer };
            using var pump = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_pump.Current, two + 1, 2, 0)));
            Pump = PyObject.FromOwned(new BorrowedReference(pump.Pointer).ToOwned(), Interpreter.Current);
            using var run = new OwnedReference(PythonError.Check(CPython.PyObject_GetAttr(pump.Pointer, s_run.Current)));
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
    }

    /// <summary>Asks the pump for one more item, or to close.</summary>
    private sealed class Request(StreamEnumerator<T> stream, string method) : LoopMessage
    {
        internal override void Run(EventLoop loop)
        {
            try
            {
                if (stream._pump.Pump is { } pump) pump.Call(method);
            }
            catch (Exception exception)
            {
                Fail(exception);
            }
        }

        internal override void Fail(Exception reason)
        {
            if (stream.TakeAsked()) stream._next.SetException(reason);
        }
    }
}
