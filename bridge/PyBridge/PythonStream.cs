// An async iterable of Python's as a .NET stream.
using PyBridge.Async;
using PyBridge.Interop;

namespace PyBridge;

/// <summary>What <see cref="PyObject.StreamAsync{T}(string, object[])"/> returns; each enumeration calls the function anew.</summary>
/// <remarks>
/// Python makes an item only when <c>MoveNextAsync</c> asks for it, so the producer is never ahead, unless <see cref="WithPrefetch"/> lets it.
/// <c>aclose()</c> is awaited when the enumeration ends early, by an exception or by cancellation.
/// </remarks>
public sealed class PythonStream<T> : IAsyncEnumerable<T>
{
    private readonly PyObject _target;
    private readonly string? _name;
    private readonly object?[] _arguments;
    private readonly CancellationToken _token;
    private readonly int _prefetch;

    internal PythonStream(PyObject target, string? name, object?[] arguments)
    {
        _token = Calls.TakeToken(ref arguments);
        _target = target;
        _name = name;
        _arguments = arguments;
    }

    private PythonStream(PythonStream<T> other, int prefetch)
        : this(other._target, other._name, other._arguments)
    {
        _token = other._token;
        _prefetch = prefetch;
    }

    /// <summary>The same stream, whose producer may be up to <paramref name="items"/> items ahead of its reader.</summary>
    /// <remarks>Once it is that far ahead it goes on when a quarter of them has been taken (below four: at once), as a wake-up costs as much as many items.</remarks>
    public PythonStream<T> WithPrefetch(int items)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        return new PythonStream<T>(this, items);
    }

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new StreamEnumerator<T>(HostLoop.Of(_target.Interpreter), new ObjectTarget(_target, _name), _arguments, _prefetch, _token, cancellationToken);
}
