// await on pythonnet's objects: extension methods of the same names as the bridge's own.
using PythonNetObject = Python.Runtime.PyObject;

namespace PyBridge.PythonNet;

/// <summary>
/// Asynchronous calls on pythonnet's objects. None of them needs or takes the GIL on the calling thread; a thread that holds it is refused,
/// as it must leave <c>Py.GIL()</c> before it awaits. The contract of a call is that of <see cref="PyObject.CallAsync{T}"/>.
/// </summary>
/// <remarks>
/// Arguments may be pythonnet's objects, the bridge's, or .NET values; results convert to any of them. A .NET object without a counterpart
/// in Python passes as pythonnet's proxy. Until the Task ends, do not dispose an argument or the object itself.
/// </remarks>
public static class PythonNetAsync
{
    /// <summary>Calls a method of the object on the bridge's event loop and awaits what it returns.</summary>
    /// <param name="o">The module or object.</param>
    /// <param name="name">The method's name.</param>
    /// <param name="arguments">Its arguments; a <see cref="CancellationToken"/> at the end is the call's own.</param>
    /// <exception cref="InvalidOperationException">The calling thread holds the GIL.</exception>
    public static Task<T> CallAsync<T>(this PythonNetObject o, string name, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(o);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);
        Traps.RefuseUnderGil(nameof(CallAsync));
        return PythonNetBridge.Current.Functions.CallAsync<T>("call", [o, name, .. arguments]);
    }

    /// <summary>Calls the object on the bridge's event loop and awaits what it returns.</summary>
    /// <inheritdoc cref="CallAsync{T}"/>
    public static Task<T> InvokeAsync<T>(this PythonNetObject o, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(o);
        ArgumentNullException.ThrowIfNull(arguments);
        Traps.RefuseUnderGil(nameof(InvokeAsync));
        return PythonNetBridge.Current.Functions.CallAsync<T>("invoke", [o, .. arguments]);
    }

    /// <summary>Awaits a coroutine, task, future or other awaitable object; that of another event loop too.</summary>
    /// <param name="o">The awaitable. A coroutine is awaited once, as ever.</param>
    /// <param name="cancellation">Cancels it, and ends the Task once it has ended.</param>
    /// <exception cref="InvalidOperationException">The calling thread holds the GIL.</exception>
    public static Task<T> AsTask<T>(this PythonNetObject o, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(o);
        Traps.RefuseUnderGil(nameof(AsTask));
        return PythonNetBridge.Current.Functions.CallAsync<T>("result_of", o, cancellation);
    }

    /// <summary>Calls a method that returns an asynchronous generator or iterator; each step waits for the reader.</summary>
    /// <inheritdoc cref="CallAsync{T}"/>
    public static IAsyncEnumerable<T> StreamAsync<T>(this PythonNetObject o, string name, params object?[] arguments)
    {
        ArgumentNullException.ThrowIfNull(o);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(arguments);
        Traps.RefuseUnderGil(nameof(StreamAsync));
        return PythonNetBridge.Current.Functions.StreamAsync<T>("call", [o, name, .. arguments]);
    }

    /// <summary>Reads an asynchronous generator or iterable object.</summary>
    /// <inheritdoc cref="AsTask{T}"/>
    public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this PythonNetObject o, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(o);
        Traps.RefuseUnderGil(nameof(AsAsyncEnumerable));
        return PythonNetBridge.Current.Functions.StreamAsync<T>("items_of", o, cancellation);
    }
}
