// Python on several processors: a pool of workers, each with an event loop, in sub-interpreters or in one free-threaded interpreter.
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Pool;

namespace PyBridge;

/// <summary>Runs Python functions and coroutines on N workers, in parallel where this CPython can (docs/parallel.md).</summary>
/// <remarks>
/// <para>Functions are named by module and name, since in sub-interpreters each worker has its own. Arguments and results are values, buffers (of which
/// every worker sees the same memory) and .NET objects, such as a <c>System.Threading.Channels.Channel</c> between workers.
/// A <see cref="PyObject"/> stays in its interpreter: as an argument to another it is refused with <see cref="InvalidOperationException"/>.</para>
/// <para>Any thread may call, and no member waits for a GIL. Stopping the <see cref="PythonHost"/> ends its pools first.</para>
/// </remarks>
public sealed class PythonPool : IAsyncDisposable
{
    private readonly WorkerPool _pool;
    private readonly PythonPoolOptions _options;
    private int _reported;

    private PythonPool(WorkerPool pool, PythonPoolOptions options)
    {
        _pool = pool;
        _options = options;
    }

    /// <summary>How many workers there are.</summary>
    public int Workers => _pool.Workers;

    /// <summary>In which interpreters they run: never <see cref="PythonPoolMode.Auto"/>.</summary>
    public PythonPoolMode Mode => _pool.Mode;

    /// <summary>How many calls the workers have at this moment, running and queued.</summary>
    public int Calls => _pool.Calls;

    /// <summary>Starts the workers and runs <see cref="PythonPoolOptions.Initialize"/> on each.</summary>
    /// <exception cref="PlatformNotSupportedException">This CPython has no sub-interpreters that run in parallel (3.11).</exception>
    /// <exception cref="InvalidOperationException">A worker's initializer failed; the inner exception is its own. No worker is left.</exception>
    /// <exception cref="ObjectDisposedException">The host was disposed, or is being.</exception>
    /// <exception cref="OperationCanceledException">By <paramref name="cancellationToken"/>; the workers were ended, or reported as those of a disposal are.</exception>
    public static async Task<PythonPool> StartAsync(PythonHost host, PythonPoolOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        options ??= new PythonPoolOptions();
        cancellationToken.ThrowIfCancellationRequested();
        ShutdownLimit.Check(options.ShutdownTimeout);
        PoolModes.Resolve(options.Mode);
        var main = host.Interpreter;
        var inherited = await host.RunAsync(InheritedPaths.Read).WaitAsync(cancellationToken).ConfigureAwait(false);
        return new PythonPool(await WorkerPool.StartAsync(main, inherited, options, host, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Calls a module's function on the worker that has the fewest calls, and awaits what it returns: a coroutine, another awaitable, or a value.</summary>
    /// <param name="module">Imported by the worker at its first call.</param>
    /// <param name="function">The module's attribute.</param>
    /// <param name="arguments">
    /// As in <see cref="PyObject.CallAsync{T}"/>: a <see cref="CancellationToken"/> at their end is the call's own. They are converted on the worker's thread.
    /// </param>
    /// <returns>A Task; when all workers' queues are full it waits for room first.</returns>
    /// <exception cref="NotSupportedException">The call needs an extension module that refuses sub-interpreters; the message names it.</exception>
    /// <exception cref="ObjectDisposedException">The pool was disposed before the call ended.</exception>
    public Task<T> CallAsync<T>(string module, string function, params object?[] arguments) =>
        _pool.CallAsync<T>(Named(module, function), arguments);

    /// <summary>The same for a call whose result is dropped.</summary>
    public async Task CallAsync(string module, string function, params object?[] arguments) =>
        (await _pool.CallAsync<PyObject?>(Named(module, function), arguments).ConfigureAwait(false))?.Dispose();

    /// <summary>The items of an async generator, which runs on one worker. Arguments as in <see cref="CallAsync{T}"/>.</summary>
    /// <remarks>It counts as one call of that worker until it ends; an enumeration that ends early awaits <c>aclose()</c>.</remarks>
    public IAsyncEnumerable<T> StreamAsync<T>(string module, string function, params object?[] arguments) =>
        _pool.StreamAsync<T>(Named(module, function), arguments);

    /// <summary>
    /// Takes no more calls, cancels what runs, waits up to <see cref="PythonPoolOptions.ShutdownTimeout"/>, ends the workers and their interpreters.
    /// Every awaiter ends: with its outcome, or with <see cref="ObjectDisposedException"/>. Any number of times.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        var left = await _pool.EndAsync(_options.ShutdownTimeout).ConfigureAwait(false);
        if (left.Count > 0 && Interlocked.Exchange(ref _reported, 1) == 0)
        {
            (_options.ShutdownReport ?? Console.Error.WriteLine)($"PyBridge: a pool was not ended: {string.Join("; ", left)}.");
        }
    }

    private static ModuleFunction Named(string module, string function)
    {
        ArgumentException.ThrowIfNullOrEmpty(module);
        ArgumentException.ThrowIfNullOrEmpty(function);
        return new ModuleFunction(module, function);
    }
}
