// IAsyncEnumerable → Python's asynchronous iteration, one step at a time.
using System.Collections.Concurrent;
using System.Reflection;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.PythonNet.Codecs;

/// <summary>Starts enumerations for companion.py, which asks for each item when Python does.</summary>
internal static class SequenceExport
{
    private delegate nint Starter(object sequence, PyObject end);

    private static readonly ConcurrentDictionary<Type, Starter> s_starters = new();

    /// <summary>New reference to a pair of functions, each of which returns an awaitable: the next item or <paramref name="end"/>, and the disposal.</summary>
    /// <param name="sequence">An <see cref="IAsyncEnumerable{T}"/>.</param>
    /// <param name="end">What says that there is no further item.</param>
    internal static nint New(object sequence, PyObject end) => s_starters.GetOrAdd(sequence.GetType(), StarterOf)(sequence, end);

    private static Starter StarterOf(Type type)
    {
        var element = AsyncTypes.SequenceOf(type)!.GetGenericArguments()[0];
        return typeof(SequenceExport).GetMethod(nameof(Start), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(element).CreateDelegate<Starter>();
    }

    private static unsafe nint Start<T>(object sequence, PyObject end)
    {
        Enumeration<T> enumeration;
        using (Detachment.Enter()) enumeration = new Enumeration<T>((IAsyncEnumerable<T>)sequence, end);

        using var pair = new OwnedReference(PythonError.Check(CPython.PyTuple_New(2)));
        CPython.PyTuple_SetItem(pair.Pointer, 0, NativeFunction.New("next", 0, 0, (_, _) => enumeration.Next()));
        CPython.PyTuple_SetItem(pair.Pointer, 1, NativeFunction.New("close", 0, 0, (_, _) => enumeration.Close()));
        return pair.Steal();
    }

    /// <summary>One enumeration. Its functions are called attached; the sequence's own code runs detached.</summary>
    private sealed class Enumeration<T> : IAsyncDisposable
    {
        private readonly CancellationTokenSource _cancellation = new();
        private readonly IAsyncEnumerator<T> _enumerator;
        private readonly PyObject _end;
        private readonly string _name;

        internal Enumeration(IAsyncEnumerable<T> sequence, PyObject end)
        {
            _enumerator = sequence.GetAsyncEnumerator(_cancellation.Token);
            _end = end;
            _name = sequence.GetType().ToString();
        }

        internal nint Next()
        {
            // Python cancels one step; the enumerator knows one token, for all of them.
            var step = new CancellationTokenSource();
            step.Token.UnsafeRegister(static all => ((CancellationTokenSource)all!).Cancel(), _cancellation);
            Task<object?> task;
            using (Detachment.Enter()) task = MoveAsync();
            return TaskExport.New(task, step, _name);
        }

        internal nint Close()
        {
            Task task;
            using (Detachment.Enter()) task = DisposeAsync().AsTask();
            return TaskExport.New(task, null, _name);
        }

        private async Task<object?> MoveAsync() => await _enumerator.MoveNextAsync().ConfigureAwait(false) ? _enumerator.Current : _end;

        public async ValueTask DisposeAsync()
        {
            await _enumerator.DisposeAsync().ConfigureAwait(false);
            _cancellation.Dispose();
        }
    }
}
