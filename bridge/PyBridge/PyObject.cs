// A Python object in C#: the public handle, its calls and attributes.
using System.Runtime.CompilerServices;
using PyBridge.Async;
using PyBridge.Interop;
using PyBridge.Native;

namespace PyBridge;

/// <summary>A reference to a Python object. Dispose it when done; what is forgotten is released by its finalizer through a queue.</summary>
/// <remarks>
/// <para>Any thread may use it. The synchronous members attach the calling thread, which waits for the GIL where there is one; the
/// asynchronous ones only put a message into the event loop's queue.</para>
/// <para>Every member throws <see cref="ObjectDisposedException"/> once the interpreter was shut down, and <see cref="PythonException"/> for
/// what Python raises.</para>
/// </remarks>
public sealed class PyObject : IDisposable
{
    private nint _pointer;
    private bool? _isModule;

    private PyObject(nint pointer, Interpreter interpreter)
    {
        _pointer = pointer;
        Interpreter = interpreter;
        interpreter.Knows(this);
        LeakReport.Made(this);
    }

    /// <summary>Queues the reference for the next attached thread; a finalizer never attaches.</summary>
    ~PyObject()
    {
        var pointer = Interlocked.Exchange(ref _pointer, 0);
        if (pointer != 0) Interpreter.ReleaseLater(pointer);
    }

    internal Interpreter Interpreter { get; }

    internal bool IsDisposed => _pointer == 0;

    /// <summary>The <c>PyObject*</c>, borrowed; zero after the disposal.</summary>
    internal nint PointerOrZero => _pointer;

    /// <summary>The <c>PyObject*</c>, borrowed: keep this object alive while you use it.</summary>
    /// <exception cref="ObjectDisposedException">This object was disposed.</exception>
    internal nint Pointer
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var pointer = _pointer;
            ObjectDisposedException.ThrowIf(pointer == 0, this);
            return pointer;
        }
    }

    /// <summary>Whether this is a module; asked once. The thread is attached.</summary>
    internal bool IsModule(nint pointer) => _isModule ??= TypeCheck.IsExactly(pointer, BuiltinTypes.Module);

    internal static PyObject FromOwned(OwnedReference reference, Interpreter interpreter) => new(reference.Steal(), interpreter);

    internal BorrowedReference Borrow() => new(Pointer);

    /// <summary>Calls an attribute. A coroutine that it returns is run to its end on the host's event loop while this thread waits, detached.</summary>
    /// <typeparam name="T">What the result is converted to.</typeparam>
    /// <exception cref="InvalidCastException">The result does not fit <typeparamref name="T"/>.</exception>
    public T Call<T>(string name, params ReadOnlySpan<object?> arguments) => Calls.Call<T>(this, name, arguments);

    /// <summary>Calls an attribute and drops its result; a coroutine is run to its end, as in <see cref="Call{T}"/>.</summary>
    public void Call(string name, params ReadOnlySpan<object?> arguments) => Calls.Call<Dropped>(this, name, arguments);

    /// <summary>Calls this object itself, as <see cref="Call{T}"/> does an attribute.</summary>
    public T Invoke<T>(params ReadOnlySpan<object?> arguments) => Calls.Call<T>(this, null, arguments);

    /// <summary>Calls an attribute on the host's event loop and awaits what it returns: a coroutine, another awaitable, or (from a plain function) a value.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="arguments">
    /// A <see cref="CancellationToken"/> at their end is the call's own and is not passed to Python; <see cref="PythonKeyword"/>s are keyword arguments.
    /// They are converted on the loop's thread, after this method returned: what is mutable among them belongs to the call until its Task ends.
    /// </param>
    /// <returns>A Task that never completes on the loop's thread and never attaches the caller's.</returns>
    public Task<T> CallAsync<T>(string name, params object?[] arguments) => Calls.CallAsync<T>(this, name, arguments);

    /// <summary>The same for a coroutine whose result is dropped.</summary>
    public Task CallAsync(string name, params object?[] arguments) => Calls.CallAsync<Dropped>(this, name, arguments);

    /// <summary>Calls this object itself, as <see cref="CallAsync{T}"/> does an attribute.</summary>
    public Task<T> InvokeAsync<T>(params object?[] arguments) => Calls.CallAsync<T>(this, null, arguments);

    /// <summary>Awaits this object: a coroutine (once), a future, or anything with <c>__await__</c>.</summary>
    public Task<T> AsTask<T>(CancellationToken cancellationToken = default) => Calls.AwaitAsync<T>(this, cancellationToken);

    /// <summary>The items of an async generator (or any async iterable) that an attribute returns.</summary>
    /// <remarks>One <c>anext</c> for each item asked for; <c>aclose()</c> is awaited when the enumeration ends early or is cancelled.</remarks>
    public PythonStream<T> StreamAsync<T>(string name, params object?[] arguments) => new(this, name, arguments);

    /// <summary>The items of this async iterable.</summary>
    public PythonStream<T> StreamAsync<T>() => new(this, null, []);

    /// <summary>Enters the async context manager that an attribute returns. Arguments as in <see cref="CallAsync{T}"/>.</summary>
    /// <returns>The entered context manager: dispose it, or <see cref="PythonContext{T}.RunAsync{TResult}"/> a body inside.</returns>
    public Task<PythonContext<T>> EnterAsync<T>(string name, params object?[] arguments)
    {
        var token = Calls.TakeToken(ref arguments);
        return PythonContext<T>.EnterAsync(new ContextEntry<T>(this, name, arguments, token));
    }

    /// <summary>Enters this async context manager.</summary>
    public Task<PythonContext<T>> EnterAsync<T>() => EnterAsync<T>(CancellationToken.None);

    /// <summary>Enters this async context manager, unless the token is cancelled first.</summary>
    public Task<PythonContext<T>> EnterAsync<T>(CancellationToken cancellationToken) =>
        PythonContext<T>.EnterAsync(new ContextEntry<T>(this, null, [], cancellationToken));

    /// <summary>An attribute, converted.</summary>
    /// <exception cref="PythonException">AttributeError, if there is none.</exception>
    public T Get<T>(string name)
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var value = Names.GetAttribute(Borrow(), name);
        GC.KeepAlive(this);   // here and below: not finalized, and its reference released, while Python uses it
        return Value<T>.FromPython(value);
    }

    /// <summary>An attribute as an object.</summary>
    public PyObject GetAttr(string name) => Get<PyObject>(name);

    /// <summary>Whether the attribute exists.</summary>
    public bool HasAttr(string name)
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var text = Names.String(name);
        using var value = new OwnedReference(CPython.PyObject_GetAttr(Pointer, text.Pointer));
        GC.KeepAlive(this);
        if (value.IsNull) CPython.PyErr_Clear();
        return !value.IsNull;
    }

    /// <summary>Sets an attribute.</summary>
    public void Set(string name, object? value)
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var text = Names.String(name);
        using var converted = new OwnedReference(ValueConversion.ToPython(value));
        PythonError.Check(CPython.PyObject_SetAttr(Pointer, text.Pointer, converted.Pointer));
        GC.KeepAlive(this);
    }

    /// <summary>An attribute as a typed function: looked up once, called without boxing.</summary>
    public PyFunction<TResult> Function<TResult>(string name) => new(GetAttr(name), name);

    /// <summary>An attribute as a typed function of 1 argument.</summary>
    public PyFunction<T1, TResult> Function<T1, TResult>(string name) => new(GetAttr(name), name);

    /// <summary>An attribute as a typed function of 2 arguments.</summary>
    public PyFunction<T1, T2, TResult> Function<T1, T2, TResult>(string name) => new(GetAttr(name), name);

    /// <summary>An attribute as a typed function of 3 arguments.</summary>
    public PyFunction<T1, T2, T3, TResult> Function<T1, T2, T3, TResult>(string name) => new(GetAttr(name), name);

    /// <summary>An attribute as a typed function of 4 arguments.</summary>
    public PyFunction<T1, T2, T3, T4, TResult> Function<T1, T2, T3, T4, TResult>(string name) => new(GetAttr(name), name);

    /// <summary>This object as a .NET value.</summary>
    /// <exception cref="InvalidCastException">It does not fit <typeparamref name="T"/>.</exception>
    public T As<T>()
    {
        using var attachment = Attachment.Enter(Interpreter);
        var value = Value<T>.FromPython(Borrow());
        GC.KeepAlive(this);
        return value;
    }

    /// <summary>A reference of its own to the same object.</summary>
    public PyObject Clone()
    {
        using var attachment = Attachment.Enter(Interpreter);
        return FromOwned(Borrow().ToOwned(), Interpreter);
    }

    /// <summary>What Python's <c>str()</c> says; for a disposed object, that it is.</summary>
    public override string ToString()
    {
        if (_pointer == 0) return "<disposed PyObject>";
        using var attachment = Attachment.Enter(Interpreter);
        using var text = new OwnedReference(PythonError.Check(CPython.PyObject_Str(Pointer)));
        GC.KeepAlive(this);
        return Names.ToText(text) ?? "";
    }

    /// <summary>What Python's <c>repr()</c> says.</summary>
    public string Repr()
    {
        using var attachment = Attachment.Enter(Interpreter);
        using var text = new OwnedReference(PythonError.Check(CPython.PyObject_Repr(Pointer)));
        GC.KeepAlive(this);
        return Names.ToText(text) ?? "";
    }

    /// <summary>Releases the reference: at once on an attached thread, else by the next one that is. Any thread, any number of times.</summary>
    /// <remarks>
    /// Calls of this object that come later throw <see cref="ObjectDisposedException"/>; one that is under way runs on and keeps the object. On
    /// free-threaded builds an object must not lose its last reference while another thread is about to call it: end such calls first, or give the thread
    /// a <see cref="Clone"/>.
    /// </remarks>
    public void Dispose()
    {
        var pointer = Interlocked.Exchange(ref _pointer, 0);
        if (pointer != 0) Interpreter.Release(pointer);
        GC.SuppressFinalize(this);
    }
}

/// <summary>A keyword argument among those of a call: <c>shop.Call&lt;long&gt;("count", new PythonKeyword("of", "apples"))</c>.</summary>
/// <param name="Name">The parameter's name in Python.</param>
/// <param name="Value">The argument.</param>
public readonly record struct PythonKeyword(string Name, object? Value);
