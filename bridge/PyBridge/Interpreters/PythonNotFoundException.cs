// The error for an interpreter that is not there, cannot be run or cannot be embedded.
namespace PyBridge;

/// <summary>No interpreter fits what was asked for. The message says what was looked for, what was found and what to do next.</summary>
public sealed class PythonNotFoundException : Exception
{
    /// <summary>An error without a message of its own.</summary>
    public PythonNotFoundException()
        : base("No CPython was found.")
    {
    }

    /// <summary>An error with <paramref name="message"/>.</summary>
    public PythonNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>An error with <paramref name="message"/>, caused by <paramref name="innerException"/>.</summary>
    public PythonNotFoundException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
