// What C# catches when Python raises.
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
    internal PythonException(PythonExceptionParts parts, PyObject? value, Exception? inner)
        : base(parts.Message.Length > 0 ? parts.Message : parts.Type, inner)
    {
        PythonType = parts.Type;
        PythonTraceback = parts.Traceback;
        Notes = parts.Notes;
        Exceptions = parts.Exceptions;
        Value = value;
    }

    /// <summary>The Python type with its module, <c>shop.SoldOut</c>; a built-in type without one, <c>ValueError</c>.</summary>
    public string PythonType { get; }

    /// <summary>The whole Python traceback as Python prints it, causes and contexts included.</summary>
    public string PythonTraceback { get; }

    /// <summary>The exception's notes (PEP 678).</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The members of an exception group (PEP 654), each a <see cref="PythonException"/> or the .NET exception it stands for; else empty.</summary>
    public IReadOnlyList<Exception> Exceptions { get; }

    /// <summary>The Python exception object, for its attributes and for the way back; null when it could not be kept.</summary>
    public PyObject? Value { get; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(typeof(PythonException).FullName).Append(": ").Append(PythonType);
        if (Message.Length > 0 && Message != PythonType) text.Append(": ").Append(Message);
        text.AppendLine();
        text.Append(PythonTraceback.TrimEnd()).AppendLine();
        if (base.StackTrace is { } stack) text.Append(stack);
        return text.ToString();
    }
}

/// <summary>What Python says of an exception, before it becomes one in .NET.</summary>
internal readonly record struct PythonExceptionParts(
    string Type, string Message, string Traceback, IReadOnlyList<string> Notes, IReadOnlyList<Exception> Exceptions);
