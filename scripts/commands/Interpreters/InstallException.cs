// Errors of `scripts/python install`, whose messages are all that its user gets to see.
namespace PyBridge.Commands.Interpreters;

/// <summary>Something went wrong in a way that trying another method would not change, or all methods are exhausted.</summary>
internal class InstallException : Exception
{
    internal InstallException(string message)
        : base(message)
    {
    }
}

/// <summary>One method cannot supply what was asked for; the next one may.</summary>
internal sealed class NotObtainableException : InstallException
{
    internal NotObtainableException(string reason)
        : base(reason)
    {
    }
}
