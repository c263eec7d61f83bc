// What C# catches when Python raises.
using System.Runtime.ExceptionServices;
using System.Text;

namespace PyBridge;

/// <summary>A Python exception that reached C#. Carries the traceback as text, so that no frame (and none of its locals) is kept alive.</summary>
/// <remarks>
/// <para><see cref="Exception.InnerException"/> is what <c>__cause__</c>, or else <c>__context__</c>, became; an exception group's members are in
/// <see cref="Exceptions"/>. Thrown back into Python it is the same Python exception object again.</para>
/// <para>https://docs.python.org/3/library/exceptions.html</para>
/// </remarks>
public sealed class PythonException : Exception
{
    private readonly string _frames;
    private readonly IReadOnlyList<string> _types;
    private int _told;

    internal PythonException(PythonExceptionParts parts, PyObject? value, Exception? inner)
        : base(parts.Message.Length > 0 ? parts.Message : parts.Type, inner)
    {
        PythonType = parts.Type;
        PythonTraceback = parts.Traceback;
        Notes = parts.Notes;
        Exceptions = parts.Exceptions;
        Value = value;
        _types = parts.Types;
        _frames = parts.Frames;
        if (_frames.Length > 0) ExceptionDispatchInfo.SetRemoteStackTrace(this, _frames);
    }

    /// <summary>The Python type with its module, <c>shop.SoldOut</c>; a built-in type without one, <c>ValueError</c>.</summary>
    public string PythonType { get; }

    /// <summary>The whole traceback as Python prints it, causes and contexts included. Where the exception crossed .NET, its frames are entries too.</summary>
    /// <remarks><see cref="Exception.StackTrace"/> has the same frames in .NET's format, and after them those that it has passed in .NET since.</remarks>
    public string PythonTraceback { get; }

    /// <summary>The exception's notes (PEP 678).</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The members of an exception group (PEP 654), each a <see cref="PythonException"/> or the .NET exception it stands for; else empty.</summary>
    public IReadOnlyList<Exception> Exceptions { get; }

    /// <summary>The Python exception object, for its attributes and for the way back; null when it could not be kept.</summary>
    public PyObject? Value { get; }

    /// <summary>Whether it would be caught by <c>except</c> of that type: its own type or one of its bases, named as in <see cref="PythonType"/>.</summary>
    public bool IsInstanceOf(string pythonType) => PythonType == pythonType || _types.Contains(pythonType);

    /// <summary>The .NET frames since it left Python, each told once: what its Python object does not know of yet.</summary>
    internal string TakeNewFrames()
    {
        var stack = OwnStack;
        var told = Interlocked.Exchange(ref _told, stack.Length);
        return told < stack.Length ? stack[told..] : "";
    }

    private string OwnStack => StackTrace is { } stack ? stack[Math.Min(_frames.Length, stack.Length)..] : "";

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(typeof(PythonException).FullName).Append(": ").Append(PythonType);
        if (Message.Length > 0 && Message != PythonType) text.Append(": ").Append(Message);
        text.AppendLine();
        text.Append(PythonTraceback.TrimEnd()).AppendLine();
        text.Append(OwnStack.TrimStart('\r', '\n'));
        return text.ToString();
    }
}

/// <summary>What Python says of an exception, before it becomes one in .NET.</summary>
internal readonly record struct PythonExceptionParts(
    string Type, string Message, string Traceback, IReadOnlyList<string> Notes, IReadOnlyList<Exception> Exceptions, string Frames, IReadOnlyList<string> Types);
