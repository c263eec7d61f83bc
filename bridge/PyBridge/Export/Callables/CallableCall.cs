// One call of a Python callable from a .NET delegate or interface: on the calling thread, or started on an event loop.
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge.Export;

/// <summary>Attaches, collects the arguments, calls, converts the result. Disposed on the same thread.</summary>
internal ref struct CallableCall
{
    private readonly PyObject _callable;
    private readonly Attachment _attachment;
    private ArgumentVector _arguments;

    internal CallableCall(PyObject callable, int count)
    {
        _callable = callable;
        _attachment = Attachment.Enter(callable.Interpreter, "delegate");
        _arguments = new ArgumentVector(count);
    }

    internal void Add<T>(T argument) => _arguments.AddOwned(ResultWriter<T>.Write(argument));

    internal readonly void Run() => CPython.Py_DecRef(PythonError.Check(_arguments.Call(_callable.Pointer)));

    internal readonly T Run<T>()
    {
        using var result = new OwnedReference(PythonError.Check(_arguments.Call(_callable.Pointer)));
        return PythonResult.Read<T>(result.Pointer, _callable);
    }

    public readonly void Dispose()
    {
        _arguments.Dispose();
        _attachment.Dispose();
    }
}

/// <summary>A coroutine function's call, started on its loop; arguments become proxies as they do in every call into Python.</summary>
internal sealed unsafe class CallableStart<T>(PyObject callable, object?[] arguments, CancellationToken token) : CoroutineCall<T>(token)
{
    protected override nint Start(nint starter)
    {
        using var vector = new ArgumentVector(arguments.Length + 1);
        vector.AddOwned(callable.Borrow().ToOwned().Steal());
        foreach (var argument in arguments) vector.AddOwned(ProxyObject.Wrap(argument));
        return vector.Call(starter);
    }
}

/// <summary>The same for a member of an object, looked up when it is called.</summary>
internal sealed unsafe class MemberStart<T>(PyObject python, string name, object?[] arguments) : CoroutineCall<T>(Calls.TokenAmong(arguments))
{
    protected override nint Start(nint starter)
    {
        using var vector = new ArgumentVector(arguments.Length + 1);
        vector.AddOwned(Names.GetAttribute(python.Borrow(), name).Steal());
        foreach (var argument in arguments) vector.AddOwned(ProxyObject.Wrap(argument));
        return vector.Call(starter);
    }
}

/// <summary>What a Python function returned, as the type that .NET expects.</summary>
internal static class PythonResult
{
    internal static T Read<T>(nint result, PyObject callable)
    {
        if (ArgumentReader<T>.TryRead(result, out var value)) return value;
        throw new InvalidCastException(
            $"{callable.Repr()} returned {ValueErrors.Describe(new BorrowedReference(result))}, and .NET expects {SignatureText.Of(typeof(T))}.",
            ArgumentReaders.LastMismatch);
    }
}

/// <summary>The event loop in whose thread we are, if one runs.</summary>
internal static unsafe class RunningLoop
{
    private static readonly ImportedObject s_channelOrNone = new("dotnet_tasks._types", "running_channel");

    /// <summary>The running loop of this thread, or null. The thread is attached.</summary>
    internal static EventLoop? OrNone(Interpreter interpreter)
    {
        using var channel = new OwnedReference(PythonError.Check(CPython.PyObject_CallNoArgs(s_channelOrNone.Get(interpreter))));
        return TypeCheck.IsNone(channel.Pointer) ? null : Channel.Of(channel);
    }

    /// <summary>The running loop of this thread, else the host's. The thread is attached.</summary>
    internal static EventLoop OrHosts(Interpreter interpreter) => OrNone(interpreter) ?? Hosts(interpreter);

    /// <summary>The loop that a C# host runs. On any thread.</summary>
    internal static EventLoop Hosts(Interpreter interpreter)
    {
        try
        {
            return HostLoop.Of(interpreter);
        }
        catch (InvalidOperationException noHost) when (noHost is not ObjectDisposedException)
        {
            throw new InvalidOperationException(
                "An async Python function runs on the event loop in whose thread it was handed to .NET, and none was running there: hand it over inside a coroutine.",
                noHost);
        }
    }
}
