// One enumeration of an async generator from C#: one anext for each MoveNextAsync, aclose() at every end.
using System.Threading.Tasks.Sources;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Async;

/// <summary>
/// One enumeration. In Python one task runs the generator from its first item to its <c>aclose()</c> (so that timeouts and task groups inside it
/// stay in one task), driven by <see cref="StreamDrive"/> for as many items as were asked for; its end is the end of the call <see cref="_run"/>.
/// </summary>
internal sealed class StreamEnumerator<T> : StreamDrive, IAsyncEnumerator<T>, INativeCallable, IValueTaskSource<bool>
{
    // What Parked and Closing say.
    private const int No = 0, Yes = 1;

    /// <summary>What <see cref="StreamCounters.Awaited"/> says while the reader waits for nothing.</summary>
    private const long Nothing = 0;

    private readonly EventLoop _loop;
    private readonly CancellationToken _token;
    private readonly CancellationTokenSource? _linked;
    private readonly PumpCall _pump;
    private readonly SingleQueue<T> _ready = new();
    private readonly int _prefetch;
    private ManualResetValueTaskSourceCore<bool> _next = new() { RunContinuationsAsynchronously = true };
    private Task<PyObject?>? _run;
    private T _current = default!;
    private bool _disposed;
    private StreamCounters _counters;

    internal StreamEnumerator(EventLoop loop, ICallTarget target, object?[] arguments, int prefetch, CancellationToken own, CancellationToken enumeration)
    {
        _prefetch = prefetch;
        _loop = loop;
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

        _pump = new PumpCall(this, target, arguments, _token);
    }

    /// <summary>The token of the caller's that asked for the end, rather than the one that links two.</summary>
    private Func<CancellationToken> Given { get; }

    public T Current => _current;

    public ValueTask<bool> MoveNextAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_run is null) return Begin();
        Interlocked.Increment(ref _counters.Asked);
        WakeIfWorthwhile();
        if (_ready.TryDequeue(out _current!)) return new ValueTask<bool>(true);
        _next.Reset();
        Interlocked.Exchange(ref _counters.Awaited, _counters.Asked);
        if (!_ready.HasItems && !_run.IsCompleted) return new ValueTask<bool>(this, _next.Version);

        // It came meanwhile. Whoever brought it may have seen that it is waited for, and then says so.
        if (Interlocked.CompareExchange(ref _counters.Awaited, Nothing, _counters.Asked) == Nothing) return new ValueTask<bool>(this, _next.Version);
        return _ready.TryDequeue(out _current!) ? new ValueTask<bool>(true) : new ValueTask<bool>(Ended(_run));
    }

    private ValueTask<bool> Begin()
    {
        _counters.Asked = 1;
        _counters.Awaited = 1;
        _run = _pump.Submit(_loop);
        _run.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(RunEnded);
        return new ValueTask<bool>(this, _next.Version);
    }

    /// <summary>Wakes a parked producer, once a quarter of what it may read ahead is free: a wake-up costs as much as many items.</summary>
    private void WakeIfWorthwhile()
    {
        if (Volatile.Read(ref _counters.Parked) == No || _counters.Asked + _prefetch - Volatile.Read(ref _counters.Made) <= _prefetch / 4) return;
        if (Interlocked.Exchange(ref _counters.Parked, No) == Yes) _loop.PostOrFail(new Wake(this));
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        if (_run is { IsCompleted: false })
        {
            Volatile.Write(ref _counters.Closing, Yes);
            if (Interlocked.Exchange(ref _counters.Parked, No) == Yes) _loop.PostOrFail(new Wake(this));

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

    /// <summary>Python's <c>drive(iterator, park)</c>, on the loop's thread.</summary>
    unsafe nint INativeCallable.Call(nint* arguments, int count, nint keywordNames) => New(arguments[0], arguments[1]);

    /// <inheritdoc/>
    protected override bool IsClosing => Volatile.Read(ref _counters.Closing) != No;

    /// <inheritdoc/>
    protected override bool IsAskedOrParks()
    {
        if (_counters.Made < _counters.Limit) return true;
        _counters.Limit = Volatile.Read(ref _counters.Asked) + _prefetch;
        if (_counters.Made < _counters.Limit) return true;
        Interlocked.Exchange(ref _counters.Parked, Yes);
        _counters.Limit = Volatile.Read(ref _counters.Asked) + _prefetch;
        if (_counters.Made >= _counters.Limit && !IsClosing) return false;

        // Asked meanwhile: back to work, unless the reader has seen it parked and its message is on the way.
        return Interlocked.Exchange(ref _counters.Parked, No) == Yes;
    }

    /// <inheritdoc/>
    protected override void Deliver(BorrowedReference item)
    {
        _ready.Enqueue(Value<T>.FromPython(item));
        Volatile.Write(ref _counters.Made, _counters.Made + 1);
        Interlocked.MemoryBarrier();
        var awaited = Volatile.Read(ref _counters.Awaited);

        // The reader may have taken this item already and be waiting for the next one.
        if (awaited != Nothing && awaited <= _counters.Made && Interlocked.CompareExchange(ref _counters.Awaited, Nothing, awaited) == awaited) _next.SetResult(true);
    }

    private void RunEnded()
    {
        // Python's pump holds this enumerator, by what it delivers to: without this the two would keep each other for ever.
        _pump.Forget();

        // A reader that waits for an item which is there will see that itself.
        var awaited = Volatile.Read(ref _counters.Awaited);
        if (awaited == Nothing || awaited <= Volatile.Read(ref _counters.Made)) return;
        if (Interlocked.CompareExchange(ref _counters.Awaited, Nothing, awaited) != awaited) return;
        try
        {
            _next.SetResult(Ended(_run!).GetAwaiter().GetResult());
        }
        catch (Exception exception)
        {
            _next.SetException(exception);
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

    /// <summary>What came is taken here, on the reader's side of the queue.</summary>
    bool IValueTaskSource<bool>.GetResult(short token) => _next.GetResult(token) && _ready.TryDequeue(out _current!);

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _next.GetStatus(token);

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _next.OnCompleted(continuation, state, token, flags);

    /// <summary>Runs the generator: <c>start(pump.run, function, *arguments)</c>.</summary>
    private sealed class PumpCall(StreamEnumerator<T> stream, ICallTarget target, object?[] arguments, CancellationToken token)
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
            using var drive = new OwnedReference(NativeFunction.New(stream));
            var one = stackalloc nint[] { 0, drive.Pointer };
            using var pump = new OwnedReference(PythonError.Check(CPython.PyObject_Vectorcall(s_pump.Current, one + 1, 1, 0)));
            Pump = PyObject.FromOwned(new BorrowedReference(pump.Pointer).ToOwned(), Interpreter.Current);
            using var run = new OwnedReference(PythonError.Check(CPython.PyObject_GetAttr(pump.Pointer, s_run.Current)));
            using var function = target.Resolve();
            using var vector = new ArgumentVector(arguments.Length + 3);
            vector.AddOwned(new BorrowedReference(run.Pointer).ToOwned().Steal());
            if (target.IsIterable)
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

    /// <summary>Resumes the pump, which waits for a reader that wants more, or no more.</summary>
    private sealed class Wake(StreamEnumerator<T> stream) : LoopMessage
    {
        private static readonly InternedName s_wake = new("wake");

        internal override unsafe void Run(EventLoop loop)
        {
            if (stream._pump.Pump is not { IsDisposed: false } pump) return;
            var arguments = stackalloc nint[] { pump.Pointer };
            var done = CPython.PyObject_VectorcallMethod(s_wake.Current, arguments, 1, 0);
            if (done == 0) Fail(PythonError.Fetch());
            else CPython.Py_DecRef(done);
        }

        internal override void Fail(Exception reason)
        {
            if (Interlocked.Exchange(ref stream._counters.Awaited, Nothing) != Nothing) stream._next.SetException(reason);
        }
    }
}
